package org.eslabon.valuechain.model;

/** What is measured of a flow: volume in the flow's unit, unit price and value in flow money. */
public enum FlowItem {
    VOLUME,
    UNIT_PRICE,
    VALUE
}
