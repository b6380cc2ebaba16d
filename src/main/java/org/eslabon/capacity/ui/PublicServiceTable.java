package org.eslabon.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.eslabon.capacity.PublicServiceAddresses;
import org.eslabon.capacity.PublicServiceSheet;
import org.eslabon.capacity.model.ProcedureDistance;
import org.eslabon.capacity.model.ProcedureTotal;
import org.eslabon.capacity.ui.PublicServiceWords.Measure;
import org.eslabon.partnership.City;

/** The services of a city with what they take, each against its target; on a phone each is a card. */
class PublicServiceTable extends Div {

    private final City city;
    private final transient PublicServiceWords words;

    PublicServiceTable(City city, List<PublicServiceSheet> sheets, PublicServiceWords words) {
        this.city = city;
        this.words = words;
        addClassNames("data-table", "card", "service-table");
        String caption = words.text("capacity.services");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", caption);
        NativeTableRow headings = table.getHead().addRow();
        heading(headings, words.text("capacity.service"), false);
        heading(headings, words.text("capacity.total.steps"), true);
        for (Measure measure : Measure.values()) {
            heading(headings, words.heading(measure), true);
        }
        sheets.forEach(sheet -> row(table.getBody().addRow(), sheet));
        add(table);
    }

    private static void heading(NativeTableRow row, String text, boolean number) {
        var heading = row.addHeaderCell();
        heading.setText(text);
        heading.getElement().setAttribute("scope", "col");
        heading.setClassName("number", number);
    }

    private void row(NativeTableRow row, PublicServiceSheet sheet) {
        var service = sheet.service();
        var totals = sheet.totals();
        Anchor link = new Anchor("/" + PublicServiceAddresses.of(city.slug(), service.id()), service.name());
        link.addClassName("service-link");
        Span about = new Span(words.kind(service.kind())
                + (service.organisationName() == null ? "" : " · " + service.organisationName()));
        about.addClassName("second");
        var name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(link, about);
        cell(row, words.text("capacity.total.steps"), new Span(String.valueOf(totals.steps())));
        figure(row, Measure.DAYS, totals.days(), sheet.daysFromTarget());
        figure(row, Measure.COST, totals.cost(), sheet.costFromTarget());
        figure(row, Measure.VISITS, totals.visits(), sheet.visitsFromTarget());
        figure(row, Measure.DOCUMENTS, totals.documents(), totals.documents().from(null));
    }

    private void figure(NativeTableRow row, Measure measure, ProcedureTotal total, ProcedureDistance distance) {
        Span value = new Span(words.total(measure, total));
        Div both = new Div(value);
        both.addClassName("service-figure");
        String unknown = words.unknown(total);
        if (!unknown.isEmpty() && distance.standing() == ProcedureDistance.Standing.NO_TARGET) {
            both.add(small(unknown));
        }
        if (distance.standing() != ProcedureDistance.Standing.NO_TARGET) {
            Span against = small(words.distance(measure, distance));
            against.setClassName("service-missed", distance.standing().misses());
            against.addClassName("second");
            both.add(against);
        }
        cell(row, words.heading(measure), both);
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("second");
        return small;
    }

    private static void cell(NativeTableRow row, String label, Component content) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-label", label);
        cell.addClassName("number");
        cell.add(content);
    }
}
