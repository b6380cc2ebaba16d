package org.eslabon.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.eslabon.meetings.Meeting;
import org.eslabon.meetings.MeetingFields;
import org.eslabon.shared.Field;
import org.eslabon.shell.live.LiveFields;

/** What a meeting is, edited in place by those who convene. */
class AboutMeeting extends Div {

    private final transient MeetingPage page;
    private final transient LiveFields live;
    private final Component hours;
    private transient Meeting meeting;

    AboutMeeting(MeetingPage page, Meeting meeting) {
        this.page = page;
        this.meeting = meeting;
        MeetingWords words = page.words();
        addClassNames("card", "about-meeting");
        live = new LiveFields(this, Meeting.thing(meeting.id()), page.ask().live());
        MeetingInputs inputs = new MeetingInputs(page.city(), meeting, page.ask(), words);
        inputs.starts.setHelperText(words.text("meeting.zone", page.city().name()));
        Function<LocalDateTime, String> moment =
                local -> words.formats().date(local.toLocalDate()) + ", " + words.time(local.toLocalTime());
        hours = tie(MeetingFields.HOURS, inputs.hours, value -> words.formats().number(value, 2));
        Div form = new Div(
                tie(MeetingFields.TITLE, inputs.title, Object::toString),
                live.bind(
                        "starts",
                        inputs.starts,
                        moment,
                        () -> this.meeting.starts(),
                        change -> page.ask().meetings().changeStart(meeting.id(), change)),
                live.bind(
                        "ends",
                        inputs.ends,
                        moment,
                        () -> this.meeting.ends(),
                        change -> page.ask().meetings().changeEnd(meeting.id(), change)),
                tie(MeetingFields.KIND, inputs.kind, words::kind),
                hours,
                tie(MeetingFields.PLACE, inputs.place, Object::toString),
                tie(MeetingFields.LINK, inputs.link, Object::toString),
                tie(MeetingFields.PLAN, inputs.plan, inputs::nameOf),
                tie(MeetingFields.STUDY, inputs.study, inputs::nameOf));
        form.addClassName("about-fields");
        add(new H2(words.text("about")), form);
        refresh(meeting);
    }

    private <T, C extends Component & HasValue<?, T>> Component tie(
            Field<Meeting, T> field, C input, Function<T, String> words) {
        Component tied = live.bind(
                field.name(),
                input,
                words,
                () -> field.of(meeting),
                change -> page.ask().meetings().change(meeting.id(), field, change));
        tied.setVisible(input.isVisible());
        return tied;
    }

    void refresh(Meeting now) {
        meeting = now;
        hours.setVisible(now.kind() == Meeting.Kind.TRAINING);
        live.refresh();
    }
}
