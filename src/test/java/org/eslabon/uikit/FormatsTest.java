package org.eslabon.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eslabon.shared.Texts;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final ZoneId GUAYAQUIL = ZoneId.of("America/Guayaquil");

    @Test
    void writesTheDayBeforeTheMonthInEveryLanguage() {
        LocalDate day = LocalDate.of(2026, 4, 3);

        assertThat(in(Texts.SPANISH).date(day)).isEqualTo("3 abr 2026");
        assertThat(in(Texts.PORTUGUESE).date(day)).isEqualTo("3 de abr. de 2026");
        assertThat(in(Texts.ENGLISH).date(day)).isEqualTo("3 Apr 2026");
    }

    @Test
    void writesAMomentAsTheReadersClockShowsIt() {
        Instant afternoon = Instant.parse("2026-11-29T20:05:00Z");

        assertThat(in(Texts.ENGLISH).dateTime(afternoon)).isEqualTo("29 Nov 2026, 15:05");
        assertThat(in(Texts.SPANISH).dateTime(afternoon)).isEqualTo("29 nov 2026, 15:05");
    }

    @Test
    void writesNumbersAsTheReaderDoesAndWhatIsUndefinedAsADash() {
        assertThat(in(Texts.SPANISH).money(new BigDecimal("-1234.5"))).isEqualTo("−1.234,50");
        assertThat(in(Texts.ENGLISH).money(new BigDecimal("1234.5"))).isEqualTo("1,234.50");
        assertThat(in(Texts.ENGLISH).percent(new BigDecimal("0.227834"))).isEqualTo("22.78\u00a0%");
        assertThat(in(Texts.ENGLISH).money(new BigDecimal("-0.00000000004"))).isEqualTo("0.00");
        assertThat(in(Texts.ENGLISH).money(new BigDecimal("-0.06"))).isEqualTo("−0.06");
        assertThat(in(Texts.ENGLISH).date(null)).isEqualTo("–");
        assertThat(in(Texts.ENGLISH).number(null, 2)).isEqualTo("–");
    }

    @Test
    void writesAmountsThatStandTogetherWithTheSameDecimals() {
        List<BigDecimal> some =
                List.of(new BigDecimal("229000.00"), new BigDecimal("80000"), new BigDecimal("27550.40"));
        boolean cents = Formats.anyCents(some);

        assertThat(some.stream().map(one -> in(Texts.SPANISH).amount(one, cents)))
                .containsExactly("229.000,00", "80.000,00", "27.550,40");
        assertThat(Formats.anyCents(Arrays.asList(new BigDecimal("229000.00"), null)))
                .isFalse();
        assertThat(in(Texts.ENGLISH).amount(new BigDecimal("-229000.00"), false))
                .isEqualTo("−229,000");
        assertThat(in(Texts.ENGLISH).amount(null, true)).isEqualTo("–");
    }

    private static Formats in(Locale language) {
        return new Formats(language, GUAYAQUIL);
    }
}
