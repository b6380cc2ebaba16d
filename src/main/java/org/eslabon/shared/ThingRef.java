package org.eslabon.shared;

import java.util.UUID;

/**
 * Any thing that has an address, named across modules without knowing its type.
 *
 * @param kind the kind in lower case, such as {@code study} or {@code action}; at most 40 characters
 * @param id its identity
 */
public record ThingRef(String kind, UUID id) {

    public static ThingRef of(String kind, TypedId id) {
        return new ThingRef(kind, id.value());
    }

    public static ThingRef city(CityId city) {
        return of("city", city);
    }

    public static ThingRef person(PersonId person) {
        return of("person", person);
    }
}
