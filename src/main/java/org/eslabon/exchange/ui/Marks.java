package org.eslabon.exchange.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import org.eslabon.exchange.model.Standing;
import org.eslabon.exchange.model.State;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.StatusMark;

/** Where a good practice stands, as icon and word. */
final class Marks {

    private Marks() {}

    static StatusMark of(State state, Locale locale) {
        String word = Texts.text(locale, state.key());
        return switch (state) {
            case DRAFT -> new StatusMark(word, VaadinIcon.PENCIL, StatusMark.Tone.NEUTRAL);
            case ASKED -> new StatusMark(word, VaadinIcon.HOURGLASS, StatusMark.Tone.ACTIVE);
            case PUBLISHED -> new StatusMark(word, VaadinIcon.CHECK_CIRCLE_O, StatusMark.Tone.DONE);
            case DECLINED -> new StatusMark(word, VaadinIcon.BAN, StatusMark.Tone.ATTENTION);
            case WITHDRAWN -> new StatusMark(word, VaadinIcon.ARROW_BACKWARD, StatusMark.Tone.NEUTRAL);
        };
    }

    /** An earlier edition is in the library while this one is not. */
    static boolean earlierInLibrary(Standing standing) {
        return standing.inLibrary() && standing.state() != State.PUBLISHED;
    }

    static StatusMark progress(boolean finished, Locale locale) {
        return finished
                ? new StatusMark(
                        Texts.text(locale, "exchange.finished"), VaadinIcon.FLAG_CHECKERED, StatusMark.Tone.DONE)
                : new StatusMark(
                        Texts.text(locale, "exchange.going-on"), VaadinIcon.PLAY_CIRCLE_O, StatusMark.Tone.ACTIVE);
    }
}
