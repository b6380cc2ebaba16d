package org.eslabon.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eslabon.capacity.CapacityAddresses;
import org.eslabon.capacity.PublicServiceAddresses;
import org.eslabon.capacity.Round;
import org.eslabon.capacity.RoundId;
import org.eslabon.capacity.RoundSheet;
import org.eslabon.coediting.ui.TextEditors;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.ThingRef;
import org.eslabon.shared.TypedId;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.TabLinks;
import org.jspecify.annotations.Nullable;

/** A round: who scores, one's own scores, the session, and what came of it. */
@Route("c/:city/capacity/rounds/:round/:tab?")
@PermitAll
class RoundView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    static final String PEOPLE = "people";
    static final String SCORE = "score";
    static final String SESSION = "session";
    static final String RESULTS = "results";
    static final String GAPS = "gaps";
    static final String TEXT = "text";
    private static final List<String> TABS = List.of(PEOPLE, SCORE, SESSION, RESULTS, GAPS, TEXT);

    /** Acts on other things of the city do not concern this page. */
    private static final Set<String> ELSEWHERE = Set.of("study", "obstacle", "benchmark", "catalogue");

    private final transient RoundServices ask;
    private transient @Nullable RoundPage page;
    private transient @Nullable RoundSheet sheet;
    private transient @Nullable RoundTab tab;
    private final PageHead head = new PageHead("");

    RoundView(RoundServices ask) {
        this.ask = ask;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = ask.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        RoundId id = TypedId.read(event.getRouteParameters().get("round").orElse(""), RoundId::new);
        RoundSheet now = ask.rounds().get(id);
        String name = event.getRouteParameters().get("tab").orElse(PEOPLE);
        if (!now.round().city().equals(city.id()) || !TABS.contains(name)) {
            throw new NoSuchThing();
        }
        String indicator = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("indicator")
                .orElse(null);
        if (indicator != null && now.catalogue().indicator(indicator).isEmpty()) {
            throw new NoSuchThing();
        }
        CapacityWords words = new CapacityWords(new Formats(getLocale(), city.timeZone()));
        RoundPage at = new RoundPage(city, id, ask.rights().may(city.id(), Right.ANALYSE), indicator, words, ask);
        page = at;
        sheet = now;
        removeAll();
        TabLinks links = new TabLinks(words.text("round.tabs"));
        TABS.forEach(one -> links.add(
                one,
                words.text("round.tab." + one),
                one.equals(PEOPLE) ? CapacityAddresses.round(city.slug(), id) : at.tab(one)));
        links.open(name);
        Component shown = of(name, at, now);
        tab = (RoundTab) shown;
        add(head, links, shown);
        head.setTools(ask.talks().of(Round.thing(id), at.indicators(now)));
        showHead(at, now);
        tab.show(now);
        if (shown instanceof RoundText text) {
            text.showVersion(TextEditors.version(event.getLocation()).orElse(null));
        }
        ask.live().updates().listen(shown, Set.of(Round.thing(id), ThingRef.city(city.id())), recorded -> {
            if (recorded.stream()
                    .anyMatch(one -> !ELSEWHERE.contains(one.act().thing().kind()))) {
                follow(at);
            }
        });
    }

    private static Component of(String name, RoundPage page, RoundSheet now) {
        return switch (name) {
            case SCORE -> new ScoreTab(page);
            case SESSION -> new SessionTab(page);
            case RESULTS -> new ResultsTab(page);
            case GAPS -> new GapsTab(page);
            case TEXT -> new RoundText(page, now.round());
            default -> new PeopleTab(page, now);
        };
    }

    private void follow(RoundPage at) {
        RoundSheet now = ask.rounds().get(at.round());
        sheet = now;
        showHead(at, now);
        tellTrail();
        if (tab != null) {
            tab.show(now);
        }
    }

    private void showHead(RoundPage at, RoundSheet now) {
        Round round = now.round();
        head.setTitle(round.subject());
        List<Component> line = new ArrayList<>();
        line.add(at.words().mark(round.state()));
        line.add(new Span(at.words().kind(round.kind())));
        line.add(new Span(at.words().formats().date(round.heldOn())));
        if (round.organisationName() != null) {
            line.add(new Span(round.organisationName()));
        }
        if (round.service() != null) {
            line.add(new Anchor(
                    "/" + PublicServiceAddresses.of(at.city().slug(), round.service()),
                    at.words().text("round.service")));
        }
        line.add(new Span(at.words().version(now.catalogue().version())));
        head.setLine(line.toArray(Component[]::new));
        head.setActions(new RoundSteps(at, now).buttons());
    }

    @Override
    public String getPageTitle() {
        return sheet == null ? "" : sheet.round().subject();
    }

    @Override
    public List<Crumb> trail() {
        return page == null
                ? List.of()
                : List.of(
                        new Crumb(
                                getTranslation("capacity.title"),
                                CapacityAddresses.rounds(page.city().slug())),
                        new Crumb(getPageTitle(), null));
    }
}
