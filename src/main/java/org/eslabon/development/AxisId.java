package org.eslabon.development;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of an axis of a development plan. */
public record AxisId(UUID value) implements TypedId {

    static AxisId next() {
        return new AxisId(TimeOrderedUuid.next());
    }
}
