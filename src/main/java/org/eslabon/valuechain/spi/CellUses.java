package org.eslabon.valuechain.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eslabon.valuechain.BenchmarkCellId;

/** What another module has tied to costs of benchmarks, so that no cost goes that something rests on. A Spring bean. */
public interface CellUses {

    /**
     * @param title as people know it
     * @param removed whether it was taken away, and could be brought back
     */
    record Use(String title, boolean removed) {}

    /** Of each of these cells on which something rests, what it is. */
    Map<BenchmarkCellId, List<Use>> of(Collection<BenchmarkCellId> cells);
}
