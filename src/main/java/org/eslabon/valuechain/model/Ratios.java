package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Ratios of an account to six digits (formulas 3 and 4); null is undefined, because the denominator is zero.
 *
 * @param margin profit / production
 * @param benefitCost profit / total cost
 * @param shareOfChain value added / value added of the chain
 * @param wageShare wages / value added
 * @param profitShare profit / value added
 * @param publicShare (taxes − subsidies) / value added
 */
public record Ratios(
        @Nullable BigDecimal margin,
        @Nullable BigDecimal benefitCost,
        @Nullable BigDecimal shareOfChain,
        @Nullable BigDecimal wageShare,
        @Nullable BigDecimal profitShare,
        @Nullable BigDecimal publicShare) {

    static Ratios of(Account account, BigDecimal chainValueAdded) {
        var profit = account.get(AccountItem.NET_OPERATING_PROFIT);
        var valueAdded = account.valueAdded();
        return new Ratios(
                Exact.ratio(profit, account.get(AccountItem.PRODUCTION)),
                Exact.ratio(profit, account.totalCost()),
                Exact.ratio(valueAdded, chainValueAdded),
                Exact.ratio(account.get(AccountItem.WAGES), valueAdded),
                Exact.ratio(profit, valueAdded),
                Exact.ratio(account.publicBalance(), valueAdded));
    }
}
