package org.eslabon.plan;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a milestone of an action. */
public record MilestoneId(UUID value) implements TypedId {

    public static MilestoneId next() {
        return new MilestoneId(TimeOrderedUuid.next());
    }
}
