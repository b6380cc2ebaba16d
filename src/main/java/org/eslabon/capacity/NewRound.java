package org.eslabon.capacity;

import java.time.LocalDate;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A round as a person begins it; what is missing or wrong is refused.
 *
 * @param organisation whose unit is assessed; null if that is not said
 * @param catalogue the version to ask; null for the one that holds in the city
 * @param service of the register that is assessed, if it is one
 */
public record NewRound(
        @Nullable String subject,
        @Nullable OrganisationId organisation,
        Round.@Nullable Kind kind,
        @Nullable LocalDate heldOn,
        @Nullable CatalogueId catalogue,
        @Nullable PublicServiceId service) {

    /** About a unit that is no service of the register. */
    public NewRound(
            @Nullable String subject,
            @Nullable OrganisationId organisation,
            Round.@Nullable Kind kind,
            @Nullable LocalDate heldOn,
            @Nullable CatalogueId catalogue) {
        this(subject, organisation, kind, heldOn, catalogue, null);
    }
}
