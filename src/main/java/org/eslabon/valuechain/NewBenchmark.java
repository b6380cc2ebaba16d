package org.eslabon.valuechain;

import java.util.Map;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.jspecify.annotations.Nullable;

/**
 * A benchmark as a person wants it.
 *
 * @param currency of the local costs
 * @param costs as they were stated, each side in its own money and year
 * @param origins the studies they were computed from; empty for a table
 * @param items the kind of cost of each cell, where studies tell it
 */
public record NewBenchmark(
        StudyId study,
        @Nullable String comparator,
        @Nullable String unit,
        @Nullable String currency,
        GapMatrix costs,
        Basis basis,
        Map<Side, Origin> origins,
        Map<CellKey, AccountItem> items) {

    /** From a table. */
    public NewBenchmark(
            StudyId study,
            @Nullable String comparator,
            @Nullable String unit,
            @Nullable String currency,
            GapMatrix costs,
            Basis basis) {
        this(study, comparator, unit, currency, costs, basis, Map.of(), Map.of());
    }
}
