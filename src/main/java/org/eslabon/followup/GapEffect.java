package org.eslabon.followup;

import java.math.BigDecimal;
import java.util.List;
import org.eslabon.followup.model.EffectOnGap;
import org.eslabon.plan.Effect;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.ObstacleId;
import org.jspecify.annotations.Nullable;

/**
 * What actions were expected to do to the gap of one benchmark, and what they did.
 *
 * @param lines effect by effect
 * @param all of them together, and what they do to what each obstacle explains
 */
public record GapEffect(Benchmark benchmark, List<Line> lines, EffectOnGap<Named> all) {

    /**
     * One effect by itself, as shares of the gap.
     *
     * @param expected null where there is no gap
     * @param measured null where nobody has measured, or there is no gap
     */
    public record Line(
            Effect effect,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal measured) {}

    /** An obstacle with its statement. */
    public record Named(ObstacleId id, String statement) {}
}
