package org.eslabon.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** A chart under its title, and the same figures as a table for those who cannot see it or want the numbers. */
public class ChartCard extends Div {

    private final Chart chart;
    private final Div place = new Div();
    private final Button toggle = new Button();
    private final Span saving = new Span();
    private final Paragraph note = new Paragraph();
    private transient Supplier<? extends Component> table = Div::new;
    private boolean asTable;

    /**
     * @param height of the chart in CSS units
     */
    public ChartCard(String title, String height) {
        addClassNames("card", "chart-card");
        chart = new Chart(title);
        chart.setHeight(height);
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        toggle.addClickListener(click -> {
            asTable = !asTable;
            show();
        });
        for (Chart.Picture kind : Chart.Picture.values()) {
            Button save = new Button(kind.name(), click -> chart.save(kind, title));
            save.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            save.setAriaLabel(getTranslation("uikit.chart.save", title, kind.name()));
            saving.add(save);
        }
        Div tools = new Div(toggle, saving);
        tools.addClassName("card-tools");
        Div head = new Div(new H2(title), tools);
        head.addClassName("card-head");
        note.addClassName("chart-note");
        add(head, place, note);
        show();
    }

    /**
     * Shows other figures, as the person looks at them now.
     *
     * @param figures makes the table; called when the table is looked at
     */
    public void set(ObjectNode option, Supplier<? extends Component> figures) {
        chart.setOption(option);
        table = figures;
        if (asTable) {
            show();
        }
    }

    /** Keeps the chart this wide on a phone, where one then scrolls it sideways, by keyboard too. */
    public void setLeastWidth(String width) {
        chart.getStyle().setMinWidth(width);
        place.getElement().setAttribute("tabindex", "0");
    }

    public void setChartHeight(String height) {
        chart.setHeight(height);
    }

    /** What the chart leaves out or how to read it; nothing for an empty text. */
    public void setNote(String text) {
        note.setText(text);
        note.setVisible(!text.isEmpty());
    }

    private void show() {
        place.removeAll();
        place.add(asTable ? table.get() : chart);
        toggle.setText(getTranslation(asTable ? "uikit.chart.as-chart" : "uikit.chart.as-table"));
        toggle.setIcon((asTable ? VaadinIcon.CHART : VaadinIcon.TABLE).create());
        saving.setVisible(!asTable);
        note.setVisible(!note.getText().isEmpty());
    }
}
