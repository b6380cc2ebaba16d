package org.eslabon.finance.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The most a source may promise.
 *
 * @param most per cent for a share, money of the source for an amount; two decimals
 * @param reason why, as it is said to whoever meets it
 */
public record Cap(CapBasis basis, BigDecimal most, String reason) {

    public Cap {
        most = most.setScale(2, RoundingMode.UNNECESSARY);
    }

    /**
     * The most in money, rounded down to the cent: a share is never exceeded by rounding.
     *
     * @param whole what a share is taken of
     * @return null for a share of nothing known
     */
    public @Nullable BigDecimal limit(@Nullable BigDecimal whole) {
        if (!basis.isShare()) {
            return most;
        }
        return whole == null ? null : whole.multiply(most).movePointLeft(2).setScale(2, RoundingMode.DOWN);
    }
}
