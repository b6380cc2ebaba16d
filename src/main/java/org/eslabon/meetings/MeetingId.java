package org.eslabon.meetings;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a meeting. */
public record MeetingId(UUID value) implements TypedId {

    static MeetingId next() {
        return new MeetingId(TimeOrderedUuid.next());
    }
}
