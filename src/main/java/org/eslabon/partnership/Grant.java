package org.eslabon.partnership;

import java.util.EnumSet;
import java.util.Set;

/** How far a right goes. The order is from less to more, so that the best of several grants is the greatest. */
public enum Grant {
    NONE,
    READ,
    COMMENT,
    /** Technical opinions, recorded beside a decision and not counted in it. */
    OPINION,
    /** Suggestions that an editor accepts, and comments. */
    SUGGEST,
    /** All, but only for one's own organisation. */
    OWN,
    FULL;

    /** Whether one may change things oneself, at least those of one's own organisation. */
    public boolean acts() {
        return this == OWN || this == FULL;
    }

    public boolean comments() {
        return compareTo(COMMENT) >= 0;
    }

    /** Key of the grant's translated name. */
    public String key() {
        return "partnership.grant." + name();
    }

    /** The grants that make sense for a right: nobody suggests a payment. */
    public static Set<Grant> of(Right right) {
        return switch (right) {
            case SEE, CONVENE, SUBMIT -> EnumSet.of(NONE, FULL);
            case ANALYSE, PLAN -> EnumSet.of(NONE, READ, COMMENT, SUGGEST, FULL);
            case SCORE -> EnumSet.of(NONE, READ, OWN, FULL);
            case APPROVE -> EnumSet.of(NONE, OPINION, OWN, FULL);
            case FUND -> EnumSet.of(NONE, READ, OWN, FULL);
            case CURATE -> EnumSet.of(NONE, READ, FULL);
        };
    }
}
