package org.eslabon.approval.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import org.eslabon.approval.ItemState;
import org.eslabon.approval.Opinion;
import org.eslabon.approval.StepState;
import org.eslabon.approval.model.Vote;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.StatusMark;
import org.eslabon.uikit.StatusMark.Tone;
import org.jspecify.annotations.Nullable;

/** What was asked and said, as icon and word. */
final class Marks {

    private Marks() {}

    static StatusMark of(ItemState state, Locale locale) {
        String word = Texts.text(locale, state.key());
        return switch (state) {
            case OPEN -> new StatusMark(word, VaadinIcon.HOURGLASS, Tone.ACTIVE);
            case APPROVED -> new StatusMark(word, VaadinIcon.CHECK_CIRCLE_O, Tone.DONE);
            case CHANGES_REQUESTED -> new StatusMark(word, VaadinIcon.ARROW_BACKWARD, Tone.ATTENTION);
            case REJECTED -> new StatusMark(word, VaadinIcon.BAN, Tone.DANGER);
            case WITHDRAWN -> new StatusMark(word, VaadinIcon.ARROW_LEFT, Tone.NEUTRAL);
        };
    }

    static StatusMark of(StepState state, Locale locale) {
        String word = Texts.text(locale, state.key());
        return switch (state) {
            case WAITING -> new StatusMark(word, VaadinIcon.CLOCK, Tone.NEUTRAL);
            case OPEN -> new StatusMark(word, VaadinIcon.HOURGLASS, Tone.ACTIVE);
            case APPROVED -> new StatusMark(word, VaadinIcon.CHECK_CIRCLE_O, Tone.DONE);
            case CHANGES_REQUESTED -> new StatusMark(word, VaadinIcon.ARROW_BACKWARD, Tone.ATTENTION);
            case REJECTED -> new StatusMark(word, VaadinIcon.BAN, Tone.DANGER);
            case CANCELLED -> new StatusMark(word, VaadinIcon.MINUS, Tone.NEUTRAL);
        };
    }

    static StatusMark of(@Nullable Vote vote, Locale locale) {
        if (vote == null) {
            return new StatusMark(Texts.text(locale, "approval.vote.none"), VaadinIcon.ELLIPSIS_H, Tone.NEUTRAL);
        }
        String word = Texts.text(locale, vote.key());
        return switch (vote) {
            case APPROVE -> new StatusMark(word, VaadinIcon.CHECK, Tone.DONE);
            case REQUEST_CHANGES -> new StatusMark(word, VaadinIcon.ARROW_BACKWARD, Tone.ATTENTION);
            case REJECT -> new StatusMark(word, VaadinIcon.BAN, Tone.DANGER);
            case ABSTAIN -> new StatusMark(word, VaadinIcon.MINUS, Tone.NEUTRAL);
        };
    }

    static StatusMark of(Opinion opinion, Locale locale) {
        String word = Texts.text(locale, opinion.key());
        return switch (opinion) {
            case FAVOURABLE -> new StatusMark(word, VaadinIcon.THUMBS_UP_O, Tone.DONE);
            case WITH_REMARKS -> new StatusMark(word, VaadinIcon.PENCIL, Tone.ATTENTION);
            case UNFAVOURABLE -> new StatusMark(word, VaadinIcon.THUMBS_DOWN_O, Tone.DANGER);
        };
    }
}
