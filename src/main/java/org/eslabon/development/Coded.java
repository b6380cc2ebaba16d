package org.eslabon.development;

import org.jspecify.annotations.Nullable;

/** What people call by a short code and a name, as development plans number their axes and goals. */
public interface Coded {

    @Nullable
    String code();

    @Nullable
    String name();

    /** Code and name, as people say it. */
    default String title() {
        return code() + " · " + name();
    }
}
