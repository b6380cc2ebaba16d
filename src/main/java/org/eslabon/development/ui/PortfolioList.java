package org.eslabon.development.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Objects;
import org.eslabon.development.PortfolioItem;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.Subject;

/** The plans and actions that stand in one place of the tables. */
class PortfolioList extends Div {

    private final transient PortfolioPage page;

    PortfolioList(PortfolioPage page) {
        this.page = page;
        addClassNames("card", "portfolio-list");
        setId("portfolio-list");
        List<PortfolioItem> items =
                page.all().stream().filter(page.query()::lists).toList();
        String place = page.name(Objects.requireNonNull(page.query().of()));
        String title = page.query().in() == null
                ? page.text("development.portfolio.list", place)
                : page.text(
                        "development.portfolio.list.in",
                        place,
                        String.valueOf(page.query().in()));
        Anchor close =
                new Anchor("/" + page.query().withoutList().address(page.city().slug()), VaadinIcon.CLOSE.create());
        close.addClassName("document-close");
        close.getElement().setAttribute("aria-label", page.text("development.portfolio.list.close"));
        Div head = new Div(new H2(title), close);
        head.addClassName("card-head");
        add(head);
        add(items.isEmpty() ? new Paragraph(page.text("development.portfolio.list.empty")) : table(title, items));
    }

    private Div table(String title, List<PortfolioItem> items) {
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", title);
        NativeTableRow headings = table.getHead().addRow();
        heading(headings, "development.portfolio.what", false);
        heading(headings, "development.portfolio.status", false);
        heading(headings, "development.portfolio.responsible", false);
        heading(headings, "development.portfolio.period", false);
        heading(headings, "development.portfolio.budget", true);
        items.forEach(item -> row(table.getBody().addRow(), item));
        Div around = new Div(table);
        around.addClassName("data-table");
        around.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
        return around;
    }

    private void heading(NativeTableRow row, String key, boolean number) {
        var heading = row.addHeaderCell();
        heading.setText(page.text(key, page.city().currency().getCurrencyCode()));
        heading.getElement().setAttribute("scope", "col");
        heading.setClassName("number", number);
    }

    private void row(NativeTableRow row, PortfolioItem item) {
        var name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        Span about = new Span(
                item.action()
                        ? page.text("development.portfolio.action.of", item.planTitle())
                        : page.text("development.portfolio.plan"));
        about.addClassName("second");
        Div words = new Div(new Anchor("/" + address(item.subject()), item.title()), about);
        words.addClassName("picked-obstacle");
        name.add(words);
        String status = page.text(item.status().key());
        cell(
                row,
                "development.portfolio.status",
                new Span(item.reopened() ? status + " · " + page.text("plan.reopened") : status));
        cell(row, "development.portfolio.responsible", new Span(item.responsible() == null ? "–" : item.responsible()));
        String period =
                page.formats().date(item.from()) + " – " + page.formats().date(item.to());
        cell(
                row,
                "development.portfolio.period",
                new Span(item.dated() ? period : page.text("development.portfolio.undated", period)));
        String budget =
                item.action() ? page.formats().money(item.budget()) : page.text("development.portfolio.budget.plan");
        cell(row, "development.portfolio.budget", new Span(budget)).addClassName("number");
    }

    private NativeTableCell cell(NativeTableRow row, String key, Component content) {
        var cell = row.addDataCell();
        cell.getElement()
                .setAttribute(
                        "data-label", page.text(key, page.city().currency().getCurrencyCode()));
        cell.add(content);
        return cell;
    }

    private String address(Subject subject) {
        ActionId action = subject.action();
        String city = page.city().slug();
        return action == null
                ? PlanAddresses.plan(city, subject.plan())
                : PlanAddresses.action(city, subject.plan(), action);
    }
}
