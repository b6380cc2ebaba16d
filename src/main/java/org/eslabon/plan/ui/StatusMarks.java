package org.eslabon.plan.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import org.eslabon.plan.Status;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.StatusMark;

/** How far something has come, as icon and word. */
final class StatusMarks {

    private StatusMarks() {}

    static StatusMark of(Status status, Locale locale) {
        String word = Texts.text(locale, status.key());
        return switch (status) {
            case DRAFT -> new StatusMark(word, VaadinIcon.PENCIL, StatusMark.Tone.NEUTRAL);
            case IN_REVIEW -> new StatusMark(word, VaadinIcon.HOURGLASS, StatusMark.Tone.ACTIVE);
            case CHANGES_REQUESTED -> new StatusMark(word, VaadinIcon.ARROW_BACKWARD, StatusMark.Tone.ATTENTION);
            case APPROVED -> new StatusMark(word, VaadinIcon.CHECK_CIRCLE_O, StatusMark.Tone.DONE);
            case REJECTED -> new StatusMark(word, VaadinIcon.BAN, StatusMark.Tone.DANGER);
            case IN_EXECUTION -> new StatusMark(word, VaadinIcon.PLAY_CIRCLE_O, StatusMark.Tone.ACTIVE);
            case SUSPENDED -> new StatusMark(word, VaadinIcon.PAUSE, StatusMark.Tone.ATTENTION);
            case COMPLETED -> new StatusMark(word, VaadinIcon.FLAG_CHECKERED, StatusMark.Tone.DONE);
        };
    }

    /** What was approved has changed since. */
    static StatusMark reopened(Locale locale) {
        return new StatusMark(Texts.text(locale, "plan.reopened"), VaadinIcon.REFRESH, StatusMark.Tone.ATTENTION);
    }
}
