package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One measured value.
 *
 * @param value exact; trailing zeros are dropped so that equal amounts are equal figures
 * @param unit where the subject does not fix it (days, full-time equivalents, %), else null
 * @param source where it comes from, for example {@code Account by actor type!E12}
 * @param derived true for a value that was computed rather than stated; computing ignores it and derives it anew
 */
public record Figure(
        BigDecimal value, @Nullable String unit, @Nullable String source, boolean derived) {

    public Figure {
        value = Exact.amount(value);
    }

    public static Figure stated(BigDecimal value, @Nullable String unit, @Nullable String source) {
        return new Figure(value, unit, source, false);
    }

    /** The same kind of figure with another value, as a person states it. */
    public Figure changedTo(BigDecimal newValue, String newSource) {
        return new Figure(newValue, unit, newSource, false);
    }
}
