package org.eslabon.plan;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of an action. */
public record ActionId(UUID value) implements TypedId {

    public static ActionId next() {
        return new ActionId(TimeOrderedUuid.next());
    }
}
