package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.eslabon.rates.RateBook;
import org.eslabon.valuechain.model.Exact;
import org.jspecify.annotations.Nullable;

/**
 * In which money amounts are told that were stated in another, and at the prices of which year. Prices are brought to the
 * year in their own country first, and then converted at the rate of that year (decision 082).
 *
 * @param from the money they are stated in, ISO 4217; null where nobody says
 * @param in the money they are told in, ISO 4217
 * @param on the day of which a rate is wanted
 * @param rate with its day and source; null where there is none, and then the amounts are unknown in that money
 * @param prices how they were brought to another year; null where they are left as they were
 */
public record MoneyTold(
        @Nullable String from,
        String in,
        LocalDate on,
        RateBook.@Nullable Conversion rate,
        @Nullable PricesTold prices) {

    /** At the prices that are stated. */
    public MoneyTold(@Nullable String from, String in, LocalDate on, RateBook.@Nullable Conversion rate) {
        this(from, in, on, rate, null);
    }

    /**
     * At the rate of the end of a year, or as near to it as the book has one.
     *
     * @param year in which the amounts are; null for today's
     */
    static MoneyTold of(
            @Nullable String from,
            String in,
            @Nullable Integer year,
            @Nullable PricesTold prices,
            LocalDate today,
            RateBook book) {
        Integer then = prices == null ? year : Integer.valueOf(prices.to());
        LocalDate on = then == null ? today : LocalDate.of(then, 12, 31);
        return new MoneyTold(
                from, in, on, from == null ? null : book.rate(from, in, on).orElse(null), prices);
    }

    /** Null where a rate or an index is missing. */
    @Nullable
    BigDecimal of(BigDecimal amount) {
        if (rate == null || prices != null && prices.missing()) {
            return null;
        }
        BigDecimal converted = amount.multiply(rate.factor());
        return prices == null || prices.before() == null || prices.after() == null || prices.same()
                ? converted
                : converted
                        .multiply(prices.after().value())
                        .divide(prices.before().value(), MathContext.DECIMAL128);
    }

    /** What amounts are multiplied by, with all its digits: it may be very small. Null where a rate or an index is missing. */
    public @Nullable BigDecimal factor() {
        return of(BigDecimal.ONE);
    }

    /** Something that is counted per unit of the money, such as jobs; null where a rate or an index is missing. */
    @Nullable
    BigDecimal per(BigDecimal value) {
        BigDecimal one = factor();
        return one == null ? null : Exact.ratio(value, one);
    }

    /** Whether a rate or an index was needed, and is there. */
    public boolean converted() {
        return !missing() && (rate != null && rate.on() != null || prices != null && !prices.same());
    }

    /** Whether amounts are unknown in this money, or at the prices of this year. */
    public boolean missing() {
        return rate == null || prices != null && prices.missing();
    }
}
