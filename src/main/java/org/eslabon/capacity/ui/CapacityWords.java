package org.eslabon.capacity.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.Locale;
import org.eslabon.capacity.Catalogue;
import org.eslabon.capacity.Round;
import org.eslabon.capacity.Wording;
import org.eslabon.capacity.model.Answer;
import org.eslabon.capacity.model.RoundState;
import org.eslabon.partnership.Role;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.StatusMark;
import org.eslabon.uikit.StatusMark.Tone;
import org.jspecify.annotations.Nullable;

/** Rounds and catalogues in the person's words. */
record CapacityWords(Formats formats) {

    Locale locale() {
        return formats.locale();
    }

    String text(String key, Object... arguments) {
        return Texts.text(locale(), "capacity." + key, arguments);
    }

    String refusal(Refusal refusal) {
        return Texts.text(locale(), refusal.messageKey(), refusal.arguments().toArray());
    }

    String in(Wording wording) {
        return wording.in(locale());
    }

    String role(Role role) {
        return Texts.text(locale(), role.key());
    }

    String state(RoundState state) {
        return Texts.text(locale(), state.key());
    }

    String kind(Round.Kind kind) {
        return Texts.text(locale(), kind.key());
    }

    /** A level as its number, another answer as its name; a dash for none. */
    String answer(@Nullable Answer answer) {
        if (answer == null) {
            return "–";
        }
        return answer.level() == null ? text("answer." + answer) : String.valueOf(answer.level());
    }

    /** A level or a mean; a dash where there is none. */
    String level(@Nullable BigDecimal level) {
        return formats.number(level, 2);
    }

    static String number(@Nullable Integer number) {
        return number == null ? "–" : number < 0 ? "\u2212" + -number : String.valueOf(number);
    }

    String version(Catalogue.Version version) {
        return version.city() == null
                ? text("catalogue.starting", version.number())
                : text(version.draft() ? "catalogue.draft" : "catalogue.own", version.number());
    }

    StatusMark mark(RoundState state) {
        return switch (state) {
            case SCORING -> new StatusMark(state(state), VaadinIcon.PENCIL, Tone.ACTIVE);
            case CONSENSUS -> new StatusMark(state(state), VaadinIcon.GROUP, Tone.ACTIVE);
            case LOCKED -> new StatusMark(state(state), VaadinIcon.LOCK, Tone.DONE);
            case REOPENED -> new StatusMark(state(state), VaadinIcon.UNLOCK, Tone.ATTENTION);
        };
    }
}
