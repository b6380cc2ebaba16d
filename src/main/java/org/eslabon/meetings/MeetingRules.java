package org.eslabon.meetings;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.eslabon.shared.Field;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What the values of meetings must be like. Each says why not, or null. */
final class MeetingRules {

    static final int NAME_LENGTH = 120;
    static final int ORGANISATION_LENGTH = 200;
    static final int REASON_LENGTH = 2000;
    static final int LINK_LENGTH = 1000;
    static final int LONGEST_DEADLINE = 90;

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);
    private static final Duration LONGEST = Duration.ofDays(31);
    private static final int MOST_HOURS = 500;
    private static final int LONGEST_ITEM = 1440;

    private MeetingRules() {}

    static <T> Field.Rule<T> required() {
        return value -> value == null ? Refusal.of("meetings.refusal.required") : null;
    }

    /** Whatever the rule says of a value, and no value is refused. */
    static <T> Field.Rule<T> required(Field.Rule<T> rule) {
        return value -> value == null ? Refusal.of("meetings.refusal.required") : rule.refusalOf(value);
    }

    static Field.Rule<String> text(int longest) {
        return text -> text != null && text.length() > longest ? Refusal.of("meetings.refusal.long", longest) : null;
    }

    /** An address of the web. */
    static @Nullable Refusal link(@Nullable String link) {
        if (link == null) {
            return null;
        }
        if (link.length() > LINK_LENGTH) {
            return Refusal.of("meetings.refusal.long", LINK_LENGTH);
        }
        try {
            URI address = new URI(link);
            boolean web =
                    Set.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null;
            return web ? null : Refusal.of("meetings.refusal.link");
        } catch (URISyntaxException malformed) {
            return Refusal.of("meetings.refusal.link");
        }
    }

    /** More than none, with at most two decimals. */
    static @Nullable Refusal hours(@Nullable BigDecimal hours) {
        if (hours == null) {
            return null;
        }
        boolean fits = hours.signum() > 0
                && hours.compareTo(BigDecimal.valueOf(MOST_HOURS)) <= 0
                && hours.stripTrailingZeros().scale() <= 2;
        return fits ? null : Refusal.of("meetings.refusal.hours", MOST_HOURS);
    }

    static @Nullable Refusal minutes(@Nullable Integer minutes) {
        return minutes != null && (minutes < 1 || minutes > LONGEST_ITEM)
                ? Refusal.of("meetings.refusal.minutes", LONGEST_ITEM)
                : null;
    }

    static @Nullable Refusal date(@Nullable LocalDate date) {
        return date != null && (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY))
                ? Refusal.of("meetings.refusal.date", "1990", "2200")
                : null;
    }

    /** When a meeting begins. */
    static @Nullable Refusal start(@Nullable LocalDateTime starts) {
        return starts == null ? Refusal.of("meetings.refusal.required") : date(starts.toLocalDate());
    }

    /** When a meeting ends that begins then. */
    static @Nullable Refusal end(@Nullable LocalDateTime starts, @Nullable LocalDateTime ends) {
        if (ends == null) {
            return Refusal.of("meetings.refusal.required");
        }
        if (starts == null) {
            return date(ends.toLocalDate());
        }
        if (!ends.isAfter(starts)) {
            return Refusal.of("meetings.refusal.ends");
        }
        return Duration.between(starts, ends).compareTo(LONGEST) > 0
                ? Refusal.of("meetings.refusal.lasts", LONGEST.toDays())
                : null;
    }

    static @Nullable Refusal reason(@Nullable String reason) {
        return required(text(REASON_LENGTH)).refusalOf(reason);
    }
}
