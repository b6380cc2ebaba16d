package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import org.eslabon.valuechain.model.gap.GapCell;
import org.jspecify.annotations.Nullable;

/** The figures of one cell of a benchmark. */
public enum CostItem {
    LOCAL_COST(cell -> cell.local().cost()),
    LOCAL_PRICE(cell -> cell.local().price()),
    LOCAL_QUANTITY(cell -> cell.local().quantity()),
    COMPARATOR_COST(cell -> cell.comparator().cost()),
    COMPARATOR_PRICE(cell -> cell.comparator().price()),
    COMPARATOR_QUANTITY(cell -> cell.comparator().quantity());

    private final Function<GapCell, @Nullable BigDecimal> value;

    CostItem(Function<GapCell, @Nullable BigDecimal> value) {
        this.value = value;
    }

    /** Null where nobody has stated it. */
    public @Nullable BigDecimal of(GapCell cell) {
        return value.apply(cell);
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
