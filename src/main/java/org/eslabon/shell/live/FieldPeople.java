package org.eslabon.shell.live;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.eslabon.uikit.PersonAvatar;

/** Who else is in a field: avatars in its frame, which takes the colour of the first. */
final class FieldPeople extends Div {

    private List<Presence.Present> shown = List.of();

    FieldPeople() {
        addClassName("live-field-people");
    }

    void show(List<Presence.Present> present) {
        if (present.equals(shown)) {
            return; // somebody moved elsewhere: nothing of it has to travel to this page
        }
        shown = present;
        removeAll();
        present.forEach(other -> {
            Span words = new Span(getTranslation("shell.live.editing", other.name()));
            words.addClassName("only-heard");
            PersonAvatar avatar = new PersonAvatar(other.person(), other.name());
            avatar.getElement().setAttribute("aria-hidden", "true");
            add(avatar, words);
        });
        getParent().ifPresent(frame -> {
            frame.getElement().getClassList().set("live-field-occupied", !present.isEmpty());
            frame.getStyle().remove("--person");
            if (!present.isEmpty()) {
                int colour = PersonAvatar.colourOf(present.getFirst().person());
                frame.getStyle().set("--person", "var(--vaadin-user-color-" + colour + ")");
            }
        });
    }
}
