package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A complete account of an actor type, a stage or the chain, in the study's account unit; an item that is not stated is 0.
 *
 * @param servicesDerived whether services are the residual of the accounting identity (formula 1) rather than stated
 */
public record Account(Map<AccountItem, BigDecimal> items, boolean servicesDerived) {

    static final Account EMPTY = new Account(Map.of(), false);

    public Account {
        var complete = new EnumMap<AccountItem, BigDecimal>(AccountItem.class);
        for (var item : AccountItem.values()) {
            complete.put(item, items.getOrDefault(item, BigDecimal.ZERO));
        }
        items = Collections.unmodifiableMap(complete);
    }

    /** Completes what a source states: where it leaves services out, they are what is missing to the identity. */
    static Account completing(Map<AccountItem, BigDecimal> stated) {
        if (stated.containsKey(AccountItem.SERVICES)) {
            return new Account(stated, false);
        }
        var completed = new EnumMap<AccountItem, BigDecimal>(AccountItem.class);
        completed.putAll(stated);
        completed.put(AccountItem.SERVICES, new Account(stated, false).imbalance());
        return new Account(completed, true);
    }

    public BigDecimal get(AccountItem item) {
        return items.getOrDefault(item, BigDecimal.ZERO);
    }

    /** Formula 2: wages + interest + land + taxes + depreciation + profit − subsidies. */
    public BigDecimal valueAdded() {
        return get(AccountItem.WAGES)
                .add(get(AccountItem.INTEREST))
                .add(get(AccountItem.LAND_FEE))
                .add(get(AccountItem.TAXES))
                .add(get(AccountItem.DEPRECIATION))
                .add(get(AccountItem.NET_OPERATING_PROFIT))
                .subtract(get(AccountItem.SUBSIDIES));
    }

    /** All cost items, services included, without profit. */
    public BigDecimal totalCost() {
        var total = BigDecimal.ZERO;
        for (var item : AccountItem.values()) {
            total = item.isCost() ? total.add(get(item)) : total;
        }
        return total;
    }

    /** What the public purse gains: taxes − subsidies. */
    public BigDecimal publicBalance() {
        return get(AccountItem.TAXES).subtract(get(AccountItem.SUBSIDIES));
    }

    /** Formula 1, left side minus right side: 0 where the account balances, always 0 where services are derived. */
    public BigDecimal imbalance() {
        return get(AccountItem.PRODUCTION)
                .add(get(AccountItem.SUBSIDIES))
                .subtract(totalCost())
                .subtract(get(AccountItem.NET_OPERATING_PROFIT));
    }

    Account plus(Account other) {
        var sum = new EnumMap<AccountItem, BigDecimal>(AccountItem.class);
        for (var item : AccountItem.values()) {
            sum.put(item, get(item).add(other.get(item)));
        }
        return new Account(sum, servicesDerived || other.servicesDerived);
    }
}
