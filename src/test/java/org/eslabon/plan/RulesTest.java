package org.eslabon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void takeABlankTextForNone() {
        assertThat(PlanFields.TITLE.refusalOf("  ")).isNotNull();
        assertThat(PlanFields.SUMMARY.refusalOf("  ")).isNull();
        assertThat(PlanFields.SUMMARY.clean(" \n ")).isNull();
        assertThat(PlanFields.TITLE.clean("  Better coffee ")).isEqualTo("Better coffee");
    }

    @Test
    void limitTheLengthOfATextToWhatTheTableHolds() {
        assertThat(PlanFields.TITLE.refusalOf("x".repeat(200))).isNull();
        assertThat(PlanFields.TITLE.refusalOf("x".repeat(201))).isNotNull();
    }

    @Test
    void letNothingEndBeforeItBegins() {
        assertThat(Rules.years(2026, 2026)).isNull();
        assertThat(Rules.years(2027, 2026)).isNotNull();
        assertThat(Rules.dates(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1)))
                .isNull();
        assertThat(Rules.dates(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)))
                .isNotNull();
        assertThat(Rules.dates(null, LocalDate.of(2026, 3, 1))).isNull();
    }

    @Test
    void refuseYearsAndDatesThatCanOnlyBeSlips() {
        assertThat(Rules.year(206)).isNotNull();
        assertThat(Rules.date(LocalDate.of(20260, 1, 1))).isNotNull();
        assertThat(Rules.date(LocalDate.of(2026, 1, 1))).isNull();
    }

    @Test
    void refuseMoneyThatIsNegativeOrFinerThanACent() {
        assertThat(Rules.amount(new BigDecimal("-0.01"))).isNotNull();
        assertThat(Rules.amount(new BigDecimal("0.001"))).isNotNull();
        assertThat(Rules.amount(new BigDecimal("12.300"))).isNull();
        assertThat(Rules.amount(BigDecimal.ZERO)).isNull();
        assertThat(Rules.amount(new BigDecimal("99999999999999999.99"))).isNull();
        assertThat(Rules.amount(new BigDecimal("100000000000000000"))).isNotNull();
    }

    @Test
    void refuseAHugeExponentWithoutWritingItOut() {
        assertThat(Rules.figure(new BigDecimal("1E+2147483647"))).isNotNull();
        assertThat(Rules.figure(new BigDecimal("1E-2147483647"))).isNotNull();
        assertThat(Rules.figure(new BigDecimal("0E+2147483647"))).isNull();
    }

    @Test
    void letAFigureBeNegative() {
        assertThat(Rules.figure(new BigDecimal("-22.78"))).isNull();
    }
}
