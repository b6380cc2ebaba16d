package org.eslabon.development;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a development plan of a city. */
public record DevelopmentPlanId(UUID value) implements TypedId {

    static DevelopmentPlanId next() {
        return new DevelopmentPlanId(TimeOrderedUuid.next());
    }
}
