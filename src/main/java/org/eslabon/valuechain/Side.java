package org.eslabon.valuechain;

/** The two sides of a benchmark. */
public enum Side {
    LOCAL,
    COMPARATOR
}
