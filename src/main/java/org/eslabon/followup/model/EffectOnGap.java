package org.eslabon.followup.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.valuechain.model.gap.Attribution;
import org.eslabon.valuechain.model.gap.Claim;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.model.gap.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What actions do to a gap and to what obstacles explain of it. All shares are of the positive part of the gap as it is in
 * the benchmark: of one whole that does not shrink meanwhile, or an obstacle whose gap falls could seem to grow.
 *
 * @param expected the share of the gap that is expected to close; null where there is no gap
 * @param measured the share that has closed by what was measured; null where nothing was, or there is no gap
 * @param obstacles those that explain something, the largest first
 */
public record EffectOnGap<O>(
        @Nullable BigDecimal expected, @Nullable BigDecimal measured, List<OfObstacle<O>> obstacles) {

    private static final int RATIO_DIGITS = 6;

    /**
     * What one obstacle explains of the gap, as a share of it.
     *
     * @param measured null where nothing was measured
     */
    public record OfObstacle<O>(
            O obstacle,
            BigDecimal before,
            BigDecimal expected,
            @Nullable BigDecimal measured) {

        /** Whether the actions do anything to it. */
        public boolean changes() {
            return before.compareTo(expected) != 0 || measured != null && before.compareTo(measured) != 0;
        }
    }

    /**
     * @param expected the gap if all effects came true
     * @param measured the gap after what was measured; null where nothing was
     */
    public static <O> EffectOnGap<O> of(
            GapMatrix today, List<Claim<O>> claims, GapMatrix expected, @Nullable GapMatrix measured) {
        BigDecimal whole = today.positive();
        Map<O, BigDecimal> later = gaps(expected, claims);
        Map<O, BigDecimal> found = measured == null ? Map.of() : gaps(measured, claims);
        List<OfObstacle<O>> obstacles = new ArrayList<>();
        for (var ranked : Attribution.of(today, claims).ranking()) {
            if (whole.signum() > 0) {
                obstacles.add(new OfObstacle<>(
                        ranked.obstacle(),
                        share(ranked.gap(), whole),
                        share(later.getOrDefault(ranked.obstacle(), BigDecimal.ZERO), whole),
                        measured == null
                                ? null
                                : share(found.getOrDefault(ranked.obstacle(), BigDecimal.ZERO), whole)));
            }
        }
        return new EffectOnGap<>(
                Scenario.closed(today, expected),
                measured == null ? null : Scenario.closed(today, measured),
                obstacles);
    }

    private static <O> Map<O, BigDecimal> gaps(GapMatrix matrix, List<Claim<O>> claims) {
        Map<O, BigDecimal> gaps = new HashMap<>();
        Attribution.of(matrix, claims).ranking().forEach(one -> gaps.put(one.obstacle(), one.gap()));
        return gaps;
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, RATIO_DIGITS, RoundingMode.HALF_UP);
    }
}
