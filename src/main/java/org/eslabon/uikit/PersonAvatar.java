package org.eslabon.uikit;

import com.vaadin.flow.component.avatar.Avatar;
import org.eslabon.shared.PersonId;

/** A person as initials in a colour that is hers on every page. */
public class PersonAvatar extends Avatar {

    private static final int COLOURS = 7;

    public PersonAvatar(PersonId person, String name) {
        super(name);
        setColorIndex(colourOf(person));
        setTooltipEnabled(true);
    }

    /** The number of her colour among {@code --vaadin-user-color-0} and the following. */
    public static int colourOf(PersonId person) {
        return Math.floorMod(person.hashCode(), COLOURS);
    }
}
