package org.eslabon.valuechain.model.gap;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * What one component costs per unit of the final product, in the benchmark's money; null where nobody has said.
 *
 * @param cost as it was stated
 * @param price of one unit of what is used
 * @param quantity of it for one unit of the final product
 */
public record UnitCost(
        @Nullable BigDecimal cost,
        @Nullable BigDecimal price,
        @Nullable BigDecimal quantity) {

    /** Half a per cent: published costs, prices and quantities are each rounded for themselves. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.005");

    public static final UnitCost UNKNOWN = new UnitCost(null, null, null);

    public static UnitCost of(@Nullable BigDecimal cost) {
        return new UnitCost(cost, null, null);
    }

    public static UnitCost of(BigDecimal price, BigDecimal quantity) {
        return new UnitCost(null, price, quantity);
    }

    /** What was stated; where only price and quantity are, their product. Null if it is unknown. */
    public @Nullable BigDecimal amount() {
        if (cost != null) {
            return cost;
        }
        return price == null || quantity == null ? null : price.multiply(quantity);
    }

    /**
     * Whether what was stated is another amount than price × quantity, by more than rounding. Effects are of price and
     * quantity, and then do not add up to a gap of what was stated.
     */
    public boolean contradictsItself() {
        return cost != null
                && price != null
                && quantity != null
                && price.multiply(quantity)
                                .subtract(cost)
                                .abs()
                                .compareTo(cost.abs().multiply(ROUNDED))
                        > 0;
    }

    /**
     * The same cost at a stage before the last, carried to one unit of the final product: cost and quantity divided by
     * the yield of what comes after (formula 7). A yield of nothing leaves no product to carry it to: unknown.
     *
     * @param yield how much of the final product comes of one unit of the stage's
     */
    public UnitCost carried(BigDecimal yield) {
        if (yield.signum() <= 0) {
            return UNKNOWN;
        }
        if (yield.compareTo(BigDecimal.ONE) == 0) {
            return this;
        }
        return new UnitCost(divided(cost, yield), price, divided(quantity, yield));
    }

    private static @Nullable BigDecimal divided(@Nullable BigDecimal value, BigDecimal by) {
        return value == null ? null : value.divide(by, MathContext.DECIMAL128);
    }
}
