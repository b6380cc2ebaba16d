package org.eslabon.meetings;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of somebody's invitation to a meeting. */
public record MeetingInvitationId(UUID value) implements TypedId {

    static MeetingInvitationId next() {
        return new MeetingInvitationId(TimeOrderedUuid.next());
    }
}
