package org.eslabon.capacity;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a round of scoring. */
public record RoundId(UUID value) implements TypedId {

    public static RoundId next() {
        return new RoundId(TimeOrderedUuid.next());
    }
}
