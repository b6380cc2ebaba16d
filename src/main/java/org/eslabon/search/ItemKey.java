package org.eslabon.search;

import java.util.UUID;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * A thing as it is found in one city, or by the readers of the programme.
 *
 * @param city {@link #NOWHERE} for what everybody finds
 */
record ItemKey(ThingRef thing, UUID city) {

    static final UUID NOWHERE = new UUID(0, 0);

    static ItemKey of(ThingRef thing, @Nullable CityId city) {
        return new ItemKey(thing, city == null ? NOWHERE : city.value());
    }

    static boolean isCity(UUID found) {
        return !found.equals(NOWHERE) && !found.equals(SearchItem.PROGRAMME.value());
    }
}
