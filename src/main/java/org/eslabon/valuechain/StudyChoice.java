package org.eslabon.valuechain;

import org.eslabon.shared.CityId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a study that can be held against another.
 *
 * @param city its name
 */
public record StudyChoice(
        StudyId study,
        int version,
        boolean published,
        CityId cityId,
        String city,
        String name,
        @Nullable Integer referenceYear,
        @Nullable String currency,
        @Nullable String country) {}
