package org.eslabon.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.eslabon.finance.model.Cap;
import org.eslabon.finance.model.CapBasis;
import org.eslabon.finance.model.Sector;
import org.eslabon.partnership.Organisation;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * Where money for the plans of a city comes from.
 *
 * @param organisation whose money it is; null where that is no organisation of the programme
 * @param giver the short name of the organisation, or how the giver is called
 * @param sectorDerived whether the organisation's kind says the sector, so that nobody can say another
 * @param currency of all its amounts, ISO 4217
 * @param amount what was agreed with it in all; null where nothing was
 * @param caps set by people, in the order of {@link CapBasis}
 */
public record FundingSource(
        SourceId id,
        CityId city,
        String name,
        SourceKind kind,
        @Nullable OrganisationId organisation,
        String giver,
        Sector sector,
        boolean sectorDerived,
        Currency currency,
        @Nullable BigDecimal amount,
        @Nullable String approvalReference,
        @Nullable LocalDate approvedOn,
        @Nullable String conditions,
        List<Cap> caps) {

    public static ThingRef thing(SourceId id) {
        return ThingRef.of("funding-source", id);
    }

    public FundingSource {
        caps = List.copyOf(caps);
    }

    /** All that limits it: its caps, and the amount that was agreed. */
    public List<Cap> limits() {
        if (amount == null) {
            return caps;
        }
        List<Cap> all = new ArrayList<>(caps);
        all.add(new Cap(CapBasis.AGREED, amount, approvalReference == null ? "" : approvalReference));
        return all;
    }

    public Optional<Cap> cap(CapBasis basis) {
        return caps.stream().filter(cap -> cap.basis() == basis).findFirst();
    }

    /** The sector that an organisation of this kind belongs to; null for one that is public and private at once. */
    public static @Nullable Sector sectorOf(Organisation.Kind kind) {
        return switch (kind) {
            case MUNICIPALITY, PROVINCE -> Sector.PUBLIC;
            case CHAMBER, COMPANY -> Sector.PRIVATE;
            case UNIVERSITY, CIVIL_SOCIETY -> Sector.CIVIL_ACADEMIC;
            case DEVELOPMENT_BANK -> Sector.INTERNATIONAL;
            case PUBLIC_PRIVATE_CENTRE -> null;
        };
    }
}
