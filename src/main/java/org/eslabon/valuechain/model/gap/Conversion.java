package org.eslabon.valuechain.model.gap;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a comparator's costs become comparable (formula 7 of the domain): first at its own prices of the local year, then in
 * the local money, then per local unit. Whatever is null was not needed.
 *
 * @param indexFrom,indexTo price index of the comparator's country in the comparator's year and in the local one
 * @param rate local money for one unit of the comparator's
 * @param rateOn the day of the rate
 * @param units of the comparator's product in one unit of the local one, such as 1000 kg in a tonne
 */
public record Conversion(
        @Nullable BigDecimal indexFrom,
        @Nullable BigDecimal indexTo,
        @Nullable String indexSource,
        @Nullable BigDecimal rate,
        @Nullable LocalDate rateOn,
        @Nullable String rateSource,
        @Nullable BigDecimal units) {

    public static final Conversion NONE = new Conversion(null, null, null, null, null, null, null);

    public boolean changesNothing() {
        return rate == null && units == null && (indexFrom == null || indexTo == null);
    }

    /** cost × rate × units × indexTo / indexFrom; a price likewise, without the units; a quantity × units. */
    public UnitCost apply(UnitCost cost) {
        if (changesNothing()) {
            return cost;
        }
        return new UnitCost(perUnit(money(cost.cost())), money(cost.price()), perUnit(cost.quantity()));
    }

    private @Nullable BigDecimal money(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        var converted = rate == null ? amount : amount.multiply(rate);
        // One division, and last: so that what comes out even is exact.
        return indexFrom == null || indexTo == null
                ? converted
                : converted.multiply(indexTo).divide(indexFrom, MathContext.DECIMAL128);
    }

    private @Nullable BigDecimal perUnit(@Nullable BigDecimal value) {
        return value == null || units == null ? value : value.multiply(units);
    }
}
