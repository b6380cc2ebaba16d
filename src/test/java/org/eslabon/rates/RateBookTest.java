package org.eslabon.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eslabon.shared.Texts;
import org.eslabon.tables.UnreadableTable;
import org.junit.jupiter.api.Test;

class RateBookTest {

    private static final RateBook BOOK = new RateBook(
            List.of(
                    rate("COP", "USD", "2019-12-31", "0.0003"),
                    rate("COP", "USD", "2020-12-31", "0.00029"),
                    rate("USD", "BRL", "2020-06-30", "4")),
            List.of(index("EC", 2015, "100"), index("EC", 2020, "110")));

    private static RateBook.Rate rate(String base, String quote, String on, String rate) {
        return new RateBook.Rate(
                new ExchangeRateId(UUID.randomUUID()),
                new ExchangeRate(base, quote, LocalDate.parse(on), new BigDecimal(rate), "Bank"));
    }

    private static RateBook.Index index(String country, int year, String value) {
        return new RateBook.Index(
                new PriceIndexId(UUID.randomUUID()), new PriceIndex(country, year, new BigDecimal(value), "Office"));
    }

    @Test
    void aRateIsTheLastOneKnownOnTheDay() {
        var found = BOOK.rate("COP", "USD", LocalDate.parse("2020-12-30")).orElseThrow();
        assertThat(found.factor()).isEqualByComparingTo("0.0003");
        assertThat(found.on()).isEqualTo(LocalDate.parse("2019-12-31"));
        assertThat(found.source()).isEqualTo("COP/USD · Bank");
    }

    @Test
    void whereNoneIsKnownYetTheNextOneIsTaken() {
        var found = BOOK.rate("COP", "USD", LocalDate.parse("2018-01-01")).orElseThrow();
        assertThat(found.on()).isEqualTo(LocalDate.parse("2019-12-31"));
    }

    @Test
    void aPairEnteredTheOtherWayRoundIsTurnedOver() {
        assertThat(BOOK.rate("BRL", "USD", LocalDate.parse("2021-01-01"))
                        .orElseThrow()
                        .factor())
                .isEqualByComparingTo("0.25");
    }

    @Test
    void aSourceTellsThatItsPairWasTurnedOverUnlessSomebodyHasRewrittenIt() {
        String turned = BOOK.rate("BRL", "USD", LocalDate.parse("2021-01-01"))
                .orElseThrow()
                .source();
        assertThat(RateBook.turnedPair("BRL", "USD", turned)).contains("USD/BRL");
        assertThat(RateBook.turnedPair("COP", "USD", "COP/USD · Bank")).isEmpty();
        assertThat(RateBook.turnedPair("BRL", "USD", "From the newspaper")).isEmpty();
    }

    @Test
    void oneMoneyNeedsNoRateAndAnUnknownPairHasNone() {
        assertThat(BOOK.rate("USD", "USD", LocalDate.parse("2020-01-01"))
                        .orElseThrow()
                        .factor())
                .isEqualByComparingTo("1");
        assertThat(BOOK.rate("PEN", "USD", LocalDate.parse("2020-01-01"))).isEmpty();
    }

    @Test
    void aDeflatorIsTheRatioOfTwoYears() {
        assertThat(BOOK.deflator("EC", 2015, 2020).orElseThrow()).isEqualByComparingTo("1.1");
        assertThat(BOOK.deflator("EC", 2015, 2021)).isEmpty();
        assertThat(BOOK.deflator("CO", 2015, 2015).orElseThrow()).isEqualByComparingTo("1");
    }

    @Test
    void aTableOfRatesIsReadInTheLanguagesOfTheCities() throws UnreadableTable {
        var read = RateFile.rates("de;a;fecha;tasa;fuente\ncop;usd;31/12/2024;0,000227;Banco\nBRL;USD;2024;0,1615;BCB"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(read)
                .containsExactly(
                        new ExchangeRate(
                                "COP", "USD", LocalDate.parse("2024-12-31"), new BigDecimal("0.000227"), "Banco"),
                        new ExchangeRate("BRL", "USD", LocalDate.parse("2024-12-31"), new BigDecimal("0.1615"), "BCB"));
    }

    @Test
    void whatIsNoDateIsSaidWithItsLineAndColumn() {
        assertThat(catchThrowableOfType(
                        UnreadableTable.class,
                        () -> RateFile.rates("from,to,date,rate,source\nCOP,USD,31-02-2024x,1.5,Bank"
                                .getBytes(StandardCharsets.UTF_8))))
                .satisfies(refused -> assertThat(refused.message(Texts.ENGLISH))
                        .isEqualTo("Line 2, column “date”: “31-02-2024x” is not a date; write it like 2024-12-31."));
    }
}
