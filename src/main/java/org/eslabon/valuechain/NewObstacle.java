package org.eslabon.valuechain;

import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle as a person first states it; what is missing or wrong is refused.
 *
 * @param stage name of a stage of the study; null means the whole chain
 */
public record NewObstacle(
        StudyId study,
        @Nullable String statement,
        @Nullable ObstacleKind kind,
        @Nullable String stage,
        @Nullable String evidence,
        @Nullable OrganisationId responsible) {

    public NewObstacle(StudyId study, @Nullable String statement, @Nullable ObstacleKind kind) {
        this(study, statement, kind, null, null, null);
    }
}
