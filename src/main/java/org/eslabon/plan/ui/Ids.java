package org.eslabon.plan.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.NoSuchThing;

/** Identities in addresses; whoever types one may type anything. */
final class Ids {

    private Ids() {}

    /**
     * @throws NoSuchThing if it is not the identity of anything
     */
    static UUID read(String text) {
        // UUID.fromString also takes shortened forms, which would be a second address of the same thing.
        if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NoSuchThing();
        }
        return UUID.fromString(text);
    }

    static Optional<UUID> in(QueryParameters query, String name) {
        return query.getSingleParameter(name).map(Ids::read);
    }
}
