package org.eslabon.finance.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eslabon.finance.CityFinancing;
import org.eslabon.finance.MoneyCell;
import org.eslabon.finance.PlanSource;
import org.eslabon.finance.UsedRate;
import org.eslabon.finance.model.Sector;
import org.eslabon.finance.model.Stage;
import org.eslabon.partnership.City;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.uikit.StatusMark;
import org.jspecify.annotations.Nullable;

/** What each source gives to each plan of a city: what the sums over its plans are made of. */
@Route("c/:city/financing")
@PermitAll
class CityFinancingView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    /** Acts on other things of the city do not concern this page. */
    private static final Set<String> SHOWN =
            Set.of("plan", "action", "financing-line", "funding-source", "organisation", "rate");

    private final transient FinanceServices services;
    private final PageHead head = new PageHead(getTranslation("finance.city"));
    private final Div body = new Div();
    private transient CityFinancingFilter filter = CityFinancingFilter.NONE;
    private transient @Nullable City city;

    CityFinancingView(FinanceServices services) {
        this.services = services;
        addClassNames("page", "city-financing-page");
        body.addClassName("city-financing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City here =
                services.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        city = here;
        filter = CityFinancingFilter.read(event.getLocation().getQueryParameters());
        removeAll();
        head.setTitle(getPageTitle());
        head.setLine(
                new Span(getTranslation("finance.city.line", here.currency().getCurrencyCode())));
        add(head, body);
        show(here);
        services.live().updates().listen(body, Set.of(ThingRef.city(here.id())), recorded -> {
            if (recorded.stream()
                    .anyMatch(one -> SHOWN.contains(one.act().thing().kind()))) {
                show(here);
            }
        });
    }

    private void show(City here) {
        CityFinancing all = services.financing().bySource(here.id());
        body.removeAll();
        if (all.rows().isEmpty()) {
            head.setActions();
            body.add(new EmptyState(
                    getTranslation("finance.city.none"),
                    getTranslation("finance.city.none.why"),
                    new Anchor("/" + PlanAddresses.plans(here.slug()), getTranslation("finance.city.plans"))));
            return;
        }
        head.setActions(export(here));
        body.add(choices(here));
        List<PlanSource> found = filter.of(all);
        body.add(
                found.isEmpty()
                        ? new EmptyState(
                                getTranslation("finance.city.not-found"),
                                getTranslation(
                                        "finance.city.not-found.why", all.rows().size()),
                                new Anchor(
                                        "/" + CityFinancingFilter.NONE.address(here.slug()),
                                        getTranslation("finance.city.clear")))
                        : card(here, all, found));
    }

    private Div card(City here, CityFinancing all, List<PlanSource> found) {
        List<BigDecimal> amounts = all.rows().stream()
                .flatMap(row -> row.amounts().values().stream())
                .toList();
        FinanceWords words = FinanceWords.of(new Formats(getLocale(), here.timeZone()), amounts);
        Div card = new Div();
        card.addClassName("card");
        leftOut(found)
                .forEach(money -> card.add(new StatusMark(
                        words.text(
                                "finance.rate.missing", money, here.currency().getCurrencyCode()),
                        VaadinIcon.WARNING,
                        StatusMark.Tone.ATTENTION)));
        card.add(new CityFinancingTable(here.slug(), here.currency(), filter.stages(), words).of(found));
        rates(all, found).forEach(rate -> {
            Paragraph used = new Paragraph(words.rate(rate));
            used.addClassName("second");
            card.add(used);
        });
        return card;
    }

    /** The money for which a rate is missing, of what is shown. */
    private List<String> leftOut(List<PlanSource> found) {
        return found.stream()
                .flatMap(row -> row.leftOut().stream())
                .filter(cell -> filter.stages().contains(cell.stage()))
                .map(cell -> cell.currency().getCurrencyCode())
                .distinct()
                .toList();
    }

    /** The rates behind what is shown. */
    private List<UsedRate> rates(CityFinancing all, List<PlanSource> found) {
        Set<?> sources = Set.copyOf(found.stream().map(row -> row.source().id()).toList());
        return all.funding().cells().stream()
                .filter(cell -> sources.contains(cell.source()))
                .filter(cell -> filter.stages().contains(cell.stage()))
                .map(MoneyCell::rates)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private Div choices(City here) {
        Div choices = new Div(
                choice(
                        "finance.stages",
                        Arrays.asList(Stage.values()),
                        Stage::key,
                        filter.stage(),
                        wanted -> go(here, filter.at(wanted))),
                choice(
                        "finance.source.sector",
                        Arrays.asList(Sector.values()),
                        Sector::key,
                        filter.sector(),
                        wanted -> go(here, filter.from(wanted))));
        choices.addClassName("toolbar");
        choices.getElement()
                .setAttribute("role", "search")
                .setAttribute("aria-label", getTranslation("finance.city.filter"));
        return choices;
    }

    private <T> ComboBox<T> choice(
            String name, List<T> all, Function<T, String> key, @Nullable T chosen, Consumer<@Nullable T> choose) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setPlaceholder(getTranslation(name));
        choice.setAriaLabel(getTranslation(name));
        choice.setItems(all);
        choice.setItemLabelGenerator(one -> getTranslation(key.apply(one)));
        choice.setClearButtonVisible(true);
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(change.getValue());
            }
        });
        return choice;
    }

    private void go(City here, CityFinancingFilter wanted) {
        Location location = new Location(wanted.address(here.slug()));
        getUI().ifPresent(ui -> ui.navigate(location.getPath(), location.getQueryParameters()));
    }

    private SheetDownload export(City here) {
        CityFinancingFilter shown = filter;
        Locale locale = getLocale();
        return new SheetDownload(
                getTranslation("finance.export"),
                getTranslation("finance.export.name", here.name()),
                here.timeZone(),
                out -> FinancingExport.write(
                        shown.of(services.financing().bySource(here.id())),
                        shown.stages(),
                        here.currency(),
                        locale,
                        out));
    }

    @Override
    public String getPageTitle() {
        return city == null ? getTranslation("finance.city") : getTranslation("finance.city.of", city.name());
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("finance.city"), null));
    }
}
