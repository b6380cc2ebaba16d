package org.eslabon.shared;

import java.util.UUID;

/** Identity of a person with an account. */
public record PersonId(UUID value) implements TypedId {

    public static PersonId next() {
        return new PersonId(TimeOrderedUuid.next());
    }
}
