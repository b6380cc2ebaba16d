package org.eslabon.exchange;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a question to the owners of a good practice. */
public record QuestionId(UUID value) implements TypedId {

    public static QuestionId next() {
        return new QuestionId(TimeOrderedUuid.next());
    }
}
