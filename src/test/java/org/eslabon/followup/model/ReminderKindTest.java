package org.eslabon.followup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderKindTest {

    // The report is due on 30 June.
    @ParameterizedTest(name = "set on {0}, looked at on {1}: {2}")
    @CsvSource(nullValues = "–", textBlock = """
            # set on   , today     , reminder
            2026-06-01 , 2026-06-22, –
            2026-06-01 , 2026-06-23, WEEK_BEFORE
            2026-06-01 , 2026-06-29, WEEK_BEFORE
            2026-06-22 , 2026-06-24, WEEK_BEFORE
            2026-06-23 , 2026-06-24, –
            2026-06-28 , 2026-06-29, –
            2026-06-28 , 2026-06-30, ON_THE_DAY
            2026-06-01 , 2026-07-07, ON_THE_DAY
            2026-06-01 , 2026-07-08, –
            """)
    void isDueAWeekBeforeAndOnTheDayAndIsMadeUpForWithinAWeek(
            LocalDate setOn, LocalDate today, @Nullable ReminderKind kind) {
        assertThat(ReminderKind.due(LocalDate.of(2026, 6, 30), setOn, today).orElse(null))
                .isEqualTo(kind);
    }
}
