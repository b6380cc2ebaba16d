package org.eslabon.development.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Lays plans and actions out over axes, areas or targets, and over years.
 *
 * <p>Money is never counted twice: a budget is spread evenly over the days of the action, and each year's part evenly over
 * the rows the action stands in. An action is counted in each of these rows, and once in the total.
 */
public final class Portfolio {

    private static final int CENTS = 2;

    private Portfolio() {}

    /**
     * @param groups what one falls into, in a fixed order, and twice if it takes two parts there; nothing if it falls into
     *     none
     * @param years which years are looked at; what is not under way in any of them is left out
     */
    public static <K, U extends Undertaking> Spread<K> over(
            Collection<U> all, Function<U, ? extends Collection<K>> groups, IntPredicate years) {
        Map<K, Sum> rows = new LinkedHashMap<>();
        Sum none = new Sum();
        Sum total = new Sum();
        for (U one : all) {
            SortedMap<Integer, BigDecimal> money = byYear(one);
            money.keySet().removeIf(year -> !years.test(year));
            if (money.isEmpty()) {
                continue;
            }
            total.add(one, money);
            Map<K, SortedMap<Integer, BigDecimal>> parts = parts(money, List.copyOf(groups.apply(one)));
            if (parts.isEmpty()) {
                none.add(one, money);
            }
            parts.forEach(
                    (key, part) -> rows.computeIfAbsent(key, row -> new Sum()).add(one, part));
        }
        Map<K, Spread.Row> finished = new LinkedHashMap<>();
        rows.forEach((key, sum) -> finished.put(key, sum.row()));
        return new Spread<>(List.copyOf(total.years.keySet()), finished, none.row(), total.row());
    }

    /** The years in which it is under way, each with its part of the budget; the parts add up to the budget exactly. */
    public static SortedMap<Integer, BigDecimal> byYear(Undertaking one) {
        BigDecimal budget = one.budget() == null ? BigDecimal.ZERO : one.budget();
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(one.from(), one.to()) + 1);
        SortedMap<Integer, BigDecimal> parts = new TreeMap<>();
        BigDecimal given = BigDecimal.ZERO.setScale(CENTS);
        for (int year = one.from().getYear(); year <= one.to().getYear(); year++) {
            LocalDate end = year == one.to().getYear() ? one.to() : LocalDate.of(year, 12, 31);
            BigDecimal passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(one.from(), end) + 1);
            BigDecimal until = budget.multiply(passed).divide(days, CENTS, RoundingMode.HALF_UP);
            parts.put(year, until.subtract(given));
            given = until;
        }
        return parts;
    }

    /** So many equal parts of an amount, to the cent; the first ones take what is left. */
    static List<BigDecimal> split(BigDecimal amount, int ways) {
        BigDecimal[] part = amount.movePointRight(CENTS).divideAndRemainder(BigDecimal.valueOf(ways));
        int left = part[1].intValue();
        List<BigDecimal> parts = new ArrayList<>();
        for (int i = 0; i < ways; i++) {
            BigDecimal cents = i < left ? part[0].add(BigDecimal.ONE) : part[0];
            parts.add(cents.movePointLeft(CENTS).setScale(CENTS));
        }
        return parts;
    }

    private static <K> Map<K, SortedMap<Integer, BigDecimal>> parts(
            SortedMap<Integer, BigDecimal> money, List<K> keys) {
        Map<K, SortedMap<Integer, BigDecimal>> parts = new LinkedHashMap<>();
        if (keys.isEmpty()) {
            return parts;
        }
        money.forEach((year, amount) -> {
            List<BigDecimal> shares = split(amount, keys.size());
            for (int i = 0; i < keys.size(); i++) {
                parts.computeIfAbsent(keys.get(i), key -> new TreeMap<>()).merge(year, shares.get(i), BigDecimal::add);
            }
        });
        return parts;
    }

    /** A row while it is added up. */
    private static final class Sum {

        private final SortedMap<Integer, Cell> years = new TreeMap<>();
        private Cell all = Cell.EMPTY;

        void add(Undertaking one, SortedMap<Integer, BigDecimal> money) {
            money.forEach((year, amount) ->
                    years.put(year, years.getOrDefault(year, Cell.EMPTY).with(one, amount)));
            all = all.with(one, money.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        Spread.Row row() {
            return new Spread.Row(Map.copyOf(years), all);
        }
    }
}
