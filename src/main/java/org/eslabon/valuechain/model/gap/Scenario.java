package org.eslabon.valuechain.model.gap;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import org.eslabon.valuechain.model.Exact;
import org.jspecify.annotations.Nullable;

/** The gap as it would be if some local costs changed: "with plan", for example (formula 11 of the domain). */
public final class Scenario {

    private Scenario() {}

    /**
     * What an action is expected to do to one cell.
     *
     * @param change of the local unit cost, in the benchmark's money: negative where it becomes cheaper
     */
    public record Effect(CellKey cell, BigDecimal change) {}

    /**
     * The matrix with these effects, several on one cell added up. A cost does not fall below 0, and one that is unknown
     * stays so. Where a cost changes, its price and quantity are no longer known.
     */
    public static GapMatrix with(GapMatrix matrix, List<Effect> effects) {
        var changes = new HashMap<CellKey, BigDecimal>();
        effects.forEach(effect -> changes.merge(effect.cell(), effect.change(), BigDecimal::add));
        return new GapMatrix(matrix.cells().stream()
                .map(cell -> {
                    var change = changes.getOrDefault(cell.key(), BigDecimal.ZERO);
                    return change.signum() == 0 ? cell : changed(cell, change);
                })
                .toList());
    }

    /** What part of the positive gap is gone: (P before − P after) / P before, to six digits; null where there was none. */
    public static @Nullable BigDecimal closed(GapMatrix before, GapMatrix after) {
        return Exact.ratio(before.positive().subtract(after.positive()), before.positive());
    }

    private static GapCell changed(GapCell cell, BigDecimal change) {
        var now = cell.local().amount();
        return now == null
                ? cell
                : new GapCell(cell.key(), UnitCost.of(now.add(change).max(BigDecimal.ZERO)), cell.comparator());
    }
}
