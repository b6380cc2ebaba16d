package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Decides which differences are worth a person's time. Spreadsheets keep about fifteen digits, so a difference counts
 * only when it exceeds a hundredth of the currency and a hundred-thousand-millionth of the amount.
 */
public final class Tolerance {

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal RELATIVE = new BigDecimal("1e-11");

    private final BigDecimal cent;

    private Tolerance(BigDecimal factor) {
        this.cent = CENT.divide(factor, MathContext.DECIMAL64);
    }

    /** For money that {@code factor} converts to the currency. */
    public static Tolerance forUnit(BigDecimal factor) {
        return new Tolerance(factor);
    }

    public boolean exceeded(BigDecimal difference, BigDecimal magnitude) {
        return difference.abs().compareTo(cent.max(magnitude.abs().multiply(RELATIVE))) > 0;
    }
}
