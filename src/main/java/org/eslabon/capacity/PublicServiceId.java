package org.eslabon.capacity;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a public service. */
public record PublicServiceId(UUID value) implements TypedId {

    static PublicServiceId next() {
        return new PublicServiceId(TimeOrderedUuid.next());
    }
}
