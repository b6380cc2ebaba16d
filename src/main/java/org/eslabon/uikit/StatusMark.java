package org.eslabon.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

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

    /** Says why it stands so: shown on hover, and read out after the word. */
    public StatusMark because(List<String> reasons) {
        if (!reasons.isEmpty()) {
            setTitle(String.join("\n", reasons));
            Span read = new Span(" " + String.join(" ", reasons));
            read.addClassName("only-heard");
            add(read);
        }
        return this;
    }
}
