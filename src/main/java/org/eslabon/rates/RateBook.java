package org.eslabon.rates;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All exchange rates and price indices that a city has entered.
 *
 * @param rates newest first in each pair
 * @param indices newest first in each country
 */
public record RateBook(List<Rate> rates, List<Index> indices) {

    private static final int FRACTION_DIGITS = 18;
    private static final String SEPARATOR = " · ";

    public record Rate(ExchangeRateId id, ExchangeRate rate) {}

    public record Index(PriceIndexId id, PriceIndex index) {}

    /**
     * What to multiply an amount by.
     *
     * @param on the day it is of; null where it needed no rate
     * @param source who published it; empty where it needed none
     */
    public record Conversion(BigDecimal factor, @Nullable LocalDate on, String source) {}

    public RateBook {
        rates = List.copyOf(rates);
        indices = List.copyOf(indices);
    }

    /**
     * What one unit of a money was worth in another: the rate of that day, else the nearest day before it, else the
     * nearest after. A pair that was entered the other way round is turned over, to 18 decimals.
     */
    public Optional<Conversion> rate(String from, String to, LocalDate on) {
        if (from.equals(to)) {
            return Optional.of(new Conversion(BigDecimal.ONE, null, ""));
        }
        return rates.stream()
                .map(Rate::rate)
                .filter(rate -> rate.base().equals(from) && rate.quote().equals(to)
                        || rate.base().equals(to) && rate.quote().equals(from))
                .min(Comparator.comparing((ExchangeRate rate) -> rate.on().isAfter(on))
                        .thenComparing(rate -> Math.abs(ChronoUnit.DAYS.between(rate.on(), on)))
                        .thenComparing(rate -> !rate.base().equals(from)))
                .map(rate -> new Conversion(
                        rate.base().equals(from) ? rate.rate() : turned(rate.rate()),
                        rate.on(),
                        rate.pair() + SEPARATOR + rate.source()));
    }

    /**
     * The pair as it was entered, where a source as {@link #rate} tells it says that it was turned over; empty where it was
     * not, or where somebody has written the source herself.
     */
    public static Optional<String> turnedPair(String from, String to, String source) {
        String pair = to + "/" + from;
        return source.startsWith(pair + SEPARATOR) ? Optional.of(pair) : Optional.empty();
    }

    private static BigDecimal turned(BigDecimal rate) {
        return BigDecimal.ONE.divide(rate, FRACTION_DIGITS, RoundingMode.HALF_EVEN);
    }

    /** The index of a country in a year. */
    public Optional<PriceIndex> index(String country, int year) {
        return indices.stream()
                .map(Index::index)
                .filter(index -> index.country().equals(country) && index.year() == year)
                .findFirst();
    }

    /** By how much prices of a country rose from one year to another: index(to) / index(from), to 34 digits. */
    public Optional<BigDecimal> deflator(String country, int from, int to) {
        if (from == to) {
            return Optional.of(BigDecimal.ONE);
        }
        return index(country, from)
                .flatMap(before ->
                        index(country, to).map(after -> after.value().divide(before.value(), MathContext.DECIMAL128)));
    }
}
