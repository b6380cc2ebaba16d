package org.eslabon.valuechain.model;

/**
 * Figures a source reports for the chain as a whole. They come from the printed report, rounded and often from another
 * version of the accounts, so they are shown beside the computed ones but are not counted as discrepancies.
 */
public enum Headline {
    NOMINAL_PROTECTION,
    PUBLIC_FUNDS_BALANCE,
    VALUE_ADDED,
    SHARE_OF_NATIONAL_GDP,
    SHARE_OF_AGRICULTURAL_GDP,
    RATE_OF_INTEGRATION,
    PUBLIC_BALANCE_OF_BUDGET,
    BALANCE_OF_TRADE,
    DOMESTIC_RESOURCE_COST,
    GINI
}
