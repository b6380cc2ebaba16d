package org.eslabon.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.capacity.CapacityAddresses;
import org.eslabon.capacity.Catalogues;
import org.eslabon.capacity.PublicServiceSummary;
import org.eslabon.capacity.PublicServices;
import org.eslabon.capacity.Round;
import org.eslabon.capacity.RoundSummary;
import org.eslabon.capacity.Rounds;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveUpdates;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.uikit.SheetFile;

/** What a city has measured of its institutions, and where each round is. */
@Route("c/:city/capacity")
@PermitAll
class RoundsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private static final Set<String> SHOWN = Set.of("round", "assessment", "city", "participation", "membership");

    private final transient Cities cities;
    private final transient Rights rights;
    private final transient Rounds rounds;
    private final transient Catalogues catalogues;
    private final transient Partnerships partnerships;
    private final transient PublicServices services;
    private final transient LiveUpdates updates;

    RoundsView(
            Cities cities,
            Rights rights,
            Rounds rounds,
            Catalogues catalogues,
            Partnerships partnerships,
            PublicServices services,
            LiveUpdates updates) {
        this.cities = cities;
        this.rights = rights;
        this.rounds = rounds;
        this.catalogues = catalogues;
        this.partnerships = partnerships;
        this.services = services;
        this.updates = updates;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = cities.bySlug(event.getRouteParameters().get("city").orElse(""));
        CapacityWords words = new CapacityWords(new Formats(getLocale(), city.timeZone()));
        removeAll();
        PageHead head = new PageHead(words.text("title"));
        head.setLine(new Span(words.text("what")));
        Div list = new Div();
        list.addClassName("study-cards");
        add(head, CapacityTabs.of(city.slug(), CapacityTabs.ROUNDS, getLocale()), list);
        show(head, list, city, words);
        updates.listen(list, Set.of(ThingRef.city(city.id())), recorded -> {
            if (recorded.stream()
                    .anyMatch(one -> SHOWN.contains(one.act().thing().kind()))) {
                show(head, list, city, words);
            }
        });
    }

    private void show(PageHead head, Div list, City city, CapacityWords words) {
        boolean mayRun = rights.may(city.id(), Right.ANALYSE);
        List<RoundSummary> all = rounds.ofCity(city.id());
        SheetDownload export = new SheetDownload(
                words.text("export"),
                words.text("tab.rounds") + " " + city.name(),
                city.timeZone(),
                out -> write(rounds.ofCity(city.id()), words, out));
        if (all.isEmpty()) {
            head.setActions();
        } else if (mayRun) {
            head.setActions(export, begin(city, words, all));
        } else {
            head.setActions(export);
        }
        list.removeAll();
        all.forEach(one -> list.add(card(one, city, words)));
        if (all.isEmpty()) {
            list.add(
                    mayRun
                            ? new EmptyState(words.text("none"), words.text("none.why"), begin(city, words, all))
                            : new EmptyState(words.text("none"), words.text("none.why-reader")));
        }
    }

    private Button begin(City city, CapacityWords words, List<RoundSummary> all) {
        List<String> before =
                all.stream().map(one -> one.round().subject()).distinct().toList();
        Button button = new Button(
                words.text("begin"),
                VaadinIcon.PLUS.create(),
                click -> new RoundDialog(
                                city,
                                words,
                                before,
                                services.ofCity(city.id()).stream()
                                        .collect(Collectors.toMap(
                                                PublicServiceSummary::name,
                                                PublicServiceSummary::id,
                                                (one, other) -> one,
                                                LinkedHashMap::new)),
                                partnerships.participants(city.id()),
                                catalogues.versions(city.id()),
                                rounds,
                                made -> getUI().ifPresent(
                                                ui -> ui.navigate(CapacityAddresses.round(city.slug(), made))))
                        .open());
        button.addThemeNames("primary");
        return button;
    }

    private static Component card(RoundSummary summary, City city, CapacityWords words) {
        Round round = summary.round();
        Anchor name = new Anchor("/" + CapacityAddresses.round(city.slug(), round.id()), round.subject());
        Span about = new Span(words.kind(round.kind()) + " · " + words.formats().date(round.heldOn())
                + (round.organisationName() == null ? "" : " · " + round.organisationName()));
        about.addClassName("second");
        Div card = new Div(new H2(name), words.mark(round.state()), about);
        card.addClassNames("card", "study-card");
        if (round.state().scoring()) {
            card.add(progress(
                    summary.answered(),
                    summary.expected(),
                    words.text("progress", summary.answered(), summary.expected(), summary.assessors()),
                    round.subject()));
        } else {
            card.add(progress(
                    summary.agreed(),
                    summary.indicators(),
                    words.text("progress.agreed", summary.agreed(), summary.indicators()),
                    round.subject()));
        }
        return card;
    }

    /** How far something is, as a bar and in words. */
    static Div progress(int done, int of, String text, String about) {
        ProgressBar bar = new ProgressBar(0, Math.max(1, of), Math.min(done, Math.max(1, of)));
        bar.getElement().setAttribute("role", "progressbar").setAttribute("aria-label", about + ": " + text);
        Span words = new Span(text);
        words.addClassName("second");
        Div progress = new Div(bar, words);
        progress.addClassName("round-progress");
        return progress;
    }

    private static void write(List<RoundSummary> all, CapacityWords words, OutputStream out) throws IOException {
        new SheetFile<RoundSummary>(words.text("tab.rounds"))
                .text(words.text("round.subject"), one -> one.round().subject())
                .text(words.text("round.organisation"), one -> one.round().organisationName())
                .text(words.text("round.kind"), one -> words.kind(one.round().kind()))
                .date(words.text("round.heldOn"), one -> one.round().heldOn())
                .text(words.text("round.state"), one -> words.state(one.round().state()))
                .number(words.text("assessors"), RoundSummary::assessors)
                .number(words.text("answers"), RoundSummary::answered)
                .number(words.text("answers.expected"), RoundSummary::expected)
                .number(words.text("agreed.count"), RoundSummary::agreed)
                .write(all, out);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("capacity.title");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("capacity.title"), null));
    }
}
