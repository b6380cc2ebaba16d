package org.eslabon.valuechain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eslabon.partnership.City;
import org.eslabon.rates.ExchangeRate;
import org.eslabon.rates.ExchangeRateId;
import org.eslabon.rates.PriceIndex;
import org.eslabon.rates.PriceIndexId;
import org.eslabon.rates.RateBook;
import org.eslabon.shared.CityId;
import org.eslabon.valuechain.model.StudyMeasure;
import org.eslabon.valuechain.model.gap.Conversion;
import org.junit.jupiter.api.Test;

/** Money of different studies meets in one currency, each at the rate of its own year, or not at all. */
class ComparedStudyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final CityId CITY = new CityId(new UUID(0, 1));
    private static final RateBook BOOK = new RateBook(
            List.of(rate("XOF", 2026, "0.0017"), rate("XOF", 2014, "0.002"), rate("XOF", 2020, "0.0018")),
            List.of(index(2014, "80"), index(2020, "100")));

    private static RateBook.Index index(int year, String value) {
        return new RateBook.Index(
                new PriceIndexId(UUID.randomUUID()), new PriceIndex("BJ", year, new BigDecimal(value), "INSAE"));
    }

    private static RateBook.Rate rate(String base, int year, String rate) {
        return new RateBook.Rate(
                new ExchangeRateId(UUID.randomUUID()),
                new ExchangeRate(base, "USD", LocalDate.of(year, 6, 30), new BigDecimal(rate), "BCEAO"));
    }

    private static ComparedStudy study(String currency, Integer year, Benchmark benchmark) {
        return new ComparedStudy(
                new ComparableStudy(
                        new StudyId(new UUID(0, 2)), 1, true, true, "Cashew", cuenca(), "BJ", "Cashew", year, currency),
                "FTE",
                benchmark,
                Map.of(
                        StudyMeasure.VALUE_ADDED, new BigDecimal("1000000"),
                        StudyMeasure.WAGE_SHARE, new BigDecimal("0.25"),
                        StudyMeasure.JOBS_PER_MILLION, new BigDecimal("4"),
                        StudyMeasure.NET_GAP, new BigDecimal("500")));
    }

    private static City cuenca() {
        return new City(
                CITY,
                "cuenca",
                "Cuenca",
                "EC",
                null,
                null,
                Currency.getInstance("USD"),
                ZoneId.of("America/Guayaquil"),
                City.Status.ACTIVE);
    }

    private static Benchmark benchmark(String currency, Integer localYear) {
        return new Benchmark(
                new BenchmarkId(new UUID(0, 3)),
                CITY,
                new StudyId(new UUID(0, 2)),
                "Best practice",
                "kg",
                currency,
                new Basis(localYear, null, null, Conversion.NONE),
                "Ana",
                Instant.EPOCH);
    }

    @Test
    void moneyIsToldAtTheRateOfItsYearWhichSaysItsDayAndSource() {
        ComparedStudy told = study("XOF", 2014, null).in("USD", null, BOOK, TODAY);
        assertThat(told.get(StudyMeasure.VALUE_ADDED)).isEqualByComparingTo("2000");
        assertThat(told.currency()).isEqualTo("USD");
        assertThat(told.money().rate().on()).isEqualTo(LocalDate.of(2014, 6, 30));
        assertThat(told.money().rate().source()).contains("BCEAO");
        assertThat(told.get(StudyMeasure.WAGE_SHARE)).isEqualByComparingTo("0.25");
    }

    @Test
    void aStudyWithoutAYearIsToldAtTodaysRate() {
        ComparedStudy told = study("XOF", null, benchmark("XOF", null)).in("USD", null, BOOK, TODAY);
        assertThat(told.get(StudyMeasure.VALUE_ADDED)).isEqualByComparingTo("1700");
        assertThat(told.get(StudyMeasure.NET_GAP)).isEqualByComparingTo("0.85");
    }

    /** Four jobs per million XOF are four jobs per two thousand USD. */
    @Test
    void jobsPerMillionAreOfAMillionOfTheMoneyTold() {
        assertThat(study("XOF", 2014, null).in("USD", null, BOOK, TODAY).get(StudyMeasure.JOBS_PER_MILLION))
                .isEqualByComparingTo("2000");
    }

    /** 1,000,000 XOF of 2014 are 1,250,000 of 2020, and these 2,250 USD at the rate of 2020. */
    @Test
    void pricesAreBroughtToAYearInTheirOwnCountryAndThenConvertedAtTheRateOfThatYear() {
        ComparedStudy own = study("XOF", 2014, benchmark("XOF", null)).in(null, 2020, BOOK, TODAY);
        assertThat(own.currency()).isEqualTo("XOF");
        assertThat(own.get(StudyMeasure.VALUE_ADDED)).isEqualByComparingTo("1250000");
        assertThat(own.get(StudyMeasure.NET_GAP)).isEqualByComparingTo("625");
        assertThat(own.get(StudyMeasure.JOBS_PER_MILLION)).isEqualByComparingTo("3.2");
        assertThat(own.money().converted()).isTrue();

        ComparedStudy dollars = study("XOF", 2014, null).in("USD", 2020, BOOK, TODAY);
        assertThat(dollars.get(StudyMeasure.VALUE_ADDED)).isEqualByComparingTo("2250");
        assertThat(dollars.get(StudyMeasure.WAGE_SHARE)).isEqualByComparingTo("0.25");
        assertThat(dollars.money().rate().on()).isEqualTo(LocalDate.of(2020, 6, 30));
        assertThat(dollars.money().factor()).isEqualByComparingTo("0.00225");
    }

    /** A million BIF is a few hundred USD: what is counted per money must not go through a rounded rate. */
    @Test
    void whatIsCountedPerMoneyKeepsItsDigitsHoweverSmallTheRate() {
        RateBook book = new RateBook(
                List.of(rate("BIF", 2023, "0.0003512")),
                List.of(
                        new RateBook.Index(
                                new PriceIndexId(UUID.randomUUID()),
                                new PriceIndex("BJ", 2012, new BigDecimal("100"), "x")),
                        new RateBook.Index(
                                new PriceIndexId(UUID.randomUUID()),
                                new PriceIndex("BJ", 2023, new BigDecimal("153.7"), "x"))));

        ComparedStudy dollars = study("BIF", 2012, null).in("USD", 2023, book, TODAY);

        assertThat(dollars.money().factor()).isEqualByComparingTo("0.0005397944");
        // 4 / 0.0005397944
        assertThat(dollars.get(StudyMeasure.JOBS_PER_MILLION)).isEqualByComparingTo("7410.228783");
    }

    @Test
    void pricesOfTheYearItselfNeedNoIndex() {
        ComparedStudy told = study("XOF", 2019, null).in(null, 2019, BOOK, TODAY);
        assertThat(told.get(StudyMeasure.VALUE_ADDED)).isEqualByComparingTo("1000000");
        assertThat(told.money().converted()).isFalse();
        assertThat(told.money().missing()).isFalse();
    }

    @Test
    void withoutAnIndexAYearOrACurrencyMoneyOfAnotherYearIsUnknown() {
        for (ComparedStudy study :
                List.of(study("XOF", 2017, null), study("XOF", null, null), study(null, 2014, null))) {
            ComparedStudy told = study.in(null, 2020, BOOK, TODAY);
            assertThat(told.get(StudyMeasure.VALUE_ADDED)).isNull();
            assertThat(told.get(StudyMeasure.JOBS_PER_MILLION)).isNull();
            assertThat(told.get(StudyMeasure.WAGE_SHARE)).isEqualByComparingTo("0.25");
            assertThat(told.money().missing()).isTrue();
        }
        assertThat(study(null, 2014, null).in(null, 2020, BOOK, TODAY).currency())
                .isNull();
    }

    @Test
    void aGapIsToldInTheMoneyAndYearOfItsBenchmark() {
        ComparedStudy told = study("EUR", 2014, benchmark("XOF", 2020)).in("USD", null, BOOK, TODAY);
        assertThat(told.get(StudyMeasure.NET_GAP)).isEqualByComparingTo("0.9");
        assertThat(told.get(StudyMeasure.VALUE_ADDED)).isNull();
        ComparedStudy undated = study("EUR", 2014, benchmark("XOF", null)).in("USD", null, BOOK, TODAY);
        assertThat(undated.get(StudyMeasure.NET_GAP)).isEqualByComparingTo("1");
    }

    @Test
    void withoutARateOrACurrencyMoneyIsUnknownAndNothingElse() {
        for (String currency : new String[] {"EUR", null}) {
            ComparedStudy told = study(currency, 2014, null).in("USD", null, BOOK, TODAY);
            assertThat(told.money().rate()).isNull();
            assertThat(told.get(StudyMeasure.VALUE_ADDED)).isNull();
            assertThat(told.get(StudyMeasure.JOBS_PER_MILLION)).isNull();
            assertThat(told.get(StudyMeasure.WAGE_SHARE)).isEqualByComparingTo("0.25");
        }
    }

    @Test
    void moneyThatIsInTheCurrencyAlreadyNeedsNoRate() {
        ComparedStudy told = study("USD", 2014, null).in("USD", null, BOOK, TODAY);
        assertThat(told.get(StudyMeasure.VALUE_ADDED)).isEqualByComparingTo("1000000");
        assertThat(told.money().converted()).isFalse();
    }
}
