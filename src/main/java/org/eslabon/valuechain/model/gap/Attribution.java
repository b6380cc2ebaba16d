package org.eslabon.valuechain.model.gap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eslabon.valuechain.model.Exact;
import org.jspecify.annotations.Nullable;

/**
 * What the obstacles explain of the positive part of a gap (formula 9 of the domain).
 *
 * @param ranking largest gap first, as a Pareto chart shows it; an obstacle that claims nothing is not in it
 * @param positive P, the whole to which shares belong
 * @param unexplained what no obstacle claims of P; ranking and unexplained add up to P exactly
 */
public record Attribution<O>(List<Ranked<O>> ranking, BigDecimal positive, BigDecimal unexplained) {

    private static final BigDecimal LINE = new BigDecimal("0.8");

    /**
     * @param gap Σ weight × max(0, gap) over the cells it claims
     * @param share of P, to six digits; null where P is 0
     * @param cumulated the share of P of this one and of all before it
     * @param beforeLine whether less than 80 % of P was reached before it: those are the few to begin with
     */
    public record Ranked<O>(
            O obstacle,
            BigDecimal gap,
            @Nullable BigDecimal share,
            @Nullable BigDecimal cumulated,
            boolean beforeLine) {}

    /**
     * Claims of cells that the matrix does not have, or whose gap is unknown or negative, explain nothing.
     *
     * @throws IllegalArgumentException if the claims of one cell add up to more than 1
     */
    public static <O> Attribution<O> of(GapMatrix matrix, List<Claim<O>> claims) {
        claimed(claims).forEach((cell, weight) -> {
            if (weight.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("More than all of " + cell + " is claimed: " + weight);
            }
        });
        var positive = new HashMap<CellKey, BigDecimal>();
        matrix.cells().forEach(cell -> positive.merge(cell.key(), cell.positive(), BigDecimal::add));
        var gaps = new LinkedHashMap<O, BigDecimal>();
        for (var claim : claims) {
            var part = positive.getOrDefault(claim.cell(), BigDecimal.ZERO).multiply(claim.weight());
            gaps.merge(claim.obstacle(), part, BigDecimal::add);
        }
        return ranked(gaps, matrix.positive());
    }

    private static <O> Attribution<O> ranked(Map<O, BigDecimal> gaps, BigDecimal positive) {
        var line = positive.multiply(LINE);
        var ranking = new ArrayList<Ranked<O>>();
        var reached = BigDecimal.ZERO;
        for (var entry : gaps.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList()) {
            var before = reached;
            reached = reached.add(entry.getValue());
            ranking.add(new Ranked<>(
                    entry.getKey(),
                    entry.getValue(),
                    Exact.ratio(entry.getValue(), positive),
                    Exact.ratio(reached, positive),
                    entry.getValue().signum() > 0 && before.compareTo(line) < 0));
        }
        return new Attribution<>(List.copyOf(ranking), positive, positive.subtract(reached));
    }

    /** How much of each cell is claimed; what is not in it is not claimed at all. */
    public static <O> Map<CellKey, BigDecimal> claimed(List<Claim<O>> claims) {
        var claimed = new LinkedHashMap<CellKey, BigDecimal>();
        claims.forEach(claim -> claimed.merge(claim.cell(), claim.weight(), BigDecimal::add));
        return claimed;
    }

    /** The share of P of those obstacles for which it holds, such as those that a policy brings about; null where P is 0. */
    public @Nullable BigDecimal shareOf(Predicate<O> which) {
        var sum = ranking.stream()
                .filter(one -> which.test(one.obstacle()))
                .map(Ranked::gap)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Exact.ratio(sum, positive);
    }

    /** The share of P that no obstacle claims; null where P is 0. */
    public @Nullable BigDecimal unexplainedShare() {
        return Exact.ratio(unexplained, positive);
    }
}
