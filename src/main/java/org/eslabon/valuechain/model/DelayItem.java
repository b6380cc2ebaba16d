package org.eslabon.valuechain.model;

/**
 * What the cost of waiting at a stage is computed from: the value of the goods and what is charged for their waiting, in
 * account money; the rates in per cent, as people say them.
 */
public enum DelayItem {
    GOODS_VALUE,
    YEARLY_RATE_PERCENT,
    SPOILAGE_PERCENT_PER_DAY,
    DEMURRAGE;

    /** Whether its figure counts per hundred. */
    public boolean isPercent() {
        return this == YEARLY_RATE_PERCENT || this == SPOILAGE_PERCENT_PER_DAY;
    }
}
