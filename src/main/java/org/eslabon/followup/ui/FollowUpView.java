package org.eslabon.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.eslabon.followup.AttentionLine;
import org.eslabon.followup.FollowUpAddresses;
import org.eslabon.followup.model.Trouble;
import org.eslabon.partnership.City;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.uikit.TabLinks;

/** What is late, unowned or stale in a city, over all its plans. */
@Route("c/:city/follow-up")
@PermitAll
class FollowUpView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    /** Acts on these may change what stands here. */
    static final Set<String> WATCHED =
            Set.of("action", "plan", "approval", "membership", "participation", "organisation", "person");

    private static final String ALL = "ALL";

    private final transient FollowUpServices ask;
    private final PageHead head = new PageHead(getTranslation("followup.attention"));
    private final Div body = new Div();
    private transient AttentionFilter filter = AttentionFilter.NONE;

    FollowUpView(FollowUpServices ask) {
        this.ask = ask;
        addClassName("page");
        body.addClassName("attention");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = ask.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        filter = AttentionFilter.read(event.getLocation().getQueryParameters()).lit(null);
        removeAll();
        head.setLine(
                new Span(getTranslation("followup.attention.line")),
                new Anchor("/" + FollowUpAddresses.actions(city.slug(), null), getTranslation("followup.lights.go")));
        head.setActions(export(city));
        add(head, body);
        show(city);
        ask.live().updates().listen(body, Set.of(ThingRef.city(city.id())), recorded -> {
            if (recorded.stream()
                    .anyMatch(one -> WATCHED.contains(one.act().thing().kind()))) {
                show(city);
            }
        });
    }

    private void show(City city) {
        List<AttentionLine> all = ask.attention().ofCity(city.id());
        body.removeAll();
        if (all.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("followup.attention.none"),
                    getTranslation("followup.attention.none.why"),
                    new Anchor("/" + PlanAddresses.plans(city.slug()), getTranslation("followup.attention.plans"))));
            return;
        }
        body.add(kinds(city, all), new AttentionChoices(all, filter, wanted -> go(city, wanted)));
        List<AttentionLine> found = all.stream().filter(filter::shows).toList();
        body.add(
                found.isEmpty()
                        ? new EmptyState(
                                getTranslation("followup.attention.not-found"),
                                getTranslation("followup.attention.not-found.why", all.size()),
                                new Anchor(
                                        "/" + AttentionFilter.NONE.address(FollowUpAddresses.attention(city.slug())),
                                        getTranslation("followup.attention.clear")))
                        : new AttentionTable(
                                getTranslation("followup.attention"),
                                found,
                                city.slug(),
                                new LightWords(new Formats(getLocale(), city.timeZone()))));
    }

    /** The kinds with how many there are of each, as links. */
    private TabLinks kinds(City city, List<AttentionLine> all) {
        List<AttentionLine> counted =
                all.stream().filter(filter.of(null)::shows).toList();
        TabLinks kinds = new TabLinks(getTranslation("followup.attention.kinds"));
        kinds.add(
                ALL,
                getTranslation("followup.attention.all", counted.size()),
                filter.of(null).address(FollowUpAddresses.attention(city.slug())));
        for (Trouble trouble : List.of(Trouble.LATE, Trouble.UNOWNED, Trouble.STALE)) {
            long count = counted.stream()
                    .filter(line -> line.troubles().contains(trouble))
                    .count();
            kinds.add(
                    trouble.name(),
                    getTranslation(trouble.key()) + " (" + count + ")",
                    filter.of(trouble).address(FollowUpAddresses.attention(city.slug())));
        }
        kinds.open(filter.trouble() == null ? ALL : filter.trouble().name());
        return kinds;
    }

    private void go(City city, AttentionFilter wanted) {
        Location location = new Location(wanted.address(FollowUpAddresses.attention(city.slug())));
        getUI().ifPresent(ui -> ui.navigate(location.getPath(), location.getQueryParameters()));
    }

    private SheetDownload export(City city) {
        Formats formats = new Formats(getLocale(), city.timeZone());
        AttentionFilter shown = filter;
        return new SheetDownload(
                getTranslation("followup.attention.export"),
                getTranslation("followup.attention") + " " + city.name(),
                city.timeZone(),
                out -> FollowUpSheets.lines(
                        "followup.attention",
                        ask.attention().ofCity(city.id()).stream()
                                .filter(shown::shows)
                                .toList(),
                        formats,
                        out));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("followup.attention");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("followup.nav"), null));
    }
}
