package org.eslabon.coediting;

import java.util.Locale;

/** What somebody may do with a text, each with all before it. */
public enum Permission {
    READ,
    COMMENT,
    SUGGEST,
    EDIT;

    boolean includes(Permission other) {
        return compareTo(other) >= 0;
    }

    /** The word for it in messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
