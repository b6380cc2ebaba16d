package org.eslabon.capacity.model;

import org.jspecify.annotations.Nullable;

/** What can be answered to an indicator. The last two are answers, but no levels: they are never counted as one. */
public enum Answer {
    LEVEL_1,
    LEVEL_2,
    LEVEL_3,
    LEVEL_4,
    LEVEL_5,
    NOT_APPLICABLE,
    INSUFFICIENT_EVIDENCE;

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    /** From 1 to 5; null if the answer is no level. */
    public @Nullable Integer level() {
        return compareTo(LEVEL_5) <= 0 ? ordinal() + 1 : null;
    }

    /**
     * @param level from 1 to 5
     */
    public static Answer of(int level) {
        if (level < LOWEST || level > HIGHEST) {
            throw new IllegalArgumentException("No level: " + level);
        }
        return values()[level - 1];
    }
}
