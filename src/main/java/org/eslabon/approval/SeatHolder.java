package org.eslabon.approval;

import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Role;
import org.eslabon.shared.OrganisationId;

/**
 * An organisation that has, or may be given, a seat.
 *
 * @param role in which it takes part in the city
 * @param grant how far its role may approve in the city today
 */
public record SeatHolder(OrganisationId organisation, String name, Role role, Grant grant) {

    /** Whether its voice counts in a body of this kind. */
    public boolean decidesIn(BodyKind kind) {
        return grant == Grant.FULL || grant == Grant.OWN && kind == BodyKind.FUNDER;
    }
}
