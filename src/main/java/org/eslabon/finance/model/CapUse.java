package org.eslabon.finance.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of a cap is used in one place.
 *
 * @param place the action or plan a share is taken of; null for a cap over everything
 * @param own what is promised there, in the money of the source
 * @param used the same in the money of the limit; null where an exchange rate is missing
 * @param limit null where nobody has said what the place costs
 */
public record CapUse<W>(
        Cap cap,
        @Nullable W place,
        BigDecimal own,
        @Nullable BigDecimal used,
        @Nullable BigDecimal limit) {

    /** Whether more is promised than the cap lets. */
    public boolean exceeded() {
        return used != null && limit != null && used.compareTo(limit) > 0;
    }

    /** Whether something is promised and nobody can say whether the cap lets it. */
    public boolean unknown() {
        return own.signum() > 0 && (used == null || limit == null);
    }
}
