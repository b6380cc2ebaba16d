package org.eslabon.capacity;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of an indicator of one version of a catalogue. */
public record IndicatorId(UUID value) implements TypedId {

    public static IndicatorId next() {
        return new IndicatorId(TimeOrderedUuid.next());
    }
}
