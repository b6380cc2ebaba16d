package org.eslabon.followup.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an action goes, computed from its dates, its progress and what was reported. Days are those of its city; a day has
 * passed when the next one has begun.
 *
 * <ul>
 *   <li><b>End passed</b> and not completed: red.
 *   <li><b>Milestones not reached</b> in time: amber up to {@value #MILESTONE_DAYS} days after the first of them, then red.
 *   <li><b>Behind</b>: of the days from start to end a larger share has passed than was reported as done. Amber from
 *       {@value #BEHIND_AMBER} percentage points, red from {@value #BEHIND_RED}. Only while its work is under way.
 *   <li><b>Not reported</b> when it was due: amber up to {@value #STALE_DAYS} days, then red.
 *   <li><b>Not begun</b> though agreed and its start has passed: amber up to {@value #START_DAYS} days, then red.
 *   <li><b>Nobody answers for it</b> any more: red.
 *   <li><b>Suspended</b>: amber, if nothing is worse.
 * </ul>
 *
 * The worst reason gives the colour, and all are told. What is agreed on and has none is grey until it begins, and green
 * while its work is under way. What nobody has agreed on yet is grey, and tells nevertheless what is overdue. What was
 * rejected is grey, what is completed is done.
 *
 * @param reasons the most urgent first; never empty
 */
public record Light(Colour colour, List<Reason> reasons) {

    static final int MILESTONE_DAYS = 14;
    static final int STALE_DAYS = 30;
    static final int START_DAYS = 30;
    static final int BEHIND_AMBER = 20;
    static final int BEHIND_RED = 40;

    public Light {
        reasons = List.copyOf(reasons);
    }

    public static Light of(Situation action, LocalDate today) {
        return switch (action.phase()) {
            case DONE -> only(Colour.DONE, Why.COMPLETED);
            case REJECTED -> only(Colour.GREY, Why.REJECTED);
            case NOT_AGREED -> {
                List<Reason> reasons = new ArrayList<>(List.of(Reason.of(Why.NOT_AGREED, Colour.GREY)));
                reasons.addAll(troubles(action, today));
                yield new Light(Colour.GREY, reasons);
            }
            case AGREED, UNDER_WAY, SUSPENDED -> {
                List<Reason> reasons = troubles(action, today);
                yield reasons.isEmpty()
                        ? well(action)
                        : new Light(reasons.getFirst().colour(), reasons);
            }
        };
    }

    private static Light only(Colour colour, Why why) {
        return new Light(colour, List.of(Reason.of(why, colour)));
    }

    private static Light well(Situation action) {
        if (action.phase() == Phase.UNDER_WAY) {
            return new Light(Colour.GREEN, List.of(Reason.of(Why.ON_TRACK, Colour.GREEN, action.nextUpdateOn())));
        }
        LocalDate starts = action.startsOn();
        return starts == null
                ? only(Colour.GREY, Why.NOT_STARTED)
                : new Light(Colour.GREY, List.of(Reason.of(Why.STARTS_LATER, Colour.GREY, starts)));
    }

    private static List<Reason> troubles(Situation action, LocalDate today) {
        List<Reason> found = new ArrayList<>();
        if (!action.owned()) {
            found.add(Reason.of(Why.UNOWNED, Colour.RED, action.responsible()));
        }
        LocalDate ends = action.endsOn();
        if (ends != null && ends.isBefore(today)) {
            found.add(Reason.of(Why.END_PASSED, Colour.RED, days(ends, today), ends));
        }
        milestones(action, today, found);
        if (action.nextUpdateOn().isBefore(today)) {
            long days = days(action.nextUpdateOn(), today);
            found.add(Reason.of(Why.UPDATE_OVERDUE, after(days, STALE_DAYS), days, action.nextUpdateOn()));
        }
        LocalDate starts = action.startsOn();
        if (action.phase() == Phase.AGREED && starts != null && starts.isBefore(today)) {
            long days = days(starts, today);
            found.add(Reason.of(Why.START_PASSED, after(days, START_DAYS), days, starts));
        }
        if (action.phase() == Phase.UNDER_WAY) {
            behind(starts, ends, action.progress(), today, found);
        }
        if (action.phase() == Phase.SUSPENDED) {
            found.add(Reason.of(Why.SUSPENDED, Colour.AMBER));
        }
        found.sort(Comparator.comparing(Reason::colour));
        return found;
    }

    private static void milestones(Situation action, LocalDate today, List<Reason> found) {
        List<LocalDate> overdue = action.openMilestones().stream()
                .filter(day -> day.isBefore(today))
                .sorted()
                .toList();
        if (!overdue.isEmpty()) {
            long days = days(overdue.getFirst(), today);
            found.add(Reason.of(Why.MILESTONES_OVERDUE, after(days, MILESTONE_DAYS), overdue.size(), days));
        }
    }

    private static void behind(
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable Integer progress,
            LocalDate today,
            List<Reason> found) {
        if (starts == null || ends == null || progress == null || !starts.isBefore(ends)) {
            return;
        }
        long elapsed = Math.clamp(days(starts, today) * 100 / days(starts, ends), 0, 100);
        long behind = elapsed - progress;
        if (behind >= BEHIND_AMBER) {
            Colour colour = behind >= BEHIND_RED ? Colour.RED : Colour.AMBER;
            found.add(Reason.of(Why.BEHIND, colour, progress, elapsed));
        }
    }

    private static Colour after(long days, int amberUpTo) {
        return days > amberUpTo ? Colour.RED : Colour.AMBER;
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** What somebody has to look after. */
    public Set<Trouble> troubles() {
        Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
        reasons.forEach(reason -> troubles.add(reason.why().trouble()));
        troubles.remove(Trouble.NONE);
        return troubles;
    }
}
