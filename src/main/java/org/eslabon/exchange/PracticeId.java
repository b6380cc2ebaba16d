package org.eslabon.exchange;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a good practice. */
public record PracticeId(UUID value) implements TypedId {

    public static PracticeId next() {
        return new PracticeId(TimeOrderedUuid.next());
    }
}
