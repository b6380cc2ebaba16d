package org.eslabon.capacity.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in an earlier and a later round of the same subject.
 *
 * @param before the level agreed earlier
 * @param target what was aimed at then
 * @param now the level agreed later
 */
public record Change(
        @Nullable Integer before,
        @Nullable Integer target,
        @Nullable Integer now) {

    /** Levels gained, or lost if negative; null unless both levels are known. */
    public @Nullable Integer gained() {
        return before == null || now == null ? null : now - before;
    }

    /**
     * The part of the way from the earlier level to its target that has been gone, to six digits: (now − before) / (target
     * − before). Above 1 where the target was passed, negative where the level fell; null where there was no way to go.
     */
    public @Nullable BigDecimal achieved() {
        return before == null || now == null || target == null || target.equals(before)
                ? null
                : BigDecimal.valueOf(now - before).divide(BigDecimal.valueOf(target - before), 6, RoundingMode.HALF_UP);
    }
}
