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
import org.eslabon.followup.model.Colour;
import org.eslabon.partnership.City;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.uikit.TabLinks;
import org.jspecify.annotations.Nullable;

/** All actions of a city by their light: what a number of lights elsewhere counts. */
@Route("c/:city/follow-up/actions")
@PermitAll
class LightsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private static final String ALL = "ALL";

    private final transient FollowUpServices ask;
    private final PageHead head = new PageHead(getTranslation("followup.lights"));
    private final Div body = new Div();
    private transient AttentionFilter filter = AttentionFilter.NONE;
    private transient @Nullable City city;

    LightsView(FollowUpServices ask) {
        this.ask = ask;
        addClassName("page");
        body.addClassName("attention");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City here = ask.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        city = here;
        filter = AttentionFilter.read(event.getLocation().getQueryParameters()).of(null);
        removeAll();
        head.setLine(
                new Span(getTranslation("followup.lights.line")),
                new Anchor(
                        "/" + FollowUpAddresses.attention(here.slug()), getTranslation("followup.lights.attention")));
        add(head, body);
        show(here);
        ask.live().updates().listen(body, Set.of(ThingRef.city(here.id())), recorded -> {
            if (recorded.stream()
                    .anyMatch(one ->
                            FollowUpView.WATCHED.contains(one.act().thing().kind()))) {
                show(here);
            }
        });
    }

    private void show(City here) {
        List<AttentionLine> all = ask.attention().allOf(here.id());
        body.removeAll();
        if (all.isEmpty()) {
            head.setActions();
            body.add(new EmptyState(
                    getTranslation("followup.lights.none"),
                    getTranslation("followup.lights.none.why"),
                    new Anchor("/" + PlanAddresses.plans(here.slug()), getTranslation("followup.attention.plans"))));
            return;
        }
        head.setActions(export(here));
        body.add(lights(here, all), new AttentionChoices(all, filter, wanted -> go(here, wanted)));
        List<AttentionLine> found = all.stream().filter(filter::shows).toList();
        body.add(
                found.isEmpty()
                        ? new EmptyState(
                                getTranslation("followup.attention.not-found"),
                                getTranslation("followup.lights.not-found.why", all.size()),
                                new Anchor(
                                        "/" + address(here, AttentionFilter.NONE),
                                        getTranslation("followup.attention.clear")))
                        : new AttentionTable(
                                getTranslation("followup.lights"),
                                found,
                                here.slug(),
                                new LightWords(new Formats(getLocale(), here.timeZone()))));
    }

    /** The lights with how many actions show each, as links. */
    private TabLinks lights(City here, List<AttentionLine> all) {
        List<AttentionLine> counted =
                all.stream().filter(filter.lit(null)::shows).toList();
        TabLinks lights = new TabLinks(getTranslation("followup.light"));
        lights.add(ALL, getTranslation("followup.attention.all", counted.size()), address(here, filter.lit(null)));
        for (Colour colour : Colour.values()) {
            long count = counted.stream()
                    .filter(line -> line.light().colour() == colour)
                    .count();
            lights.add(
                    colour.name(),
                    getTranslation(colour.key()) + " (" + count + ")",
                    address(here, filter.lit(colour)));
        }
        lights.open(filter.light() == null ? ALL : filter.light().name());
        return lights;
    }

    private static String address(City here, AttentionFilter wanted) {
        return wanted.address(FollowUpAddresses.actions(here.slug(), null));
    }

    private void go(City here, AttentionFilter wanted) {
        Location location = new Location(address(here, wanted));
        getUI().ifPresent(ui -> ui.navigate(location.getPath(), location.getQueryParameters()));
    }

    private SheetDownload export(City here) {
        Formats formats = new Formats(getLocale(), here.timeZone());
        AttentionFilter shown = filter;
        return new SheetDownload(
                getTranslation("followup.attention.export"),
                getTranslation("followup.lights") + " " + here.name(),
                here.timeZone(),
                out -> FollowUpSheets.lines(
                        "followup.lights",
                        ask.attention().allOf(here.id()).stream()
                                .filter(shown::shows)
                                .toList(),
                        formats,
                        out));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("followup.lights");
    }

    @Override
    public List<Crumb> trail() {
        return city == null
                ? List.of()
                : List.of(
                        new Crumb(getTranslation("followup.nav"), FollowUpAddresses.attention(city.slug())),
                        new Crumb(getTranslation("followup.lights"), null));
    }
}
