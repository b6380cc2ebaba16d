package org.eslabon.meetings;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of an item of an agenda. */
public record AgendaItemId(UUID value) implements TypedId {

    static AgendaItemId next() {
        return new AgendaItemId(TimeOrderedUuid.next());
    }
}
