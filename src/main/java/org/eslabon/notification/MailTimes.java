package org.eslabon.notification;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** When a mail tells of something. */
final class MailTimes {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** Whoever edits does so many times in a row: that becomes one mail. */
    private static final Duration GATHERED = Duration.ofMinutes(10);

    private MailTimes() {}

    /**
     * The first moment at which a mail may tell of what happened at {@code from}: the next morning at seven, or the next
     * Monday's, where the person lives; null if none is to tell of it.
     */
    static @Nullable Instant due(NotificationKind kind, MailChoice choice, Instant from, ZoneId zone) {
        LocalDate today = from.atZone(zone).toLocalDate();
        return switch (choice) {
            case NEVER -> null;
            case AT_ONCE -> kind == NotificationKind.CHANGE ? from.plus(GATHERED) : from;
            case DAILY -> {
                Instant morning = morning(today, zone);
                yield morning.isAfter(from) ? morning : morning(today.plusDays(1), zone);
            }
            case WEEKLY -> {
                LocalDate monday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                Instant morning = morning(monday, zone);
                yield morning.isAfter(from) ? morning : morning(monday.plusWeeks(1), zone);
            }
        };
    }

    private static Instant morning(LocalDate day, ZoneId zone) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }
}
