package org.eslabon.meetings;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.eslabon.shared.Texts;

/** When a meeting is, as people of its city say it. */
public final class MeetingTimes {

    private MeetingTimes() {}

    /** Day and hours in one line; the second day only where it ends on another. */
    public static String of(Meeting meeting, Locale locale) {
        LocalDateTime starts = meeting.starts();
        LocalDateTime ends = meeting.ends();
        String begin = day(starts, locale) + ", " + time(starts.toLocalTime(), locale) + " – ";
        return starts.toLocalDate().equals(ends.toLocalDate())
                ? begin + time(ends.toLocalTime(), locale)
                : begin + day(ends, locale) + ", " + time(ends.toLocalTime(), locale);
    }

    private static String day(LocalDateTime moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Texts.dates(locale))
                .format(moment);
    }

    private static String time(LocalTime time, Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Texts.dates(locale))
                .format(time);
    }
}
