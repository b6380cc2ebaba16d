package org.eslabon.capacity;

import org.eslabon.partnership.Role;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;

/**
 * A person who scores in a round, for an organisation and its role at the time she was invited.
 *
 * @param answered to how many indicators she has given an answer
 */
public record Assessor(
        AssessorId id,
        PersonId person,
        String name,
        OrganisationId organisation,
        String organisationName,
        Role role,
        int answered) {

    /** Her own sheet of scores, which is a thing of its own: nobody else is told what is done in it. */
    public static ThingRef thing(AssessorId id) {
        return ThingRef.of("assessment", id);
    }
}
