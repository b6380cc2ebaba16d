package org.eslabon.partnership;

import org.eslabon.security.Person;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;

/** A person in an organisation that takes part in a city. */
public record Member(Person person, OrganisationId organisation, String organisationName, Role role, String position) {

    public static ThingRef thing(OrganisationId organisation, PersonId person) {
        return Pair.thing("membership", organisation, person);
    }
}
