package org.eslabon.meetings;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of minutes as they were sent for approval once. */
public record MinutesId(UUID value) implements TypedId {

    static MinutesId next() {
        return new MinutesId(TimeOrderedUuid.next());
    }
}
