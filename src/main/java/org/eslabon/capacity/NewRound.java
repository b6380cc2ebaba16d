package org.eslabon.capacity;

import java.time.LocalDate;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A round as a person begins it; what is missing or wrong is refused.
 *
 * @param organisation whose unit is assessed; null if that is not said
 * @param catalogue the version to ask; null for the one that holds in the city
 */
public record NewRound(
        @Nullable String subject,
        @Nullable OrganisationId organisation,
        Round.@Nullable Kind kind,
        @Nullable LocalDate heldOn,
        @Nullable CatalogueId catalogue) {}
