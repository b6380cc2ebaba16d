package org.eslabon.approval;

import java.util.Set;
import org.eslabon.approval.model.Rule;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What a coordinator says about a body; {@link ApprovalBodies} says what is missing or does not fit. */
public record BodyForm(
        @Nullable String name,
        @Nullable BodyKind kind,
        @Nullable BodySubject subject,
        @Nullable Rule rule,
        @Nullable Integer quorum,
        @Nullable Integer days,
        Set<OrganisationId> seats) {

    public BodyForm {
        seats = Set.copyOf(seats);
    }
}
