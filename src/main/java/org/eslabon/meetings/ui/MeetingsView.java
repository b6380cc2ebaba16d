package org.eslabon.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eslabon.meetings.Meeting;
import org.eslabon.meetings.MeetingAddresses;
import org.eslabon.meetings.MeetingSummary;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.StatusMark;

/** The meetings of a city: those to come, and those that were. */
@Route("c/:city/meetings")
@PermitAll
class MeetingsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    /** What, done to which kinds of things, shows on this page. */
    private static final Set<String> SHOWN = Set.of("meeting", "agreement", "action", "plan", "city");

    private final transient MeetingServices ask;

    MeetingsView(MeetingServices ask) {
        this.ask = ask;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = ask.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        MeetingWords words = new MeetingWords(new Formats(getLocale(), city.timeZone()));
        removeAll();
        PageHead head = new PageHead(words.text("title"));
        head.setLine(new Span(words.text("what")));
        Div body = new Div();
        body.addClassName("meeting-lists");
        add(head, MeetingTabs.of(city.slug(), MeetingTabs.MEETINGS, getLocale()), body);
        boolean convenes = ask.rights().may(city.id(), Right.CONVENE);
        show(head, body, city, words, convenes);
        ask.live().updates().listen(body, Set.of(ThingRef.city(city.id())), recorded -> {
            if (recorded.stream()
                    .anyMatch(one -> SHOWN.contains(one.act().thing().kind()))) {
                show(head, body, city, words, convenes);
            }
        });
    }

    private void show(PageHead head, Div body, City city, MeetingWords words, boolean convenes) {
        List<MeetingSummary> all = ask.meetings().ofCity(city.id());
        body.removeAll();
        head.setActions();
        if (all.isEmpty()) {
            body.add(
                    convenes
                            ? new EmptyState(words.text("none"), words.text("none.why"), begin(city, words))
                            : new EmptyState(words.text("none"), words.text("none.reader")));
            return;
        }
        if (convenes) {
            head.setActions(begin(city, words));
        }
        Instant now = ask.clock().instant();
        List<MeetingSummary> coming = all.stream()
                .filter(one -> one.meeting().endsAt().isAfter(now))
                .sorted(Comparator.comparing(one -> one.meeting().startsAt()))
                .toList();
        List<MeetingSummary> past =
                all.stream().filter(one -> !one.meeting().endsAt().isAfter(now)).toList();
        body.add(part(words.text("upcoming"), words.text("upcoming.none"), coming, words));
        if (!past.isEmpty()) {
            body.add(part(words.text("past"), "", past, words));
        }
    }

    private static Component part(String title, String none, List<MeetingSummary> meetings, MeetingWords words) {
        Div card = new Div(new H2(title));
        card.addClassName("card");
        if (meetings.isEmpty()) {
            Paragraph nothing = new Paragraph(none);
            nothing.addClassName("second");
            card.add(nothing);
            return card;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("meeting-list");
        meetings.forEach(one -> list.add(line(one, words)));
        card.add(list);
        return card;
    }

    private static ListItem line(MeetingSummary summary, MeetingWords words) {
        Meeting meeting = summary.meeting();
        Span day = new Span(words.formats().date(meeting.starts().toLocalDate()));
        Span hours = new Span(words.time(meeting.starts().toLocalTime()));
        hours.addClassName("second");
        Div when = new Div(day, hours);
        when.addClassName("meeting-when");
        Anchor name = new Anchor("/" + MeetingAddresses.meeting(meeting.citySlug(), meeting.id()), meeting.title());
        name.addClassName("meeting-link");
        Span about = new Span(words.kind(meeting.kind()) + (meeting.place() == null ? "" : " · " + meeting.place()));
        about.addClassName("second");
        Div what = new Div(name, about);
        what.addClassName("meeting-what");
        Div marks = new Div(marks(summary, words).toArray(Component[]::new));
        marks.addClassName("meeting-marks");
        return new ListItem(when, what, marks);
    }

    private static List<Component> marks(MeetingSummary summary, MeetingWords words) {
        Meeting meeting = summary.meeting();
        List<Component> marks = new ArrayList<>();
        marks.add(words.mark(meeting.status()));
        if (meeting.status() == Meeting.Status.PLANNED) {
            if (summary.invited() > 0) {
                marks.add(second(words.text("coming.of", summary.coming(), summary.invited())));
            }
            if (summary.invitesMe()) {
                marks.add(words.mark(summary.mine()));
            }
        }
        if (meeting.status() == Meeting.Status.HELD) {
            marks.add(second(words.text("came", summary.came())));
            marks.add(words.mark(summary.minutes()));
            if (summary.open() > 0) {
                marks.add(new StatusMark(
                        words.text("agreements.open", summary.open()),
                        VaadinIcon.HANDSHAKE,
                        StatusMark.Tone.ATTENTION));
            }
        }
        return marks;
    }

    private static Span second(String text) {
        Span second = new Span(text);
        second.addClassName("second");
        return second;
    }

    private Button begin(City city, MeetingWords words) {
        Button begin = new Button(
                words.text("new"),
                VaadinIcon.PLUS.create(),
                click -> getUI().ifPresent(ui -> ui.navigate(MeetingAddresses.newMeeting(city.slug()))));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return begin;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.title");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("meetings.title"), null));
    }
}
