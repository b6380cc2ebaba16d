package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.PolicyCase;
import org.eslabon.valuechain.model.PolicyItem;
import org.eslabon.valuechain.model.PolicyMatrix;
import org.eslabon.valuechain.model.PolicyRatio;
import org.jspecify.annotations.Nullable;

/** One policy analysis matrix in its classical form, three rows by four columns, and what its ratios say. */
class PolicySheet extends Div {

    private final transient StudyWords words;
    private final transient Consumer<FigureKey> open;

    PolicySheet(StudyWords words, Consumer<FigureKey> open) {
        this.words = words;
        this.open = open;
        addClassName("study-tab");
    }

    void show(PolicyCase shown, String money, Set<FigureKey> changed) {
        removeAll();
        Div matrix = new Div(new H2(words.text("policy.matrix", shown.name())), matrix(shown, changed));
        matrix.addClassName("card");
        Paragraph note = new Paragraph(words.text("money.in", money)
                + (shown.derived().isEmpty() ? "" : ". " + words.text("policy.derived.note")));
        note.addClassName("chart-note");
        matrix.add(note);
        Div ratios = new Div(
                new H2(words.text("policy.ratios")), new Paragraph(words.text("policy.what")), ratios(shown.matrix()));
        ratios.addClassName("card");
        add(matrix, ratios);
    }

    private Div matrix(PolicyCase shown, Set<FigureKey> changed) {
        PolicyMatrix matrix = shown.matrix();
        NativeTable table = table(words.text("policy.matrix", shown.name()));
        NativeTableRow head = table.getHead().addRow();
        heading(head, words.text("policy.prices"), false);
        List<String> columns = List.of("revenue", "tradables", "factors", "profit");
        columns.forEach(column -> heading(head, words.text("policy.column." + column), true));
        stated(
                table,
                "private",
                List.of(PolicyItem.PRIVATE_REVENUE, PolicyItem.PRIVATE_TRADABLES, PolicyItem.PRIVATE_FACTORS),
                "D",
                matrix.privateProfit(),
                shown,
                changed);
        stated(
                table,
                "social",
                List.of(PolicyItem.SOCIAL_REVENUE, PolicyItem.SOCIAL_TRADABLES, PolicyItem.SOCIAL_FACTORS),
                "H",
                matrix.socialProfit(),
                shown,
                changed);
        NativeTableRow transfers = row(table, "transfers");
        cell(transfers, "revenue", computed("I", matrix.outputTransfers()));
        cell(transfers, "tradables", computed("J", matrix.inputTransfers()));
        cell(transfers, "factors", computed("K", matrix.factorTransfers()));
        cell(transfers, "profit", computed("L", matrix.netTransfers()));
        return place(table, words.text("policy.matrix", shown.name()));
    }

    private void stated(
            NativeTable table,
            String side,
            List<PolicyItem> items,
            String letter,
            @Nullable BigDecimal profit,
            PolicyCase shown,
            Set<FigureKey> changed) {
        NativeTableRow row = row(table, side);
        List<String> columns = List.of("revenue", "tradables", "factors");
        for (int i = 0; i < items.size(); i++) {
            cell(row, columns.get(i), figure(shown, items.get(i), changed));
        }
        cell(row, "profit", computed(letter, profit));
    }

    private Component figure(PolicyCase shown, PolicyItem item, Set<FigureKey> changed) {
        FigureKey key = FigureKey.policy(shown.name(), item);
        String value = words.formats().money(shown.figure(item));
        NativeButton button = new NativeButton(value, click -> open.accept(key));
        button.addClassName("figure");
        button.setClassName("figure-changed", changed.contains(key));
        boolean derived = shown.derived().contains(item);
        button.getElement()
                .setAttribute(
                        "aria-label",
                        words.text("figure.POLICY." + item) + " · " + shown.name() + ": " + value
                                + (derived ? " (" + words.text("policy.derived") + ")" : ""));
        Div cell = new Div(letter(item.letter() + ""), button);
        if (derived) {
            Span mark = new Span(words.text("policy.derived"));
            mark.addClassName("policy-derived");
            cell.add(mark);
        }
        cell.addClassName("policy-cell");
        return cell;
    }

    private Component computed(String letter, @Nullable BigDecimal value) {
        Span text = new Span(words.formats().money(value));
        text.setClassName("loss", value != null && value.signum() < 0);
        Div cell = new Div(letter(letter), text);
        cell.addClassName("policy-cell");
        return cell;
    }

    private static Span letter(String letter) {
        Span mark = new Span(letter);
        mark.addClassName("policy-letter");
        return mark;
    }

    private Div ratios(PolicyMatrix matrix) {
        NativeTable table = table(words.text("policy.ratios"));
        NativeTableRow head = table.getHead().addRow();
        heading(head, words.text("policy.ratio"), false);
        heading(head, words.text("value"), true);
        heading(head, words.text("policy.means"), false);
        for (PolicyRatio ratio : PolicyRatio.values()) {
            NativeTableRow row = table.getBody().addRow();
            var name = row.addHeaderCell();
            name.getElement().setAttribute("scope", "row");
            Span formula = new Span(words.text("policy." + ratio + ".formula"));
            formula.addClassName("second");
            Div label = new Div(new Span(ratio + " · " + words.text("policy." + ratio)), formula);
            label.addClassName("policy-ratio");
            name.add(label);
            var value = row.addDataCell();
            value.setText(words.formats().number(ratio.of(matrix), 4));
            value.addClassName("number");
            value.getElement().setAttribute("data-label", words.text("value"));
            var means = row.addDataCell();
            means.addClassName("policy-sentence");
            means.getElement().setAttribute("data-label", "");
            means.setText(sentence(ratio, matrix));
        }
        return place(table, words.text("policy.ratios"));
    }

    private String sentence(PolicyRatio ratio, PolicyMatrix matrix) {
        PolicyRatio.Reading reading = ratio.read(matrix);
        return reading == PolicyRatio.Reading.UNDEFINED
                ? words.text("policy.undefined")
                : words.text("policy." + ratio + "." + reading);
    }

    private static NativeTable table(String label) {
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", label);
        return table;
    }

    private static Div place(NativeTable table, String label) {
        Div place = new Div(table);
        place.addClassName("data-table");
        place.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        return place;
    }

    private static void heading(NativeTableRow row, String text, boolean number) {
        var heading = row.addHeaderCell();
        heading.setText(text);
        heading.getElement().setAttribute("scope", "col");
        heading.setClassName("number", number);
    }

    private NativeTableRow row(NativeTable table, String name) {
        NativeTableRow row = table.getBody().addRow();
        var heading = row.addHeaderCell();
        heading.setText(words.text("policy.row." + name));
        heading.getElement().setAttribute("scope", "row");
        return row;
    }

    private void cell(NativeTableRow row, String column, Component content) {
        var cell = row.addDataCell();
        cell.addClassName("number");
        cell.getElement().setAttribute("data-label", words.text("policy.column." + column));
        cell.add(content);
    }
}
