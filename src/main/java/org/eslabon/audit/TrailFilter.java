package org.eslabon.audit;

import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a city's trail are asked for.
 *
 * @param by only what this person did
 * @param kind only what was done to this kind of thing
 * @param text only where this stands in a name, a value or a reason
 */
public record TrailFilter(
        CityId city,
        @Nullable PersonId by,
        @Nullable String kind,
        @Nullable String text) {

    public static TrailFilter all(CityId city) {
        return new TrailFilter(city, null, null, null);
    }

    /** The text as a pattern in which only our own wildcards are any. */
    @Nullable
    String pattern() {
        return text == null || text.isBlank()
                ? null
                : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
