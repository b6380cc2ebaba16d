package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The two number rules of the domain: money is exact, ratios have six digits and may be undefined. */
public final class Exact {

    static final int RATIO_DIGITS = 6;

    private Exact() {}

    /** The same amount without trailing zeros and without exponent, so that 990 equals 990.0. */
    public static BigDecimal amount(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Null means undefined: a zero denominator gives no ratio, neither 0 nor infinity. */
    public static @Nullable BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0 ? null : numerator.divide(denominator, RATIO_DIGITS, RoundingMode.HALF_UP);
    }
}
