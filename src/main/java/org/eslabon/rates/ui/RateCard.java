package org.eslabon.rates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;
import org.eslabon.tables.UnreadableTable;
import org.eslabon.uikit.Notices;

/** A list of figures with their source, each to be taken away; new ones come one by one or as a pasted table. */
abstract class RateCard extends Div {

    private final String key;
    private final boolean mayChange;
    private final Div list = new Div();
    private final TextArea table = new TextArea();
    final TextField source = new TextField();
    final BigDecimalField value = new BigDecimalField();

    RateCard(String key, boolean mayChange) {
        this.key = key;
        this.mayChange = mayChange;
        addClassName("card");
        add(new H2(text("title")), new Paragraph(text("what")));
        list.addClassName("data-table");
        list.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", text("title"));
    }

    /** Built by those below, when their own fields are there. */
    void build() {
        if (mayChange) {
            add(form());
        }
        add(list);
    }

    private Div form() {
        value.setLabel(text("value"));
        value.setLocale(getLocale());
        source.setLabel(common("source"));
        source.setHelperText(common("source.help"));
        Button add = new Button(common("add"), VaadinIcon.PLUS.create(), click -> addOne());
        add.addThemeNames("primary");
        Div form = new Div();
        form.addClassNames("form-grid", "rate-form");
        fields().forEach(form::add);
        form.add(value, source);
        table.setLabel(text("table"));
        table.setHelperText(text("table.help"));
        table.setPlaceholder(text("table.example"));
        table.setMinRows(5);
        table.setMaxRows(14);
        table.setWidthFull();
        Button take = new Button(common("take"), click -> takeTable());
        Div pasting = new Div(table, take);
        pasting.addClassName("rate-paste");
        Details details = new Details(common("paste"), pasting);
        Div whole = new Div(form, add, details);
        whole.addClassName("rate-entry");
        return whole;
    }

    abstract List<Component> fields();

    /** Adds what the fields say. */
    abstract void addOne();

    /** Adds what a table says. */
    abstract Outcome<Integer> take(byte[] pasted) throws UnreadableTable;

    private void takeTable() {
        table.setInvalid(false);
        try {
            switch (take(table.getValue().getBytes(StandardCharsets.UTF_8))) {
                case Outcome.Done<Integer>(var entered) -> {
                    table.clear();
                    Notices.done(common("taken", entered));
                }
                case Outcome.Refused<Integer>(var refusal) ->
                    refuse(Texts.text(
                            getLocale(),
                            refusal.messageKey(),
                            refusal.arguments().toArray()));
            }
        } catch (UnreadableTable unreadable) {
            refuse(unreadable.message(getLocale()));
        }
    }

    private void refuse(String message) {
        table.setErrorMessage(message);
        table.setInvalid(true);
        table.focus();
    }

    /** Says what came of adding one. */
    void tell(Outcome<Integer> outcome) {
        switch (outcome) {
            case Outcome.Done<Integer> done -> value.clear();
            case Outcome.Refused<Integer>(var refusal) -> Notices.refused(refusal);
        }
    }

    /** A row of the list: its texts, and how to take it away. */
    record Row(List<String> texts, Runnable remove) {}

    void show(List<Row> rows) {
        list.removeAll();
        if (rows.isEmpty()) {
            list.add(new Paragraph(text("none")));
            return;
        }
        NativeTable found = new NativeTable();
        NativeTableRow head = found.getHead().addRow();
        List<String> headings = List.of(text("of"), common("when"), text("value"), common("source"));
        for (int i = 0; i < headings.size(); i++) {
            var heading = head.addHeaderCell();
            heading.setText(headings.get(i));
            heading.getElement().setAttribute("scope", "col");
            heading.setClassName("number", i == 2);
        }
        if (mayChange) {
            head.addHeaderCell().getElement().setAttribute("aria-label", common("remove"));
        }
        for (Row each : rows) {
            NativeTableRow row = found.getBody().addRow();
            for (int i = 0; i < headings.size(); i++) {
                var cell = i == 0 ? row.addHeaderCell() : row.addDataCell();
                cell.getElement().setText(each.texts().get(i));
                cell.getElement().setAttribute("data-label", headings.get(i));
                if (i == 2) {
                    cell.getElement().getClassList().add("number");
                }
            }
            if (mayChange) {
                Button remove = new Button(
                        VaadinIcon.TRASH.create(), click -> each.remove().run());
                remove.addThemeNames("tertiary", "small");
                String name = each.texts().get(0) + ", " + each.texts().get(1);
                remove.setAriaLabel(common("remove") + " " + name);
                remove.setTooltipText(common("remove"));
                row.addDataCell().add(remove);
            }
        }
        list.add(found);
    }

    String text(String name) {
        return getTranslation("rates." + key + "." + name);
    }

    String common(String name, Object... arguments) {
        return getTranslation("rates." + name, arguments);
    }
}
