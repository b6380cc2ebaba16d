package org.eslabon.capacity.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a total stands to its target, as a word and a number.
 *
 * @param difference total − target; at least that much where the standing says so; null where it cannot be said
 */
public record ProcedureDistance(Standing standing, @Nullable BigDecimal difference) {

    public enum Standing {
        NO_TARGET,
        /** What is stated is not above the target, but steps are missing that may take it there. */
        UNKNOWN,
        BELOW,
        MET,
        /** What is stated is above the target already, whatever the missing steps add. */
        ABOVE_AT_LEAST,
        ABOVE;

        public boolean misses() {
            return this == ABOVE || this == ABOVE_AT_LEAST;
        }

        /** Key of the standing's translated word. */
        public String key() {
            return "capacity.procedure.standing." + name();
        }
    }
}
