package org.eslabon.finance.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who gives what for what and when, in one currency, and its sums along every side. Whatever the side, the parts add up to
 * the total exactly, to the cent.
 *
 * @param <S> what a source is called
 * @param <T> what a subject, such as an action, is called
 */
public record FundingGrid<S, T>(List<FundingEntry<S, T>> entries) {

    public FundingGrid {
        entries = List.copyOf(entries);
    }

    public BigDecimal total(Stage stage) {
        return Money.sum(at(stage).entries().stream().map(FundingEntry::amount).toList());
    }

    public Map<S, BigDecimal> bySource(Stage stage) {
        return at(stage).summed(FundingEntry::source, new HashMap<>());
    }

    public Map<T, BigDecimal> bySubject(Stage stage) {
        return at(stage).summed(FundingEntry::subject, new HashMap<>());
    }

    public Map<Sector, BigDecimal> bySector(Stage stage) {
        return at(stage).summed(FundingEntry::sector, new EnumMap<>(Sector.class));
    }

    public Map<Means, BigDecimal> byMeans(Stage stage) {
        return at(stage).summed(FundingEntry::means, new EnumMap<>(Means.class));
    }

    public SortedMap<Integer, BigDecimal> byYear(Stage stage) {
        SortedMap<Integer, BigDecimal> years = new TreeMap<>();
        at(stage).summed(FundingEntry::year, years);
        return years;
    }

    /** A part of the grid. */
    public FundingGrid<S, T> where(Predicate<FundingEntry<S, T>> part) {
        return new FundingGrid<>(entries.stream().filter(part).toList());
    }

    public FundingGrid<S, T> of(T subject) {
        return where(entry -> entry.subject().equals(subject));
    }

    private FundingGrid<S, T> at(Stage stage) {
        return where(entry -> entry.stage() == stage);
    }

    private <K> Map<K, BigDecimal> summed(Function<FundingEntry<S, T>, K> side, Map<K, BigDecimal> sums) {
        entries.forEach(entry -> sums.merge(side.apply(entry), entry.amount(), BigDecimal::add));
        return sums;
    }

    /**
     * What a budget lacks at a stage: negative where more was found than is needed, which is said and not hidden.
     *
     * @return null where nobody has said what it costs
     */
    public @Nullable BigDecimal unfunded(@Nullable BigDecimal budget, Stage stage) {
        return budget == null ? null : budget.subtract(total(stage));
    }

    /** What several budgets are together; null if none of them is known. */
    public static @Nullable BigDecimal budget(Collection<? extends @Nullable BigDecimal> budgets) {
        BigDecimal sum = null;
        for (BigDecimal one : budgets) {
            if (one != null) {
                sum = sum == null ? one : sum.add(one);
            }
        }
        return sum;
    }
}
