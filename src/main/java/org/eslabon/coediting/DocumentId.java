package org.eslabon.coediting;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a text that several people write. */
public record DocumentId(UUID value) implements TypedId {

    static DocumentId next() {
        return new DocumentId(TimeOrderedUuid.next());
    }
}
