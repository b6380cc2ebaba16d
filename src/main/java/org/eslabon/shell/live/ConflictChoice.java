package org.eslabon.shell.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Two values of one field, by two people, side by side until one of them is chosen. */
public class ConflictChoice extends Div {

    private final Div mine = new Div();
    private final Div extra = new Div();
    private final String nothing = getTranslation("shell.live.nothing");

    /**
     * @param by who wrote the other value, if known
     * @param theirs what stands there now, as people read it; null when empty
     * @param mine what the person wrote
     */
    public ConflictChoice(
            @Nullable String by,
            @Nullable String theirs,
            @Nullable String mine,
            Runnable keepTheirs,
            Runnable useMine) {
        addClassName("conflict");
        String other = by == null ? getTranslation("shell.live.somebody") : by;
        String title = by == null
                ? getTranslation("shell.live.conflict.unknown")
                : getTranslation("shell.live.conflict", other);
        getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        Div values = new Div(
                side(
                        other,
                        value(new Div(), theirs),
                        button(getTranslation("shell.live.keep-theirs", other), keepTheirs)),
                side(getTranslation("shell.live.you"), value(this.mine, mine), useMine(useMine)));
        values.addClassName("conflict-values");
        add(new Paragraph(title), values);
    }

    /** Shows a later state of what the person writes. */
    public void setMine(@Nullable String text) {
        value(mine, text);
    }

    /** Puts something more, such as a field for the reason, below the two values. */
    public void setExtra(Component component) {
        extra.removeAll();
        extra.add(component);
        add(extra);
    }

    private Button useMine(Runnable useMine) {
        Button button = button(getTranslation("shell.live.use-mine"), useMine);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Div side(String who, Div value, Button button) {
        Span name = new Span(who);
        name.addClassName("conflict-who");
        Div side = new Div(name, value, button);
        side.addClassName("conflict-side");
        return side;
    }

    private Div value(Div place, @Nullable String text) {
        place.addClassName("conflict-value");
        place.getElement().setAttribute("tabindex", "0"); // long values scroll, also by keyboard
        place.setText(text == null || text.isEmpty() ? nothing : text);
        return place;
    }
}
