package org.eslabon.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eslabon.capacity.CatalogueOrder.Direction;

/** Something of a list with the two buttons that move it. */
class MovableRow extends Div {

    private final Map<Direction, Button> buttons = new EnumMap<>(Direction.class);

    /**
     * @param called what it is called, for the buttons' names
     * @param place in the list, from 0
     * @param of how many there are
     */
    MovableRow(Component what, String called, int place, int of, CapacityWords words, Consumer<Direction> move) {
        super(what);
        addClassName("catalogue-movable");
        for (Direction direction : Direction.values()) {
            boolean up = direction == Direction.UP;
            Button button = new Button(
                    (up ? VaadinIcon.ARROW_UP : VaadinIcon.ARROW_DOWN).create(), click -> move.accept(direction));
            button.addThemeNames("tertiary", "small", "icon");
            button.setAriaLabel(words.text("catalogue.move." + direction, called));
            button.setEnabled(up ? place > 0 : place < of - 1);
            buttons.put(direction, button);
            add(button);
        }
    }

    /** Whoever has moved it stays at the button, or at the other one where it can go no further. */
    void focus(Direction direction) {
        Button wanted = buttons.get(direction);
        buttons.values().stream()
                .filter(button -> button == wanted && button.isEnabled())
                .findFirst()
                .or(() -> buttons.values().stream().filter(Button::isEnabled).findFirst())
                .ifPresent(Button::focus);
    }
}
