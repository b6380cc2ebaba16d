package org.eslabon.finance;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a line of financing. */
public record LineId(UUID value) implements TypedId {

    static LineId next() {
        return new LineId(TimeOrderedUuid.next());
    }
}
