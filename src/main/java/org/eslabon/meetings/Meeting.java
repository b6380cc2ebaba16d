package org.eslabon.meetings;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.eslabon.plan.PlanId;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a city's partnership.
 *
 * @param citySlug the city's part of every address
 * @param zone the city's, in which people read its times
 * @param link where one joins from afar
 * @param hours how many hours of training those who come receive; only a training is asked
 * @param plan,study what it is about, if it is about one
 * @param cancelledBecause why it does not take place; only where it was cancelled
 * @param sequence rises with each change of what stands in people's calendars
 */
public record Meeting(
        MeetingId id,
        CityId city,
        String citySlug,
        String cityName,
        ZoneId zone,
        Kind kind,
        String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String link,
        @Nullable BigDecimal hours,
        @Nullable PlanId plan,
        @Nullable String planTitle,
        @Nullable StudyId study,
        @Nullable String studyName,
        Status status,
        @Nullable String cancelledBecause,
        int sequence,
        String createdBy,
        Instant createdAt) {

    /** What people come together for. */
    public enum Kind {
        WORKSHOP,
        TRAINING,
        TECHNICAL_ASSISTANCE,
        ROUNDTABLE,
        WORKING_SESSION;

        public String key() {
            return "meetings.meeting.kind." + name();
        }
    }

    /** Where a meeting stands. */
    public enum Status {
        PLANNED,
        HELD,
        CANCELLED;

        public String key() {
            return "meetings.status." + name().toLowerCase(Locale.ROOT);
        }
    }

    public static ThingRef thing(MeetingId id) {
        return ThingRef.of("meeting", id);
    }

    /** When it begins, as the clocks of the city show it. */
    public LocalDateTime starts() {
        return LocalDateTime.ofInstant(startsAt, zone);
    }

    /** When it ends, as the clocks of the city show it. */
    public LocalDateTime ends() {
        return LocalDateTime.ofInstant(endsAt, zone);
    }

    /** Whether it has begun by this instant. */
    public boolean begun(Instant now) {
        return !now.isBefore(startsAt);
    }

    boolean cancelled() {
        return status == Status.CANCELLED;
    }
}
