package org.eslabon.meetings.ui;

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
import org.eslabon.coediting.ui.TextEditors;
import org.eslabon.meetings.Meeting;
import org.eslabon.meetings.MeetingAddresses;
import org.eslabon.meetings.MeetingId;
import org.eslabon.meetings.MeetingTimes;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.TypedId;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.TabLinks;
import org.eslabon.valuechain.StudyAddresses;
import org.jspecify.annotations.Nullable;

/** A meeting: what it is about, who comes and came, its minutes, and what was agreed. */
@Route("c/:city/meetings/:meeting/:tab?")
@PermitAll
class MeetingView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private static final String AGENDA = "agenda";
    private static final String PEOPLE = "people";
    private static final String MINUTES = "minutes";
    private static final String AGREEMENTS = "agreements";
    private static final List<String> TABS = List.of(AGENDA, PEOPLE, MINUTES, AGREEMENTS);

    private final transient MeetingServices ask;
    private final PageHead head = new PageHead("");
    private transient @Nullable MeetingPage page;
    private transient @Nullable Meeting meeting;
    private transient @Nullable MeetingTab tab;
    private transient @Nullable MeetingNews news;

    MeetingView(MeetingServices ask) {
        this.ask = ask;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = ask.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        MeetingId id = TypedId.read(event.getRouteParameters().get("meeting").orElse(""), MeetingId::new);
        String name = event.getRouteParameters().get("tab").orElse(AGENDA);
        Meeting now = ask.meetings().get(id);
        if (!now.city().equals(city.id()) || !TABS.contains(name)) {
            throw new NoSuchThing();
        }
        MeetingWords words = new MeetingWords(new Formats(getLocale(), city.timeZone()));
        MeetingPage at = new MeetingPage(
                city,
                id,
                ask.rights().may(city.id(), Right.CONVENE),
                ask.rights().may(city.id(), Right.PLAN),
                words,
                ask);
        page = at;
        removeAll();
        TabLinks links = new TabLinks(words.text("tabs"));
        TABS.forEach(one -> links.add(
                one,
                words.text("tab." + one),
                one.equals(AGENDA)
                        ? MeetingAddresses.meeting(city.slug(), id)
                        : MeetingAddresses.tab(city.slug(), id, one)));
        links.open(name);
        Component shown =
                of(name, at, now, TextEditors.version(event.getLocation()).orElse(null));
        MeetingNews above = new MeetingNews(at);
        head.setTools(ask.talks().of(Meeting.thing(id)));
        tab = (MeetingTab) shown;
        news = above;
        add(head, above, links, shown);
        show(at, now);
        ask.live().updates().listen(shown, Set.of(Meeting.thing(id)), recorded -> {
            show(at, ask.meetings().get(id));
            tellTrail();
        });
    }

    private static Component of(String name, MeetingPage page, Meeting now, @Nullable Long version) {
        return switch (name) {
            case PEOPLE -> new PeopleTab(page, now);
            case MINUTES -> new MinutesTab(page, version);
            case AGREEMENTS -> new AgreementsTab(page);
            default -> new AgendaTab(page, now);
        };
    }

    private void show(MeetingPage at, Meeting now) {
        meeting = now;
        head.setTitle(now.title());
        MeetingWords words = at.words();
        List<Component> line = new ArrayList<>();
        line.add(words.mark(now.status()));
        line.add(new Span(words.kind(now.kind())));
        line.add(new Span(MeetingTimes.of(now, words.locale())));
        if (now.kind() == Meeting.Kind.TRAINING && now.hours() != null) {
            line.add(new Span(words.text("hours", words.formats().number(now.hours(), 2))));
        }
        if (now.place() != null) {
            line.add(new Span(now.place()));
        }
        if (now.link() != null) {
            Anchor join = new Anchor(now.link(), words.text("join"));
            join.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
            line.add(join);
        }
        if (now.plan() != null) {
            line.add(new Anchor("/" + PlanAddresses.plan(at.city().slug(), now.plan()), now.planTitle()));
        }
        if (now.study() != null) {
            line.add(new Anchor("/" + StudyAddresses.of(at.city().slug(), now.study()), now.studyName()));
        }
        head.setLine(line.toArray(Component[]::new));
        head.setActions(new MeetingSteps(at, now).buttons());
        if (news != null) {
            news.show(now);
        }
        if (tab != null) {
            tab.show(now);
        }
    }

    @Override
    public String getPageTitle() {
        return meeting == null ? getTranslation("meetings.title") : meeting.title();
    }

    @Override
    public List<Crumb> trail() {
        return page == null
                ? List.of()
                : List.of(
                        new Crumb(
                                getTranslation("meetings.title"),
                                MeetingAddresses.meetings(page.city().slug())),
                        new Crumb(getPageTitle(), null));
    }
}
