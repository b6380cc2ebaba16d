package org.eslabon.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTimesTest {

    /** 2026-03-02 is a Monday; Guayaquil is five hours behind UTC all year, Madrid changes on 2026-03-29. */
    @ParameterizedTest
    @CsvSource({
        "MENTION, AT_ONCE, 2026-03-02T15:00:00Z, America/Guayaquil, 2026-03-02T15:00:00Z",
        "CHANGE,  AT_ONCE, 2026-03-02T15:00:00Z, America/Guayaquil, 2026-03-02T15:10:00Z",
        "CHANGE,  DAILY,   2026-03-02T15:00:00Z, America/Guayaquil, 2026-03-03T12:00:00Z",
        "CHANGE,  DAILY,   2026-03-02T11:59:59Z, America/Guayaquil, 2026-03-02T12:00:00Z",
        "CHANGE,  DAILY,   2026-03-02T12:00:00Z, America/Guayaquil, 2026-03-03T12:00:00Z",
        "CHANGE,  DAILY,   2026-03-02T03:00:00Z, America/Guayaquil, 2026-03-02T12:00:00Z",
        "CHANGE,  DAILY,   2026-03-28T20:00:00Z, Europe/Madrid,     2026-03-29T05:00:00Z",
        "CHANGE,  DAILY,   2026-03-27T20:00:00Z, Europe/Madrid,     2026-03-28T06:00:00Z",
        "CHANGE,  WEEKLY,  2026-03-02T11:00:00Z, America/Guayaquil, 2026-03-02T12:00:00Z",
        "CHANGE,  WEEKLY,  2026-03-02T15:00:00Z, America/Guayaquil, 2026-03-09T12:00:00Z",
        "MENTION, WEEKLY,  2026-03-08T23:00:00Z, America/Guayaquil, 2026-03-09T12:00:00Z",
        "MENTION, WEEKLY,  2026-03-09T01:00:00Z, America/Guayaquil, 2026-03-09T12:00:00Z",
    })
    void areInTheMorningWhereThePersonLives(
            NotificationKind kind, MailChoice choice, Instant from, String zone, Instant due) {
        assertThat(MailTimes.due(kind, choice, from, ZoneId.of(zone))).isEqualTo(due);
    }

    @Test
    void areNoneForThoseWhoWantNoMail() {
        assertThat(MailTimes.due(NotificationKind.MENTION, MailChoice.NEVER, Instant.EPOCH, ZoneId.of("UTC")))
                .isNull();
    }
}
