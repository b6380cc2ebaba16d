package org.eslabon.meetings.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.eslabon.meetings.Answer;
import org.eslabon.meetings.Meeting;
import org.eslabon.meetings.Sex;
import org.eslabon.meetings.model.MinutesState;
import org.eslabon.meetings.model.Voice;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.StatusMark;
import org.eslabon.uikit.StatusMark.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Meetings in the person's words.
 *
 * @param formats with the zone of the city, for a meeting is where its people are
 */
record MeetingWords(Formats formats) {

    Locale locale() {
        return formats.locale();
    }

    String text(String key, Object... arguments) {
        return Texts.text(locale(), "meetings." + key, arguments);
    }

    String refusal(Refusal refusal) {
        return Texts.text(locale(), refusal.messageKey(), refusal.arguments().toArray());
    }

    String kind(Meeting.Kind kind) {
        return Texts.text(locale(), kind.key());
    }

    String answer(Answer answer) {
        return Texts.text(locale(), answer.key());
    }

    String sex(Sex sex) {
        return Texts.text(locale(), sex.key());
    }

    String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Texts.dates(locale()))
                .format(time);
    }

    StatusMark mark(Meeting.Status status) {
        String word = Texts.text(locale(), status.key());
        return switch (status) {
            case PLANNED -> new StatusMark(word, VaadinIcon.CALENDAR_CLOCK, Tone.ACTIVE);
            case HELD -> new StatusMark(word, VaadinIcon.CHECK_CIRCLE_O, Tone.DONE);
            case CANCELLED -> new StatusMark(word, VaadinIcon.BAN, Tone.DANGER);
        };
    }

    StatusMark mark(@Nullable Answer answer) {
        if (answer == null) {
            return new StatusMark(text("answer.none"), VaadinIcon.QUESTION_CIRCLE_O, Tone.NEUTRAL);
        }
        return switch (answer) {
            case YES -> new StatusMark(answer(answer), VaadinIcon.CHECK, Tone.DONE);
            case MAYBE -> new StatusMark(answer(answer), VaadinIcon.QUESTION_CIRCLE_O, Tone.ATTENTION);
            case NO -> new StatusMark(answer(answer), VaadinIcon.CLOSE_SMALL, Tone.NEUTRAL);
        };
    }

    StatusMark mark(MinutesState state) {
        String word = Texts.text(locale(), state.key());
        return switch (state) {
            case DRAFT -> new StatusMark(word, VaadinIcon.PENCIL, Tone.NEUTRAL);
            case WAITING -> new StatusMark(word, VaadinIcon.HOURGLASS, Tone.ACTIVE);
            case APPROVED -> new StatusMark(word, VaadinIcon.LOCK, Tone.DONE);
            case REOPENED -> new StatusMark(word, VaadinIcon.UNLOCK, Tone.ATTENTION);
        };
    }

    StatusMark mark(@Nullable Voice voice, boolean waiting) {
        if (voice == null) {
            return new StatusMark(text(waiting ? "voice.none" : "voice.silent"), VaadinIcon.HOURGLASS, Tone.NEUTRAL);
        }
        String word = Texts.text(locale(), voice.key());
        return switch (voice) {
            case APPROVES -> new StatusMark(word, VaadinIcon.CHECK, Tone.DONE);
            case OBJECTS -> new StatusMark(word, VaadinIcon.WARNING, Tone.ATTENTION);
        };
    }
}
