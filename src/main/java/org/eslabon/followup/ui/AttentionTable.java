package org.eslabon.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.eslabon.followup.AttentionLine;
import org.eslabon.followup.model.Reason;
import org.eslabon.followup.model.Trouble;
import org.eslabon.plan.PlanAddresses;

/** Actions with their lights, each with all that speaks for it and the way to it; on a phone each is a card. */
class AttentionTable extends Div {

    private static final List<String> COLUMNS = List.of(
            "followup.action", "followup.light", "followup.reasons", "followup.responsible", "followup.update.next");

    /**
     * @param label what it lists, for those who do not see where it stands
     */
    AttentionTable(String label, List<AttentionLine> lines, String city, LightWords words) {
        addClassNames("card", "data-table", "attention-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        COLUMNS.forEach(key -> {
            var cell = head.addHeaderCell();
            cell.setText(words.text(key));
            cell.getElement().setAttribute("scope", "col");
        });
        lines.forEach(line -> row(table.getBody().addRow(), line, city, words));
        add(table);
    }

    private static void row(NativeTableRow row, AttentionLine line, String city, LightWords words) {
        Anchor link = new Anchor("/" + PlanAddresses.action(city, line.plan(), line.action()), line.title());
        link.addClassName("action-link");
        var name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(stacked(
                link, second(line.planTitle()), second(words.text(line.status().key()))));
        cell(row, "followup.light", words, words.mark(line.light()).shown());
        UnorderedList reasons = new UnorderedList();
        reasons.addClassName("light-reasons");
        line.light().computed().reasons().stream()
                .filter(reason -> line.troubles().isEmpty() || reason.why().trouble() != Trouble.NONE)
                .map((Reason reason) -> new ListItem(words.reason(reason)))
                .forEach(reasons::add);
        if (line.light().override() != null) {
            reasons.add(new ListItem(words.override(line.light().override())));
        }
        cell(row, "followup.reasons", words, reasons);
        cell(row, "followup.responsible", words, stacked(new Span(line.personName()), second(line.organisationName())));
        cell(row, "followup.update.next", words, new Span(words.formats().date(line.nextUpdateOn())));
    }

    private static void cell(NativeTableRow row, String key, LightWords words, Component content) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-label", words.text(key));
        cell.add(content);
    }

    private static Div stacked(Component... parts) {
        Div stacked = new Div(parts);
        stacked.addClassName("stacked");
        return stacked;
    }

    private static Span second(String text) {
        Span second = new Span(text);
        second.addClassName("second");
        return second;
    }
}
