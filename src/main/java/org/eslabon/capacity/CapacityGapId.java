package org.eslabon.capacity;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of what a round agreed on one indicator, and so of its gap. */
public record CapacityGapId(UUID value) implements TypedId {

    public static CapacityGapId next() {
        return new CapacityGapId(TimeOrderedUuid.next());
    }
}
