package org.eslabon.valuechain;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a benchmark. */
public record BenchmarkId(UUID value) implements TypedId {

    public static BenchmarkId next() {
        return new BenchmarkId(TimeOrderedUuid.next());
    }
}
