package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The ratios of a policy analysis matrix (formula 5), and what kind of thing their values say. */
public enum PolicyRatio {
    NPCO,
    NPCI,
    EPC,
    DRC,
    PCR,
    SRP,
    PC;

    /** What a value says; the sentence belongs to the ratio and the reading. */
    public enum Reading {
        /** A figure is unknown, or the denominator is 0. */
        UNDEFINED,
        /** The denominator is negative: the quotient does not mean what the ratio else means. */
        NEGATIVE_BASE,
        /** Below the value that divides gain from loss. */
        BELOW,
        EQUAL,
        ABOVE
    }

    public @Nullable BigDecimal of(PolicyMatrix matrix) {
        return switch (this) {
            case NPCO -> matrix.nominalProtectionOfOutput();
            case NPCI -> matrix.nominalProtectionOfInputs();
            case EPC -> matrix.effectiveProtection();
            case DRC -> matrix.domesticResourceCost();
            case PCR -> matrix.privateCostRatio();
            case SRP -> matrix.subsidyRatio();
            case PC -> matrix.profitability();
        };
    }

    public Reading read(PolicyMatrix matrix) {
        var value = of(matrix);
        if (value == null) {
            return Reading.UNDEFINED;
        }
        var base = base(matrix);
        if (base != null && base.signum() < 0) {
            return Reading.NEGATIVE_BASE;
        }
        var order = value.compareTo(this == SRP ? BigDecimal.ZERO : BigDecimal.ONE);
        return order < 0 ? Reading.BELOW : order == 0 ? Reading.EQUAL : Reading.ABOVE;
    }

    private @Nullable BigDecimal base(PolicyMatrix matrix) {
        return switch (this) {
            case NPCO, SRP -> matrix.socialRevenue();
            case NPCI -> matrix.socialTradables();
            case EPC, DRC -> PolicyMatrix.minus(matrix.socialRevenue(), matrix.socialTradables());
            case PCR -> PolicyMatrix.minus(matrix.privateRevenue(), matrix.privateTradables());
            case PC -> matrix.socialProfit();
        };
    }
}
