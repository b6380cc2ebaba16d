package org.eslabon.capacity;

import java.time.Instant;
import java.time.LocalDate;
import org.eslabon.capacity.model.RoundState;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * One assessment of a unit or a public service by several people.
 *
 * @param catalogue the version it asks, for good
 * @param subject what is assessed; rounds of the same name are compared
 * @param organisation whose unit it is, if that is said
 * @param service of the register that is assessed, if it is one
 * @param shown the indicator the session is at, once it has opened
 */
public record Round(
        RoundId id,
        CityId city,
        CatalogueId catalogue,
        String subject,
        @Nullable OrganisationId organisation,
        @Nullable String organisationName,
        @Nullable PublicServiceId service,
        Kind kind,
        LocalDate heldOn,
        RoundState state,
        @Nullable IndicatorId shown,
        String createdByName,
        Instant createdAt) {

    public enum Kind {
        BASELINE,
        FOLLOW_UP;

        public String key() {
            return "capacity.round.kind." + name();
        }
    }

    public static ThingRef thing(RoundId id) {
        return ThingRef.of("round", id);
    }
}
