package org.eslabon.plan;

import java.time.Instant;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;

/**
 * What a partnership agrees to do over some years.
 *
 * @param study the study it answers; null for a plan of the whole city
 * @param reopened whether what was approved of it has changed since, and waits for another approval
 * @param cityAxis the axis of the city's development plan it contributes to
 */
public record Plan(
        PlanId id,
        CityId city,
        String title,
        @Nullable StudyId study,
        @Nullable String studyName,
        @Nullable String summary,
        int fromYear,
        int toYear,
        Area area,
        @Nullable String cityAxis,
        Status status,
        boolean reopened,
        String createdBy,
        Instant createdAt) {

    public static ThingRef thing(PlanId id) {
        return ThingRef.of("plan", id);
    }
}
