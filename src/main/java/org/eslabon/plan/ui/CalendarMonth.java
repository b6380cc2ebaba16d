package org.eslabon.plan.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.Milestone;
import org.eslabon.plan.Status;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen in a month: milestones, ends of actions and the dates on which they are reported on.
 *
 * @param weeks whole weeks, so that days of the months before and after stand in the first and the last
 */
record CalendarMonth(YearMonth month, List<List<Day>> weeks) {

    enum Kind {
        MILESTONE,
        END,
        UPDATE
    }

    /**
     * @param title of the action, or of the milestone
     * @param milestone null for what is none
     * @param late whether it should have happened by today
     */
    record Entry(
            Kind kind,
            LocalDate on,
            ActionId action,
            String title,
            @Nullable Milestone milestone,
            boolean late) {}

    record Day(LocalDate date, boolean inMonth, List<Entry> entries) {}

    static CalendarMonth of(
            YearMonth month,
            DayOfWeek first,
            List<ActionSummary> actions,
            List<Milestone> milestones,
            LocalDate today) {
        Map<LocalDate, List<Entry>> byDay =
                entries(actions, milestones, today).stream().collect(Collectors.groupingBy(Entry::on));
        LocalDate from = month.atDay(1).with(TemporalAdjusters.previousOrSame(first));
        LocalDate to = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(first.minus(1)));
        int weeks = (int) ((to.toEpochDay() - from.toEpochDay() + 1) / 7);
        return new CalendarMonth(
                month,
                IntStream.range(0, weeks)
                        .mapToObj(week -> IntStream.range(0, 7)
                                .mapToObj(day -> from.plusDays(week * 7L + day))
                                .map(date -> new Day(
                                        date, YearMonth.from(date).equals(month), byDay.getOrDefault(date, List.of())))
                                .toList())
                        .toList());
    }

    /** Whether anything is to happen on a day of the month itself. */
    boolean empty() {
        return weeks.stream()
                .flatMap(List::stream)
                .allMatch(day -> !day.inMonth() || day.entries().isEmpty());
    }

    private static List<Entry> entries(List<ActionSummary> actions, List<Milestone> milestones, LocalDate today) {
        List<Entry> entries = new ArrayList<>();
        for (Milestone one : milestones) {
            boolean late = one.reachedOn() == null && one.dueOn().isBefore(today);
            entries.add(new Entry(Kind.MILESTONE, one.dueOn(), one.action(), one.title(), one, late));
        }
        for (ActionSummary action : actions) {
            boolean over = action.status() == Status.COMPLETED || action.status() == Status.REJECTED;
            LocalDate ends = action.endsOn();
            if (ends != null) {
                entries.add(
                        new Entry(Kind.END, ends, action.id(), action.title(), null, !over && ends.isBefore(today)));
            }
            if (!over) {
                LocalDate next = action.nextUpdateOn();
                entries.add(new Entry(Kind.UPDATE, next, action.id(), action.title(), null, next.isBefore(today)));
            }
        }
        entries.sort(Comparator.comparing(Entry::kind).thenComparing(Entry::title, String.CASE_INSENSITIVE_ORDER));
        return entries;
    }
}
