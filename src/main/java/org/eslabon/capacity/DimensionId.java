package org.eslabon.capacity;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a dimension of one version of a catalogue. */
public record DimensionId(UUID value) implements TypedId {

    public static DimensionId next() {
        return new DimensionId(TimeOrderedUuid.next());
    }
}
