package org.eslabon.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A status as icon and word: never by colour alone. */
public class StatusMark extends Span {

    /** How the status is meant. */
    public enum Tone {
        NEUTRAL,
        ACTIVE,
        ATTENTION,
        DANGER,
        DONE
    }

    public StatusMark(String word, VaadinIcon icon, Tone tone) {
        addClassNames("status-mark", "status-" + tone.name().toLowerCase());
        var sign = icon.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(word));
    }
}
