package org.eslabon.capacity.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far a target lies above the level that was agreed.
 *
 * @param size in levels, above 0
 * @param urgency size × weight of the indicator, by which gaps are ranked
 */
public record Gap(int size, BigDecimal urgency) {

    /** Null where no level was agreed, there is no target, or the target has been reached. */
    public static @Nullable Gap of(@Nullable Answer agreed, @Nullable Integer target, BigDecimal weight) {
        Integer level = agreed == null ? null : agreed.level();
        if (level == null || target == null || target <= level) {
            return null;
        }
        int size = target - level;
        return new Gap(size, weight.multiply(BigDecimal.valueOf(size)));
    }
}
