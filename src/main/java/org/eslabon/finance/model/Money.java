package org.eslabon.finance.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Amounts to the cent. */
public final class Money {

    public static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    private static final int SHARE_DIGITS = 6;

    private Money() {}

    /**
     * @throws ArithmeticException if the amount has parts of a cent
     */
    public static BigDecimal exact(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** What an amount is in another money, rounded to the cent, half to even: the one place where a total may lose a fraction. */
    public static BigDecimal converted(BigDecimal amount, BigDecimal factor) {
        return amount.multiply(factor).setScale(2, RoundingMode.HALF_EVEN);
    }

    public static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(ZERO, BigDecimal::add);
    }

    /** A part of a whole to 6 digits; null where there is no whole. */
    public static @Nullable BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.divide(whole, SHARE_DIGITS, RoundingMode.HALF_EVEN);
    }
}
