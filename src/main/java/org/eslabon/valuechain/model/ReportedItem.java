package org.eslabon.valuechain.model;

/** Indicators a source reports per actor type beside the accounts; kept to be compared, never used in computing. */
public enum ReportedItem {
    DIRECT_VALUE_ADDED,
    PUBLIC_FUNDS_BALANCE,
    NET_OPERATING_PROFIT,
    TOTAL_COST
}
