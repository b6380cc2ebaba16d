package org.eslabon.valuechain.model;

/** The lines of an actor type's yearly account, in the study's account unit. */
public enum AccountItem {
    PRODUCTION,
    SUBSIDIES,
    CONSUMABLES,
    SERVICES,
    WAGES,
    LAND_FEE,
    INTEREST,
    TAXES,
    DEPRECIATION,
    NET_OPERATING_PROFIT;

    /** Revenue stands on the left of the accounting identity; everything else, profit included, on the right. */
    public boolean isRevenue() {
        return this == PRODUCTION || this == SUBSIDIES;
    }

    /** Costs are what production is spent on: neither revenue nor the profit that remains. */
    public boolean isCost() {
        return !isRevenue() && this != NET_OPERATING_PROFIT;
    }
}
