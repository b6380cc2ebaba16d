package org.eslabon.plan.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.Plan;

/**
 * Whole years on a line.
 *
 * @param first the first day of the first year
 * @param end the day after the last
 */
record TimeScale(LocalDate first, LocalDate end) {

    /** So many years are shown at most before and after the plan's own, or a slip would squeeze all bars to nothing. */
    private static final int YEARS_AROUND = 5;

    /** The years of the plan, and those of its actions near it. */
    static TimeScale of(Plan plan, List<ActionSummary> actions) {
        int[] years = actions.stream()
                .flatMap(action -> Stream.of(action.startsOn(), action.endsOn()))
                .filter(Objects::nonNull)
                .mapToInt(LocalDate::getYear)
                .filter(year -> year >= plan.fromYear() - YEARS_AROUND && year <= plan.toYear() + YEARS_AROUND)
                .toArray();
        int from = IntStream.concat(IntStream.of(plan.fromYear()), IntStream.of(years))
                .min()
                .orElseThrow();
        int to = IntStream.concat(IntStream.of(plan.toYear()), IntStream.of(years))
                .max()
                .orElseThrow();
        return new TimeScale(LocalDate.of(from, 1, 1), LocalDate.of(to + 1, 1, 1));
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(first) && date.isBefore(end);
    }

    /** How far along a day stands, from 0 to 100; days outside stand at the ends. */
    double percent(LocalDate date) {
        double all = ChronoUnit.DAYS.between(first, end);
        double share = ChronoUnit.DAYS.between(first, date) / all * 100;
        return Math.round(Math.clamp(share, 0, 100) * 100) / 100.0;
    }

    List<Integer> years() {
        return IntStream.range(first.getYear(), end.getYear()).boxed().toList();
    }
}
