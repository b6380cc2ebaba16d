package org.eslabon.valuechain;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a value chain study. */
public record StudyId(UUID value) implements TypedId {

    public static StudyId next() {
        return new StudyId(TimeOrderedUuid.next());
    }
}
