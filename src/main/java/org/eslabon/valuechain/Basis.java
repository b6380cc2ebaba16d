package org.eslabon.valuechain;

import org.eslabon.valuechain.model.gap.Conversion;
import org.jspecify.annotations.Nullable;

/**
 * In which money and year the two sides of a benchmark were stated, and how the comparator's becomes the local one.
 *
 * @param comparatorCurrency ISO 4217; null where it is the benchmark's own
 */
public record Basis(
        @Nullable Integer localYear,
        @Nullable String comparatorCurrency,
        @Nullable Integer comparatorYear,
        Conversion conversion) {

    /** Both sides in the same money and year. */
    public static final Basis SAME = new Basis(null, null, null, Conversion.NONE);
}
