package org.eslabon.followup;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a reading of an indicator. */
public record ReadingId(UUID value) implements TypedId {

    static ReadingId next() {
        return new ReadingId(TimeOrderedUuid.next());
    }
}
