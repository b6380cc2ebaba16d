package org.eslabon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private final TimeScale twoYears = new TimeScale(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1));

    @Test
    void beginsWithTheFirstDayAndEndsAfterTheLast() {
        assertThat(twoYears.percent(LocalDate.of(2026, 1, 1))).isZero();
        assertThat(twoYears.percent(LocalDate.of(2027, 1, 1))).isEqualTo(50);
        assertThat(twoYears.percent(LocalDate.of(2028, 1, 1))).isEqualTo(100);
        assertThat(twoYears.years()).containsExactly(2026, 2027);
    }

    @Test
    void putsWhatLiesOutsideAtItsEnds() {
        assertThat(twoYears.percent(LocalDate.of(1999, 1, 1))).isZero();
        assertThat(twoYears.percent(LocalDate.of(2190, 1, 1))).isEqualTo(100);
        assertThat(twoYears.holds(LocalDate.of(2028, 1, 1))).isFalse();
        assertThat(twoYears.holds(LocalDate.of(2027, 12, 31))).isTrue();
    }
}
