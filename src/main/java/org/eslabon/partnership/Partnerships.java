package org.eslabon.partnership;

import java.util.List;
import java.util.Optional;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works together in a city, for those who may see it. */
@Service
@Transactional(readOnly = true)
public class Partnerships {

    private final PartnershipRepository partnerships;
    private final Rights rights;

    Partnerships(PartnershipRepository partnerships, Rights rights) {
        this.partnerships = partnerships;
        this.rights = rights;
    }

    /** The organisations of the city's partnership, by role. */
    public List<Participant> participants(CityId city) {
        rights.requireToSee(city);
        return partnerships.participants(city);
    }

    /** The organisations of the city's partnership with the number of their people, by name. */
    public List<Participation> participations(CityId city) {
        rights.requireToSee(city);
        return partnerships.participations(city);
    }

    /** The people of the city's partnership; a person stands once for each organisation of hers. */
    public List<Member> members(CityId city) {
        rights.requireToSee(city);
        return partnerships.members(city);
    }

    /** The organisation, if it takes part in the city. */
    public Optional<Participant> participant(CityId city, OrganisationId organisation) {
        return participants(city).stream()
                .filter(participant -> participant.organisation().id().equals(organisation))
                .findFirst();
    }

    /** Whether the person belongs to the organisation and the organisation to the city's partnership. */
    public boolean belongs(CityId city, OrganisationId organisation, PersonId person) {
        return members(city).stream()
                .anyMatch(member -> member.organisation().equals(organisation)
                        && member.person().id().equals(person));
    }
}
