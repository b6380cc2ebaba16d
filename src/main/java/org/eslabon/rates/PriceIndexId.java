package org.eslabon.rates;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a price index. */
public record PriceIndexId(UUID value) implements TypedId {

    static PriceIndexId next() {
        return new PriceIndexId(TimeOrderedUuid.next());
    }
}
