package org.eslabon.capacity.model;

import java.util.Set;

/** Where a round is. A session that was reopened for a late score comes back to the session. */
public enum RoundState {
    /** Assessors score; nobody reads another's. */
    SCORING,
    /** All scores are on the table; levels and targets are agreed. */
    CONSENSUS,
    /** Agreed, and frozen. */
    LOCKED,
    /** Late scores are taken; what others scored is covered again. */
    REOPENED;

    /** The states a round may go to from here. */
    public Set<RoundState> next() {
        return switch (this) {
            case SCORING, REOPENED -> Set.of(CONSENSUS);
            case CONSENSUS -> Set.of(LOCKED, REOPENED);
            case LOCKED -> Set.of(REOPENED);
        };
    }

    /** Whether assessors may score. */
    public boolean scoring() {
        return this == SCORING || this == REOPENED;
    }

    /** Whether everybody who sees the city may see every score. */
    public boolean revealed() {
        return this == CONSENSUS || this == LOCKED;
    }

    /** Key of its translated name. */
    public String key() {
        return "capacity.round.state." + name();
    }
}
