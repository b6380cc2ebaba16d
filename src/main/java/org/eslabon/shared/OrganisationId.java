package org.eslabon.shared;

import java.util.UUID;

/** Identity of an organisation. */
public record OrganisationId(UUID value) implements TypedId {

    public static OrganisationId next() {
        return new OrganisationId(TimeOrderedUuid.next());
    }
}
