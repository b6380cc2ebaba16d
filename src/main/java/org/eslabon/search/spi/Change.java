package org.eslabon.search.spi;

import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * Something was done to a thing.
 *
 * @param within the larger thing that shows it, if any
 * @param verb as in the trail
 */
public record Change(ThingRef thing, @Nullable ThingRef within, String verb) {

    public boolean of(String kind) {
        return thing.kind().equals(kind);
    }
}
