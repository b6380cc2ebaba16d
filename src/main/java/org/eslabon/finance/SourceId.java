package org.eslabon.finance;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a funding source. */
public record SourceId(UUID value) implements TypedId {

    static SourceId next() {
        return new SourceId(TimeOrderedUuid.next());
    }
}
