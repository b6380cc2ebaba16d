package org.eslabon.followup.model;

import java.time.LocalDate;
import java.util.Optional;

/** When somebody is reminded that an action is to be reported on. */
public enum ReminderKind {
    WEEK_BEFORE,
    ON_THE_DAY;

    /** So many days after the date a reminder that nobody could send is still worth sending. */
    static final int LATEST = 7;

    private static final int BEFORE = 7;

    /**
     * Which reminder is due, if any. Who has set the date within the week before it needs no reminder a week before.
     *
     * @param on the date of the next report
     * @param setOn when that date was set
     */
    public static Optional<ReminderKind> due(LocalDate on, LocalDate setOn, LocalDate today) {
        if (!today.isBefore(on)) {
            return today.isAfter(on.plusDays(LATEST)) ? Optional.empty() : Optional.of(ON_THE_DAY);
        }
        LocalDate week = on.minusDays(BEFORE);
        return today.isBefore(week) || !setOn.isBefore(week) ? Optional.empty() : Optional.of(WEEK_BEFORE);
    }
}
