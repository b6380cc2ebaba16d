package org.eslabon.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eslabon.finance.model.Money;
import org.eslabon.finance.model.Payment;
import org.eslabon.rates.RateBook;
import org.jspecify.annotations.Nullable;

/**
 * What amounts are in the money of the city, at the city's own dated rates. What is pledged or committed for a year is
 * converted at the rate of the year's last day, a payment at that of its own day; {@link RateBook#rate} says which rate counts
 * where none is of that very day. Each amount is rounded to the cent by itself, so that sums of converted amounts add up.
 */
final class Exchange {

    private final RateBook book;
    private final Currency to;
    private final Map<Asked, Optional<RateBook.Conversion>> known = new HashMap<>();

    private record Asked(Currency from, LocalDate on) {}

    /**
     * @param amount null where a rate is missing
     * @param rates empty where none was needed or one is missing
     */
    record Converted(@Nullable BigDecimal amount, List<UsedRate> rates) {}

    Exchange(RateBook book, Currency to) {
        this.book = book;
        this.to = to;
    }

    Converted ofYear(BigDecimal amount, Currency from, int year) {
        return on(amount, from, LocalDate.of(year, Month.DECEMBER, 31));
    }

    private Converted on(BigDecimal amount, Currency from, LocalDate day) {
        Optional<RateBook.Conversion> found = known.computeIfAbsent(
                new Asked(from, day), key -> book.rate(from.getCurrencyCode(), to.getCurrencyCode(), day));
        return found.map(rate -> new Converted(Money.converted(amount, rate.factor()), used(from, rate)))
                .orElseGet(() -> new Converted(null, List.of()));
    }

    private List<UsedRate> used(Currency from, RateBook.Conversion rate) {
        return rate.on() == null
                ? List.of()
                : List.of(new UsedRate(
                        from.getCurrencyCode(), to.getCurrencyCode(), rate.factor(), rate.on(), rate.source()));
    }

    /** What payments are together, each at the rate of its day; nothing if for one of them a rate is missing. */
    Converted of(List<Payment> payments, Currency from) {
        BigDecimal sum = Money.ZERO;
        List<UsedRate> rates = new ArrayList<>();
        for (Payment payment : payments) {
            Converted one = on(payment.amount(), from, payment.on());
            if (one.amount() == null) {
                return one;
            }
            sum = sum.add(one.amount());
            one.rates().stream().filter(rate -> !rates.contains(rate)).forEach(rates::add);
        }
        return new Converted(sum, rates);
    }
}
