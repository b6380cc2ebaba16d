package org.eslabon.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.eslabon.capacity.CapacityGapId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.eslabon.valuechain.ObstacleId;
import org.jspecify.annotations.Nullable;

/**
 * An action as a person first writes it; what is missing or wrong is refused field by field.
 *
 * @param gaps the capacity gaps it addresses; of these and the obstacles it needs one at least
 */
public record NewAction(
        @Nullable String title,
        @Nullable String description,
        Set<ObstacleId> obstacles,
        Set<CapacityGapId> gaps,
        @Nullable OrganisationId organisation,
        @Nullable PersonId person,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate nextUpdateOn,
        @Nullable BigDecimal budget) {

    /** An action against obstacles alone. */
    public NewAction(
            @Nullable String title,
            @Nullable String description,
            Set<ObstacleId> obstacles,
            @Nullable OrganisationId organisation,
            @Nullable PersonId person,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate nextUpdateOn,
            @Nullable BigDecimal budget) {
        this(title, description, obstacles, Set.of(), organisation, person, startsOn, endsOn, nextUpdateOn, budget);
    }
}
