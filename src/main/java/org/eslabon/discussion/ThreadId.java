package org.eslabon.discussion;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a thread of comments. */
public record ThreadId(UUID value) implements TypedId {

    static ThreadId next() {
        return new ThreadId(TimeOrderedUuid.next());
    }
}
