package org.eslabon.audit;

import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a thing, to be written down.
 *
 * @param city the city whose people may know of it; null for what belongs to no city
 * @param within the larger thing that shows this one (the plan of an action), if any
 * @param verb past tense in lower case, such as {@code created} or {@code changed}
 * @param field the field that changed, if one did
 * @param from,to the values before and after, as text
 * @param reason what the person gave as the reason
 * @param label what the thing is called, for readers of the trail
 */
public record Act(
        @Nullable CityId city,
        ThingRef thing,
        @Nullable ThingRef within,
        String verb,
        @Nullable String field,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason,
        String label) {

    public static Act of(@Nullable CityId city, ThingRef thing, String verb, String label) {
        return new Act(city, thing, null, verb, null, null, null, null, label);
    }

    /** The same about the same thing, with another verb. */
    public Act as(String other) {
        return new Act(city, thing, within, other, field, from, to, reason, label);
    }

    public Act in(ThingRef larger) {
        return new Act(city, thing, larger, verb, field, from, to, reason, label);
    }

    /** A change of one field; the values are written with their {@code toString}. */
    public Act field(String name, @Nullable Object before, @Nullable Object after) {
        return new Act(city, thing, within, verb, name, text(before), text(after), reason, label);
    }

    public Act because(@Nullable String why) {
        return new Act(city, thing, within, verb, field, from, to, why, label);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
