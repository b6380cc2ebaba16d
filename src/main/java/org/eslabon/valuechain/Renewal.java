package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.spi.CellUses;
import org.jspecify.annotations.Nullable;

/** What taking a benchmark's costs from its studies again does to it. */
public record Renewal(List<Changed> changed, List<Added> added, List<Vanished> vanished) {

    static final Renewal NONE = new Renewal(List.of(), List.of(), List.of());

    /**
     * A cost that the study tells otherwise by now.
     *
     * @param before null where nobody stated it
     */
    public record Changed(
            BenchmarkCellId cell,
            CellKey key,
            CostItem cost,
            @Nullable BigDecimal before,
            BigDecimal now) {}

    /** A kind of cost that neither study had when the benchmark was made. */
    public record Added(CellKey key, AccountItem item, BigDecimal local, BigDecimal comparator) {}

    /**
     * A kind of cost that neither study has any more.
     *
     * @param obstacles statements of those that claim a part of its gap
     * @param uses what else rests on it
     */
    public record Vanished(BenchmarkCellId cell, CellKey key, List<String> obstacles, List<CellUses.Use> uses) {

        public Vanished {
            obstacles = List.copyOf(obstacles);
            uses = List.copyOf(uses);
        }

        /** Whether the cost stays, at 0: what people have tied to it would lose its meaning. */
        public boolean stays() {
            return !obstacles.isEmpty() || !uses.isEmpty();
        }
    }

    public Renewal {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        vanished = List.copyOf(vanished);
    }

    /** How many costs become others, come or go. */
    public int size() {
        return (int) (changed.stream().map(Changed::cell).distinct().count()
                + added.size()
                + going(vanished).size());
    }

    /** Those that are taken away. */
    static Set<BenchmarkCellId> going(List<Vanished> vanished) {
        return vanished.stream().filter(one -> !one.stays()).map(Vanished::cell).collect(Collectors.toSet());
    }
}
