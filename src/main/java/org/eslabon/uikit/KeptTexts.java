package org.eslabon.uikit;

import com.vaadin.flow.component.UI;
import org.eslabon.shared.PersonId;

/**
 * Texts that a person's browser keeps for her until the server has heard of them. Whoever signs out may leave the
 * browser to somebody else.
 */
public final class KeptTexts {

    private static final String FORGET = """
            for (const name of Object.keys(localStorage)) {
              if (name.startsWith($0)) localStorage.removeItem(name);
            }
            indexedDB.deleteDatabase('kept-coediting');
            """;

    private KeptTexts() {}

    /** Under what name a text is kept: all of a person's begin alike. */
    public static String name(PersonId person, String... place) {
        return prefix(person) + String.join("/", place);
    }

    /** Removes all that is kept for the person in this browser, before it goes anywhere else. */
    public static void forget(UI ui, PersonId person) {
        ui.getPage().executeJs(FORGET, prefix(person));
    }

    private static String prefix(PersonId person) {
        return person.value() + "/";
    }
}
