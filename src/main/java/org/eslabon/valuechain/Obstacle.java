package org.eslabon.valuechain;

import java.time.Instant;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds a value chain back.
 *
 * @param stage name of the stage where it bites; null means the whole chain
 * @param evidence what shows that it is so
 * @param responsible the counterpart that answers for it, one of the city's partnership
 * @param responsibleName that organisation's short name
 */
public record Obstacle(
        ObstacleId id,
        CityId city,
        StudyId study,
        String studyName,
        String statement,
        ObstacleKind kind,
        @Nullable String stage,
        @Nullable String evidence,
        @Nullable OrganisationId responsible,
        @Nullable String responsibleName,
        ObstacleStatus status,
        Instant createdAt) {

    public static ThingRef thing(ObstacleId id) {
        return ThingRef.of("obstacle", id);
    }

    public ObstacleSummary summary() {
        return new ObstacleSummary(id, statement, study, studyName, kind, status);
    }
}
