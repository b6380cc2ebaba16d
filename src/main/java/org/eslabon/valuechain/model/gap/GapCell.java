package org.eslabon.valuechain.model.gap;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One component of cost at one stage, here and at the comparator. */
public record GapCell(CellKey key, UnitCost local, UnitCost comparator) {

    /** L − B; null where one of the two is unknown. */
    public @Nullable BigDecimal gap() {
        var here = local.amount();
        var there = comparator.amount();
        return here == null || there == null ? null : here.subtract(there);
    }

    /** max(0, gap); an unknown gap counts for nothing. */
    public BigDecimal positive() {
        var gap = gap();
        return gap == null ? BigDecimal.ZERO : gap.max(BigDecimal.ZERO);
    }

    /** Whether it costs nothing here and something there: often nobody wrote it down. */
    public boolean zeroHere() {
        var here = local.amount();
        var there = comparator.amount();
        return here != null && here.signum() == 0 && there != null && there.signum() > 0;
    }

    /** Formula 8: (p_L − p_B) × q_L, what is paid more for the same; null unless all of the three are known. */
    public @Nullable BigDecimal priceEffect() {
        return hasParts() && local.price() != null && comparator.price() != null && local.quantity() != null
                ? local.price().subtract(comparator.price()).multiply(local.quantity())
                : null;
    }

    /** Formula 8: p_B × (q_L − q_B), what more is used of it. The two effects add up to p_L q_L − p_B q_B. */
    public @Nullable BigDecimal quantityEffect() {
        return hasParts() && comparator.price() != null && local.quantity() != null && comparator.quantity() != null
                ? comparator.price().multiply(local.quantity().subtract(comparator.quantity()))
                : null;
    }

    /** Whether price and quantity effect are known but do not add up to the gap, because a cost is not price × quantity. */
    public boolean effectsMissTheGap() {
        return gap() != null && hasParts() && (local.contradictsItself() || comparator.contradictsItself());
    }

    /** Effects are told together or not at all: one alone would not add up to anything. */
    private boolean hasParts() {
        return local.price() != null
                && local.quantity() != null
                && comparator.price() != null
                && comparator.quantity() != null;
    }
}
