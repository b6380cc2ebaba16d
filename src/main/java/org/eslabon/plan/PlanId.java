package org.eslabon.plan;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of an action plan. */
public record PlanId(UUID value) implements TypedId {

    public static PlanId next() {
        return new PlanId(TimeOrderedUuid.next());
    }
}
