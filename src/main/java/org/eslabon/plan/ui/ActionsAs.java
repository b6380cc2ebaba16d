package org.eslabon.plan.ui;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the actions of a plan are shown. */
enum ActionsAs {
    GRID,
    BOARD,
    TIMELINE,
    CALENDAR;

    /** As it stands in an address; what means nothing is the grid. */
    static ActionsAs read(@Nullable String text) {
        return Arrays.stream(values())
                .filter(one -> one.inAddress().equals(text))
                .findFirst()
                .orElse(GRID);
    }

    String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of the translated name. */
    String key() {
        return "plan.as." + inAddress();
    }

    /** Whether it needs the whole width of a page. */
    boolean wide() {
        return this == BOARD || this == CALENDAR;
    }
}
