package org.eslabon.plan;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of an indicator of an action. */
public record IndicatorId(UUID value) implements TypedId {

    public static IndicatorId next() {
        return new IndicatorId(TimeOrderedUuid.next());
    }
}
