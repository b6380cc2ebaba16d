package org.eslabon.coediting.ui;

import com.vaadin.flow.router.Location;
import java.util.Optional;
import org.eslabon.coediting.Documents;
import org.eslabon.coediting.TextOwner;
import org.eslabon.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Makes the editor of a thing's text, for the current user. */
@Component
public class TextEditors {

    private static final String VERSION = "text-version";

    private final Documents documents;
    private final CurrentUser user;

    TextEditors(Documents documents, CurrentUser user) {
        this.documents = documents;
        this.user = user;
    }

    /**
     * @param label what the text is, for those who do not see it
     * @param placeholder what an empty text says
     * @throws org.eslabon.shared.NoSuchThing if there is nothing for the current user to see
     */
    public TextEditor of(TextOwner owner, String label, String placeholder) {
        TextEditor editor = new TextEditor(documents.of(owner), user.id(), label);
        editor.setPlaceholder(placeholder);
        return editor;
    }

    /** Which version of the text an address asks for. */
    public static Optional<Long> version(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(VERSION)
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Long::valueOf);
    }
}
