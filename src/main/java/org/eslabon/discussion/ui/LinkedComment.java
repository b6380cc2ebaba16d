package org.eslabon.discussion.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.UUID;

/** The comment that the address of the page leads to. */
final class LinkedComment {

    private LinkedComment() {}

    static Optional<UUID> of(UI ui) {
        return ui.getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter("comment")
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString);
    }
}
