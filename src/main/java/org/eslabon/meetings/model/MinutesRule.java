package org.eslabon.meetings.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When minutes that were sent for approval are approved: as soon as every organisation that was asked has approved them, or
 * when the deadline passes and none objects. An objection holds them up, beyond the deadline too, until whoever raised it
 * approves after all, or the minutes are reopened.
 */
public final class MinutesRule {

    private MinutesRule() {}

    /** How an approval stands. */
    public enum Standing {
        WAITING,
        OBJECTED,
        APPROVED_BY_ALL,
        APPROVED_BY_DEADLINE;

        public boolean approved() {
            return this == APPROVED_BY_ALL || this == APPROVED_BY_DEADLINE;
        }
    }

    /**
     * @param voices one for each organisation that was asked; null for one that has said nothing
     * @param deadline the first instant at which silence is consent
     */
    public static Standing standing(Collection<? extends @Nullable Voice> voices, Instant deadline, Instant now) {
        if (voices.contains(Voice.OBJECTS)) {
            return Standing.OBJECTED;
        }
        if (!voices.isEmpty() && voices.stream().allMatch(Objects::nonNull)) {
            return Standing.APPROVED_BY_ALL;
        }
        return voices.isEmpty() || now.isBefore(deadline) ? Standing.WAITING : Standing.APPROVED_BY_DEADLINE;
    }
}
