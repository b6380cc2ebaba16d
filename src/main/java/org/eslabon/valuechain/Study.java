package org.eslabon.valuechain;

import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;

/** A value chain study of a city. */
public record Study(StudyId id, CityId city, String name) {

    public static ThingRef thing(StudyId id) {
        return ThingRef.of("study", id);
    }
}
