package org.eslabon.partnership;

import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the programme.
 *
 * @param country ISO 3166-1, two letters; null for an international one
 */
public record Organisation(
        OrganisationId id,
        String name,
        String shortName,
        Kind kind,
        @Nullable String country) {

    public static ThingRef thing(OrganisationId id) {
        return ThingRef.of("organisation", id);
    }

    /** What the organisation is, which suggests but does not decide its role in a city. */
    public enum Kind {
        PUBLIC_PRIVATE_CENTRE,
        MUNICIPALITY,
        PROVINCE,
        CHAMBER,
        COMPANY,
        UNIVERSITY,
        CIVIL_SOCIETY,
        DEVELOPMENT_BANK;

        public String key() {
            return "partnership.organisation.kind." + name();
        }
    }
}
