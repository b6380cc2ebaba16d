package org.eslabon.capacity;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a person's part in a round. */
public record AssessorId(UUID value) implements TypedId {

    public static AssessorId next() {
        return new AssessorId(TimeOrderedUuid.next());
    }
}
