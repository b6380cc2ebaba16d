package org.eslabon.valuechain.workbook;

import java.math.BigDecimal;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.UnitCost;
import org.jspecify.annotations.Nullable;

/** What the costs above a row add up to: all of them, and those since the last row that was a sum. */
final class ColumnSums {

    /** Published sums are of figures before they were rounded. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.005");

    private BigDecimal local = BigDecimal.ZERO;
    private BigDecimal comparator = BigDecimal.ZERO;
    private BigDecimal localSince = BigDecimal.ZERO;
    private BigDecimal comparatorSince = BigDecimal.ZERO;

    void add(GapCell cell) {
        local = local.add(amount(cell.local()));
        comparator = comparator.add(amount(cell.comparator()));
        localSince = localSince.add(amount(cell.local()));
        comparatorSince = comparatorSince.add(amount(cell.comparator()));
    }

    /** Whether a row says what the rows above it add up to, on the sides on which it says anything. */
    boolean areSaidBy(GapCell row) {
        boolean all = is(row.local(), local) && is(row.comparator(), comparator);
        boolean part = is(row.local(), localSince) && is(row.comparator(), comparatorSince);
        localSince = BigDecimal.ZERO;
        comparatorSince = BigDecimal.ZERO;
        return all || part;
    }

    private static BigDecimal amount(UnitCost cost) {
        @Nullable BigDecimal amount = cost.amount();
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static boolean is(UnitCost said, BigDecimal sum) {
        @Nullable BigDecimal amount = said.amount();
        return amount == null || amount.subtract(sum).abs().compareTo(sum.abs().multiply(ROUNDED)) <= 0;
    }
}
