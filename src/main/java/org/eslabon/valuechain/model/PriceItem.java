package org.eslabon.valuechain.model;

/** The two ends of a price comparison, per volume unit of the case. */
public enum PriceItem {
    FARM_GATE,
    END
}
