package org.eslabon.capacity.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How the answers to one indicator lie. */
public record Distribution(List<Vote> votes) {

    /** Medians of the public and the private side that lie so far apart, in levels, are a divergence. */
    public static final BigDecimal DIVERGENT_MEDIANS = BigDecimal.TWO;

    /** Levels that lie so far apart are a divergence, whoever gave them. */
    public static final int DIVERGENT_RANGE = 3;

    public Distribution {
        votes = List.copyOf(votes);
    }

    /** The levels given, from the lowest; what is not applicable or lacks evidence is not among them. */
    public List<Integer> levels() {
        return levels(vote -> true);
    }

    private List<Integer> levels(Predicate<Vote> which) {
        return votes.stream()
                .filter(which)
                .map(vote -> vote.answer().level())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** How many gave this answer. */
    public int count(Answer answer) {
        return (int) votes.stream().filter(vote -> vote.answer() == answer).count();
    }

    /** The middle level, or the mean of the two middle ones; null where nobody gave one. */
    public @Nullable BigDecimal median() {
        return median(levels());
    }

    public @Nullable BigDecimal median(Side side) {
        return median(levels(vote -> Side.of(vote.role()) == side));
    }

    private static @Nullable BigDecimal median(List<Integer> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        int sum = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
        return sum % 2 == 0 ? BigDecimal.valueOf(sum / 2) : BigDecimal.valueOf(sum * 5L, 1);
    }

    public @Nullable Integer lowest() {
        List<Integer> levels = levels();
        return levels.isEmpty() ? null : levels.getFirst();
    }

    public @Nullable Integer highest() {
        List<Integer> levels = levels();
        return levels.isEmpty() ? null : levels.getLast();
    }

    /** Highest less lowest level; null where nobody gave one. */
    public @Nullable Integer range() {
        List<Integer> levels = levels();
        return levels.isEmpty() ? null : levels.getLast() - levels.getFirst();
    }

    /** Median of the public less that of the private side; null where one of them gave no level. */
    public @Nullable BigDecimal sidesApart() {
        BigDecimal open = median(Side.PUBLIC);
        BigDecimal closed = median(Side.PRIVATE);
        return open == null || closed == null ? null : open.subtract(closed);
    }

    /**
     * Whether the session should talk about it first: the sides' medians differ by {@link #DIVERGENT_MEDIANS} or more, or
     * all levels by {@link #DIVERGENT_RANGE} or more.
     */
    public boolean divergent() {
        BigDecimal apart = sidesApart();
        Integer range = range();
        return apart != null && apart.abs().compareTo(DIVERGENT_MEDIANS) >= 0
                || range != null && range >= DIVERGENT_RANGE;
    }
}
