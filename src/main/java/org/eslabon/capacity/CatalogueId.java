package org.eslabon.capacity;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a version of a catalogue. */
public record CatalogueId(UUID value) implements TypedId {

    public static CatalogueId next() {
        return new CatalogueId(TimeOrderedUuid.next());
    }
}
