package org.eslabon.development;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a goal of an axis. */
public record GoalId(UUID value) implements TypedId {

    static GoalId next() {
        return new GoalId(TimeOrderedUuid.next());
    }
}
