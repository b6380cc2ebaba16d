package org.eslabon.development.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eslabon.audit.Act;
import org.eslabon.audit.Recorded;
import org.eslabon.development.PortfolioItem;
import org.eslabon.development.model.Cell;
import org.eslabon.development.model.Spread;
import org.eslabon.partnership.City;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.Status;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.KeyFigure;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.SheetDownload;

/** What a city plans and does, over the axes of its development plans, areas and the Agenda's goals, over years. */
@Route("c/:city/portfolio")
@PermitAll
class PortfolioView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient DevelopmentServices ask;

    PortfolioView(DevelopmentServices ask) {
        this.ask = ask;
        addClassNames("page", "portfolio");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = ask.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        PortfolioQuery query = PortfolioQuery.read(event.getLocation().getQueryParameters());
        PortfolioPage page = page(city, query, getLocale());
        removeAll();
        PageHead head = new PageHead(getTranslation("development.portfolio.title"));
        Locale locale = getLocale();
        if (!page.all().isEmpty()) {
            head.setActions(new SheetDownload(
                    getTranslation("development.portfolio.export"),
                    getTranslation("development.portfolio.export.name", city.name()),
                    city.timeZone(),
                    out -> PortfolioExport.write(page(city, query, locale), out)));
        }
        Div body = new Div();
        body.addClassName("portfolio-body");
        add(head, DevelopmentTabs.of(city.slug(), DevelopmentTabs.PORTFOLIO));
        if (!page.all().isEmpty()) {
            add(filters(page));
        }
        add(body);
        show(body, page);
        ask.live().updates().listen(body, Set.of(ThingRef.city(city.id())), recorded -> {
            if (recorded.stream().map(Recorded::act).anyMatch(PortfolioView::concerns)) {
                show(body, page(city, query, getLocale()));
            }
        });
    }

    /** A letter typed in a text changes nothing here. */
    private static boolean concerns(Act act) {
        String kind = act.thing().kind();
        return kind.startsWith("development-")
                || (kind.equals("plan") || kind.equals("action")) && !act.verb().equals("wrote");
    }

    private PortfolioPage page(City city, PortfolioQuery query, Locale locale) {
        return new PortfolioPage(
                city,
                ask.portfolios().ofCity(city.id()),
                ask.plans().ofCity(city.id()),
                query,
                new Formats(locale, city.timeZone()));
    }

    private Div filters(PortfolioPage page) {
        Select<Status> status = new Select<>();
        status.setLabel(getTranslation("development.portfolio.status"));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("development.portfolio.status.all"));
        status.setItems(Status.values());
        status.setItemLabelGenerator(
                one -> one == null ? getTranslation("development.portfolio.status.all") : getTranslation(one.key()));
        status.setValue(page.query().status());
        status.addValueChangeListener(change -> go(page, page.query().with(change.getValue())));
        Select<Integer> year = new Select<>();
        year.setLabel(getTranslation("development.portfolio.year"));
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(getTranslation("development.portfolio.all-years"));
        TreeSet<Integer> years = new TreeSet<>();
        page.all().forEach(item -> {
            for (int one = item.from().getYear(); one <= item.to().getYear(); one++) {
                years.add(one);
            }
        });
        if (page.query().year() != null) {
            years.add(page.query().year());
        }
        year.setItems(years);
        year.setItemLabelGenerator(
                one -> one == null ? getTranslation("development.portfolio.all-years") : String.valueOf(one));
        year.setValue(page.query().year());
        year.addValueChangeListener(change -> go(page, page.query().with(change.getValue())));
        Div filters = new Div(status, year);
        filters.addClassName("toolbar");
        return filters;
    }

    private static void go(PortfolioPage page, PortfolioQuery query) {
        Location location = new Location(query.address(page.city().slug()));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void show(Div body, PortfolioPage page) {
        body.removeAll();
        if (page.all().isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("development.portfolio.empty"),
                    getTranslation("development.portfolio.empty.why"),
                    new Anchor(
                            "/" + PlanAddresses.plans(page.city().slug()),
                            getTranslation("development.portfolio.empty.go"))));
            return;
        }
        body.add(figures(page));
        if (page.query().of() != null) {
            PortfolioList list = new PortfolioList(page);
            body.add(list);
        }
        PortfolioTables tables = new PortfolioTables(page);
        body.add(tables.axes(), new PortfolioChart(page), tables.areas(), tables.sdg());
    }

    private Div figures(PortfolioPage page) {
        Spread<?> spread = page.byAxis();
        Cell total = spread.total().all();
        Cell none = spread.none().all();
        KeyFigure unlinked = new KeyFigure(
                getTranslation("development.portfolio.no-axis"),
                String.valueOf(none.plans() + none.actions()),
                none.isEmpty() ? getTranslation("development.portfolio.linked.all") : page.counted(none));
        List<PortfolioItem> all = page.items();
        KeyFigure budget = new KeyFigure(
                getTranslation(
                        "development.portfolio.budget", page.city().currency().getCurrencyCode()),
                page.money(total),
                total.withoutBudget() == 0
                        ? getTranslation("development.portfolio.budget.all")
                        : getTranslation("development.portfolio.budget.missing", total.withoutBudget()));
        Div figures = new Div(
                new KeyFigure(
                        getTranslation("development.portfolio.what.all"),
                        String.valueOf(total.plans() + total.actions()),
                        all.isEmpty() ? getTranslation("development.portfolio.list.empty") : page.counted(total)),
                budget,
                none.isEmpty() ? unlinked : unlinked.warns());
        figures.addClassName("key-figures");
        return figures;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("development.portfolio.title");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("development.nav"), null));
    }
}
