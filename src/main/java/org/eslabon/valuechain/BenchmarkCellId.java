package org.eslabon.valuechain;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a cell of a benchmark. */
public record BenchmarkCellId(UUID value) implements TypedId {

    public static BenchmarkCellId next() {
        return new BenchmarkCellId(TimeOrderedUuid.next());
    }
}
