package org.eslabon.capacity.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The weighted mean level of several indicators, and what it rests on.
 *
 * @param value from 1 to 5, to six digits; null where there is no level at all
 * @param indicators how many have a level
 * @param levels how many levels were given to them
 */
public record Mean(@Nullable BigDecimal value, int indicators, int levels) {

    private static final int DIGITS = 6;

    /**
     * @param weight of the indicator, above 0
     * @param answers whatever was answered to it
     */
    public record Weighted(BigDecimal weight, List<Answer> answers) {}

    /**
     * Σ w(i) · l(i) / Σ w(i) over the indicators i that have at least one level, l(i) being the mean of its levels. So an
     * indicator that many have scored counts no more than one that few have, and one that nobody has scored counts nothing.
     */
    public static Mean of(Collection<Weighted> indicators) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        int scored = 0;
        int given = 0;
        for (Weighted one : indicators) {
            List<Integer> levels = one.answers().stream()
                    .map(Answer::level)
                    .filter(Objects::nonNull)
                    .toList();
            if (!levels.isEmpty()) {
                int total = levels.stream().mapToInt(Integer::intValue).sum();
                // 20 digits on the way keep the six of the result the same in any order.
                BigDecimal level =
                        BigDecimal.valueOf(total).divide(BigDecimal.valueOf(levels.size()), 20, RoundingMode.HALF_UP);
                sum = sum.add(one.weight().multiply(level));
                weights = weights.add(one.weight());
                scored++;
                given += levels.size();
            }
        }
        return new Mean(
                weights.signum() == 0 ? null : sum.divide(weights, DIGITS, RoundingMode.HALF_UP), scored, given);
    }
}
