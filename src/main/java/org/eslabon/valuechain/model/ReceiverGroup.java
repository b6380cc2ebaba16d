package org.eslabon.valuechain.model;

/** Who receives value added apart from the actors' own profit, as the source totals it over the chain. */
public enum ReceiverGroup {
    LAND_OWNERS,
    DEPRECIATION,
    EMPLOYEES,
    LENDERS,
    GOVERNMENT
}
