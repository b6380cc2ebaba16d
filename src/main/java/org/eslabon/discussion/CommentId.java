package org.eslabon.discussion;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a comment. */
public record CommentId(UUID value) implements TypedId {

    static CommentId next() {
        return new CommentId(TimeOrderedUuid.next());
    }
}
