package org.eslabon.capacity;

import java.time.Instant;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * A service of the city to firms.
 *
 * @param purpose what firms need it for
 * @param organisation who provides it, one of the partnership when it was named
 * @param unit the office in the organisation
 */
public record PublicService(
        PublicServiceId id,
        CityId city,
        String name,
        @Nullable String purpose,
        PublicServiceKind kind,
        @Nullable OrganisationId organisation,
        @Nullable String organisationName,
        @Nullable String unit,
        ProcedureTarget target,
        String createdByName,
        Instant createdAt) {

    public static ThingRef thing(PublicServiceId id) {
        return ThingRef.of("public-service", id);
    }

    public PublicServiceSummary summary() {
        return new PublicServiceSummary(id, city, name, kind, organisationName);
    }
}
