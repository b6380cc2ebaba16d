package org.eslabon.partnership;

import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.ThingRef;

/** An organisation in a city's partnership. */
public record Participant(Organisation organisation, Role role, String duties) {

    /** An organisation's part in this city, which is another thing than its part in the next. */
    public static ThingRef thing(CityId city, OrganisationId organisation) {
        return Pair.thing("participation", city, organisation);
    }
}
