package org.eslabon.development.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.eslabon.development.model.Cell;
import org.eslabon.development.model.Spread;
import org.jspecify.annotations.Nullable;

/** Rows over years: in each place how many actions and plans, and their money; a place leads to its list. */
class SpreadTable extends Div {

    private final transient PortfolioPage page;
    private final List<Integer> years;

    /** A row: of figures, or a heading above some of them. */
    record Line(String name, @Nullable Place place, Spread.@Nullable Row row, Kind kind) {

        enum Kind {
            HEADING,
            ROW,
            PART,
            NONE,
            TOTAL
        }

        static Line heading(String name) {
            return new Line(name, null, null, Kind.HEADING);
        }
    }

    SpreadTable(String caption, String heading, PortfolioPage page, List<Integer> years, List<Line> lines) {
        this.page = page;
        this.years = years;
        addClassNames("data-table", "spread");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", caption);
        NativeTableRow headings = table.getHead().addRow();
        heading(headings, heading, false);
        years.forEach(year -> heading(headings, String.valueOf(year), true));
        if (years.size() > 1) {
            heading(headings, allYears(), true);
        }
        lines.forEach(line -> add(table.getBody().addRow(), line));
        add(table);
    }

    private String allYears() {
        return page.text("development.portfolio.all-years");
    }

    private static void heading(NativeTableRow row, String text, boolean number) {
        var heading = row.addHeaderCell();
        heading.setText(text);
        heading.getElement().setAttribute("scope", "col");
        heading.setClassName("number", number);
    }

    private void add(NativeTableRow row, Line line) {
        row.addClassName("spread-" + line.kind().name().toLowerCase(Locale.ROOT));
        var name = row.addHeaderCell();
        name.setText(line.name());
        Spread.Row figures = line.row();
        Place place = line.place();
        if (figures == null || place == null) {
            name.getElement().setAttribute("scope", "rowgroup");
            name.getElement().setAttribute("colspan", String.valueOf(years.size() + (years.size() > 1 ? 2 : 1)));
            return;
        }
        name.getElement().setAttribute("scope", "row");
        for (int year : years) {
            cell(
                    row,
                    String.valueOf(year),
                    line.name(),
                    figures.in(year),
                    page.query().of(place, year));
        }
        if (years.size() > 1) {
            cell(row, allYears(), line.name(), figures.all(), page.query().of(place));
        }
    }

    private void cell(NativeTableRow row, String column, String name, Cell figures, PortfolioQuery list) {
        NativeTableCell cell = row.addDataCell();
        cell.addClassName("number");
        cell.getElement().setAttribute("data-label", column);
        if (figures.isEmpty()) {
            cell.setText("–");
            cell.addClassName("spread-empty");
            return;
        }
        String counted = page.counted(figures);
        Anchor link = new Anchor("/" + list.address(page.city().slug()), counted);
        link.getElement().setAttribute("aria-label", counted + ": " + name + ", " + column);
        Span money = new Span(figures.actions() == 0 ? "" : page.money(figures));
        Div both = new Div(money, link);
        both.addClassName("spread-cell");
        cell.add(both);
    }
}
