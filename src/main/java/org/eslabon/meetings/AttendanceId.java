package org.eslabon.meetings;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of somebody's having been at a meeting. */
public record AttendanceId(UUID value) implements TypedId {

    static AttendanceId next() {
        return new AttendanceId(TimeOrderedUuid.next());
    }
}
