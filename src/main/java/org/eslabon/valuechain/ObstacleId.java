package org.eslabon.valuechain;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of an obstacle. */
public record ObstacleId(UUID value) implements TypedId {

    public static ObstacleId next() {
        return new ObstacleId(TimeOrderedUuid.next());
    }
}
