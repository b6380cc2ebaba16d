package org.eslabon.approval;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Rights;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** For which organisations the current user speaks in a city. */
@Component
class Voices {

    private final SeatHolders holders;
    private final Rights rights;

    Voices(SeatHolders holders, Rights rights) {
        this.holders = holders;
        this.rights = rights;
    }

    /** Those whose seat she may use in a body of this kind. */
    Set<OrganisationId> counting(CityId city, BodyKind kind) {
        return mine(city, holder -> holder.decidesIn(kind));
    }

    /** Those whose seat she may use in some body. */
    Set<OrganisationId> counting(CityId city) {
        return mine(city, holder -> holder.grant().acts());
    }

    /** Those that are heard, and not counted. */
    Set<OrganisationId> heard(CityId city) {
        return mine(city, holder -> holder.grant() == Grant.OPINION);
    }

    private Set<OrganisationId> mine(CityId city, Predicate<SeatHolder> fits) {
        Set<OrganisationId> mine = rights.ownOrganisations(city);
        List<SeatHolder> all = mine.isEmpty() ? List.of() : holders.of(city);
        return all.stream()
                .filter(fits)
                .map(SeatHolder::organisation)
                .filter(mine::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
