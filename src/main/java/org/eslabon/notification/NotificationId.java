package org.eslabon.notification;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a line of an inbox. */
public record NotificationId(UUID value) implements TypedId {

    static NotificationId next() {
        return new NotificationId(TimeOrderedUuid.next());
    }
}
