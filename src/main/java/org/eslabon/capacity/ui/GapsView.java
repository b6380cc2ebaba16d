package org.eslabon.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.capacity.CapacityAddresses;
import org.eslabon.capacity.CapacityGap;
import org.eslabon.capacity.CapacityGapId;
import org.eslabon.capacity.GapCourse;
import org.eslabon.capacity.spi.GapActions;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.DataTable.Column;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.uikit.SheetFile;
import org.eslabon.uikit.StatusMark;
import org.jspecify.annotations.Nullable;

/** The gaps that the rounds of a city found, whether they have been closed since, and what is done about them. */
@Route("c/:city/capacity/gaps")
@PermitAll
class GapsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private static final Set<String> SHOWN = Set.of("round", "action");

    private final transient RoundServices ask;
    private transient @Nullable City city;

    GapsView(RoundServices ask) {
        this.ask = ask;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City here = ask.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        city = here;
        CapacityWords words = new CapacityWords(new Formats(getLocale(), here.timeZone()));
        removeAll();
        PageHead head = new PageHead(words.text("gaps.city"));
        Div body = new Div();
        add(head, CapacityTabs.of(here.slug(), CapacityTabs.GAPS, getLocale()), body);
        show(head, body, here, words);
        ask.live().updates().listen(body, Set.of(ThingRef.city(here.id())), recorded -> {
            if (recorded.stream()
                    .anyMatch(one -> SHOWN.contains(one.act().thing().kind()))) {
                show(head, body, here, words);
            }
        });
    }

    private void show(PageHead head, Div body, City here, CapacityWords words) {
        List<GapCourse> all = ask.gaps().courses(here.id());
        body.removeAll();
        if (all.isEmpty()) {
            head.setLine();
            head.setActions();
            body.add(new EmptyState(words.text("gaps.none"), words.text("gaps.city.none.why")));
            return;
        }
        long closed = all.stream().filter(GapCourse::closed).count();
        head.setLine(new Span(words.text("gaps.city.count", closed, all.size())));
        head.setActions(new SheetDownload(
                words.text("export"),
                words.text("gaps.city") + " " + here.name(),
                here.timeZone(),
                out -> write(ask.gaps().courses(here.id()), words, out)));
        Div card = new Div(new Paragraph(words.text("gaps.city.line")), table(here, all, words));
        card.addClassName("card");
        body.add(card);
    }

    private DataTable table(City here, List<GapCourse> all, CapacityWords words) {
        Map<CapacityGapId, Component> parts = parts(here, all);
        List<Column> columns = List.of(
                Column.text(words.text("indicator")),
                Column.text(words.text("round.subject")),
                Column.text(words.text("gaps.state")),
                Column.number(words.text("agreed")),
                Column.number(words.text("goal")),
                Column.text(words.text("round.heldOn")),
                Column.text(words.text("gaps.actions")));
        DataTable table = DataTable.of(
                words.text("gaps.city"),
                columns,
                all.stream()
                        .map(course -> List.of(
                                new Text(words.in(course.now().indicator())),
                                subject(here, course),
                                mark(course, words),
                                new Text(words.answer(course.now().agreed())),
                                new Text(CapacityWords.number(course.target())),
                                new Text(words.formats().date(course.now().heldOn())),
                                parts.getOrDefault(course.found().id(), new Text(""))))
                        .toList());
        table.addClassName("gap-table");
        return table;
    }

    /** To the gaps of the round that found it; where it was closed, to the results of the one that says so. */
    private static Anchor subject(City here, GapCourse course) {
        CapacityGap told = course.closed() ? course.now() : course.found();
        String tab = course.closed() ? RoundView.RESULTS : RoundView.GAPS;
        return new Anchor("/" + CapacityAddresses.tab(here.slug(), told.round(), tab), told.subject());
    }

    private static StatusMark mark(GapCourse course, CapacityWords words) {
        return course.closed()
                ? new StatusMark(words.text("gaps.state.closed"), VaadinIcon.CHECK, StatusMark.Tone.DONE)
                : new StatusMark(words.text("gaps.state.open"), VaadinIcon.CIRCLE_THIN, StatusMark.Tone.NEUTRAL);
    }

    /** What is done about each; against one that is closed nothing more is begun. */
    private Map<CapacityGapId, Component> parts(City here, List<GapCourse> all) {
        GapActions actions = ask.actions().getIfAvailable();
        Map<CapacityGapId, Component> parts = new HashMap<>();
        if (actions != null) {
            boolean mayPlan = ask.rights().may(here.id(), Right.PLAN);
            parts.putAll(actions.of(here, gaps(all, false), mayPlan));
            parts.putAll(actions.of(here, gaps(all, true), false));
        }
        return parts;
    }

    private static List<CapacityGap> gaps(List<GapCourse> all, boolean closed) {
        return all.stream()
                .filter(course -> course.closed() == closed)
                .map(GapCourse::found)
                .toList();
    }

    private static void write(List<GapCourse> all, CapacityWords words, OutputStream out) throws IOException {
        new SheetFile<GapCourse>(words.text("gaps.city"))
                .text(words.text("indicator"), one -> words.in(one.now().indicator()))
                .text(words.text("dimension"), one -> words.in(one.now().dimension()))
                .text(words.text("round.subject"), one -> one.now().subject())
                .text(
                        words.text("gaps.state"),
                        one -> words.text(one.closed() ? "gaps.state.closed" : "gaps.state.open"))
                .number(words.text("agreed"), one -> one.now().level())
                .number(words.text("goal"), GapCourse::target)
                .date(words.text("round.heldOn"), one -> one.now().heldOn())
                .write(all, out);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("capacity.gaps.city");
    }

    @Override
    public List<Crumb> trail() {
        return city == null
                ? List.of()
                : List.of(
                        new Crumb(getTranslation("capacity.title"), CapacityAddresses.rounds(city.slug())),
                        new Crumb(getPageTitle(), null));
    }
}
