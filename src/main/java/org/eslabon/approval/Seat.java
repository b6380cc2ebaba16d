package org.eslabon.approval;

import java.time.Instant;
import org.eslabon.approval.model.Ballot;
import org.eslabon.approval.model.Vote;
import org.eslabon.partnership.Role;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's voice in a step.
 *
 * @param vote null as long as it is silent
 * @param person who used it
 */
public record Seat(
        OrganisationId organisation,
        String name,
        Role role,
        @Nullable Vote vote,
        @Nullable String person,
        @Nullable String reason,
        @Nullable Instant at) {

    Ballot ballot() {
        return new Ballot(role, vote);
    }
}
