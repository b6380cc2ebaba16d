package org.eslabon.followup;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a report on an action. */
public record UpdateId(UUID value) implements TypedId {

    static UpdateId next() {
        return new UpdateId(TimeOrderedUuid.next());
    }
}
