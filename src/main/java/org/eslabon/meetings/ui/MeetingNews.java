package org.eslabon.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.eslabon.meetings.Answer;
import org.eslabon.meetings.Meeting;
import org.eslabon.meetings.MeetingInvitation;
import org.eslabon.shared.Outcome;
import org.eslabon.uikit.Notices;

/** What stands above all tabs of a meeting: that it was cancelled, that I am asked to come, that people are to be told. */
class MeetingNews extends Div {

    /** What a banner was made of, so that nothing under a person's finger is made anew without need. */
    private record Shown(
            Meeting.Status status, String because, Optional<MeetingInvitation> mine, boolean over, int behind) {}

    private final transient MeetingPage page;
    private transient Optional<Shown> shown = Optional.empty();

    MeetingNews(MeetingPage page) {
        this.page = page;
        addClassName("meeting-news");
    }

    void show(Meeting meeting) {
        Optional<MeetingInvitation> mine = page.ask().invitations().of(meeting.id()).stream()
                .filter(MeetingInvitation::mine)
                .findFirst();
        int behind = page.convenes() ? page.ask().meetings().behind(meeting.id()) : 0;
        String because = meeting.cancelledBecause() == null ? "" : meeting.cancelledBecause();
        boolean over = !meeting.endsAt().isAfter(page.ask().clock().instant());
        Shown now = new Shown(meeting.status(), because, mine, over, behind);
        if (shown.filter(now::equals).isPresent()) {
            return;
        }
        shown = Optional.of(now);
        removeAll();
        if (meeting.status() == Meeting.Status.CANCELLED) {
            add(line(page.words().text("cancelled.because", because), "message-refused"));
        } else if (meeting.status() == Meeting.Status.PLANNED && !over) {
            mine.ifPresent(invitation -> add(question(invitation)));
        }
        if (behind > 0) {
            add(toTell(behind));
        }
        setVisible(getComponentCount() > 0);
    }

    private static Div line(String text, String kind) {
        Div line = new Div(new Span(text));
        line.addClassNames("message", kind);
        return line;
    }

    private Div question(MeetingInvitation invitation) {
        Div answers = new Div();
        answers.addClassName("answers");
        answers.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", page.words().text("answer.ask"));
        for (Answer answer : List.of(Answer.YES, Answer.MAYBE, Answer.NO)) {
            Button button = new Button(page.words().answer(answer), click -> {
                if (page.ask().invitations().answer(invitation.id(), answer)
                        instanceof Outcome.Refused<?>(var refusal)) {
                    Notices.refused(refusal);
                }
            });
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            if (answer == invitation.answer()) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            button.getElement().setAttribute("aria-pressed", String.valueOf(answer == invitation.answer()));
            answers.add(button);
        }
        Div line = line(
                page.words().text(invitation.answer() == null ? "answer.ask" : "answer.given"), "meeting-question");
        line.add(answers);
        return line;
    }

    private Div toTell(int behind) {
        Button tell = new Button(page.words().text("tell"), click -> {
            switch (page.ask().meetings().tell(page.meeting())) {
                case Outcome.Done<Integer> done -> Notices.done(page.words().text("told", done.value()));
                case Outcome.Refused<Integer>(var refusal) -> Notices.refused(refusal);
            }
        });
        tell.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div line = line(page.words().text("behind", behind), "meeting-question");
        line.add(tell);
        return line;
    }
}
