package org.eslabon.partnership;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.security.CurrentUser;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * How far a membership reaches: it gives rights in every city where the organisation takes part, and in a development
 * bank in all cities. Nobody gives a membership that reaches further than she does herself (decision 020).
 */
@Component
class Reach {

    private final PartnershipRepository partnerships;
    private final GrantRepository grants;
    private final Rights rights;
    private final CurrentUser user;

    Reach(PartnershipRepository partnerships, GrantRepository grants, Rights rights, CurrentUser user) {
        this.partnerships = partnerships;
        this.grants = grants;
        this.rights = rights;
        this.user = user;
    }

    /**
     * The organisations of the city whose people the current user may add, change and remove: her own ones, and those
     * that take part only in cities she convenes. Of development banks only her own.
     */
    Set<OrganisationId> open(CityId city) {
        if (!rights.may(city, Right.CONVENE)) {
            return Set.of();
        }
        Map<Organisation, Set<CityId>> reached = partnerships.citiesOfParticipants(city);
        Set<OrganisationId> own = user.signedIn()
                .map(SignedIn::personId)
                .map(grants::organisationsOf)
                .orElse(Set.of());
        Set<CityId> convened = rights.citiesWhereShe(
                Right.CONVENE,
                reached.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()));
        Set<OrganisationId> open = new HashSet<>();
        reached.forEach((organisation, cities) -> {
            boolean bank = organisation.kind() == Organisation.Kind.DEVELOPMENT_BANK;
            if (own.contains(organisation.id()) || (!bank && convened.containsAll(cities))) {
                open.add(organisation.id());
            }
        });
        return open;
    }

    List<CityId> citiesOf(OrganisationId organisation) {
        return partnerships.citiesOf(organisation);
    }
}
