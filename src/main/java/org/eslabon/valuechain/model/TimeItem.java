package org.eslabon.valuechain.model;

/** The days that goods spend at a stage: here, and where the chain is held against another, there. */
public enum TimeItem {
    PROCESS_DAYS(TimePart.PROCESS, false),
    WAIT_DAYS(TimePart.WAIT, false),
    TRANSPORT_DAYS(TimePart.TRANSPORT, false),
    COMPARATOR_PROCESS_DAYS(TimePart.PROCESS, true),
    COMPARATOR_WAIT_DAYS(TimePart.WAIT, true),
    COMPARATOR_TRANSPORT_DAYS(TimePart.TRANSPORT, true);

    private final TimePart part;
    private final boolean comparator;

    TimeItem(TimePart part, boolean comparator) {
        this.part = part;
        this.comparator = comparator;
    }

    public TimePart part() {
        return part;
    }

    public boolean ofComparator() {
        return comparator;
    }

    public static TimeItem here(TimePart part) {
        return values()[part.ordinal()];
    }

    public static TimeItem comparator(TimePart part) {
        return values()[TimePart.values().length + part.ordinal()];
    }
}
