package org.eslabon.plan;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of an effect. */
public record EffectId(UUID value) implements TypedId {

    static EffectId next() {
        return new EffectId(TimeOrderedUuid.next());
    }
}
