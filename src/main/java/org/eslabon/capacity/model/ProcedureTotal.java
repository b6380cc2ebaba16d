package org.eslabon.capacity.model;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A figure added up over the steps of a procedure: total = Σ of what is stated. As long as a step states nothing, it is a
 * lower bound, because no step has less than 0.
 *
 * @param stated the sum of what is stated; null where no step states anything
 * @param unknown how many steps state nothing
 */
public record ProcedureTotal(@Nullable BigDecimal stated, int unknown) {

    public static ProcedureTotal of(Collection<? extends @Nullable BigDecimal> parts) {
        BigDecimal sum = null;
        int unknown = 0;
        for (BigDecimal part : parts) {
            if (part == null) {
                unknown++;
            } else {
                sum = sum == null ? part : sum.add(part);
            }
        }
        return new ProcedureTotal(sum, unknown);
    }

    /** Whether the sum is all of it. */
    public boolean isComplete() {
        return stated != null && unknown == 0;
    }

    /** How far the total is from a target. */
    public ProcedureDistance from(@Nullable BigDecimal target) {
        if (target == null) {
            return new ProcedureDistance(ProcedureDistance.Standing.NO_TARGET, null);
        }
        if (stated == null) {
            return new ProcedureDistance(ProcedureDistance.Standing.UNKNOWN, null);
        }
        BigDecimal difference = stated.subtract(target);
        if (difference.signum() > 0) {
            return new ProcedureDistance(
                    isComplete() ? ProcedureDistance.Standing.ABOVE : ProcedureDistance.Standing.ABOVE_AT_LEAST,
                    difference);
        }
        if (!isComplete()) {
            return new ProcedureDistance(ProcedureDistance.Standing.UNKNOWN, null);
        }
        return new ProcedureDistance(
                difference.signum() == 0 ? ProcedureDistance.Standing.MET : ProcedureDistance.Standing.BELOW,
                difference);
    }
}
