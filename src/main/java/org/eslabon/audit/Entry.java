package org.eslabon.audit;

import java.time.Instant;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail as it was written.
 *
 * @param by null where the system itself acted
 * @param byName the person's name today
 * @param label what the thing was called at that time
 */
public record Entry(
        long number,
        Instant at,
        @Nullable PersonId by,
        @Nullable String byName,
        @Nullable CityId city,
        ThingRef thing,
        @Nullable ThingRef within,
        String verb,
        @Nullable String field,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason,
        String label) {}
