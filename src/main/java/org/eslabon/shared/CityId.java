package org.eslabon.shared;

import java.util.UUID;

/** Identity of a city and its partnership. */
public record CityId(UUID value) implements TypedId {

    public static CityId next() {
        return new CityId(TimeOrderedUuid.next());
    }
}
