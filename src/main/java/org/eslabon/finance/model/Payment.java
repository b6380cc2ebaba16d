package org.eslabon.finance.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Money that was paid on a day.
 *
 * @param reversed whether it was taken back: it stays to be seen, and counts as if it had never been
 */
public record Payment(LocalDate on, BigDecimal amount, boolean reversed) {

    public Payment {
        amount = Money.exact(amount);
    }

    public Payment reverse() {
        return new Payment(on, amount, true);
    }

    public static BigDecimal total(Collection<Payment> payments) {
        return Money.sum(payments.stream()
                .filter(payment -> !payment.reversed())
                .map(Payment::amount)
                .toList());
    }

    /** What was paid in each year in which something was. */
    public static SortedMap<Integer, BigDecimal> byYear(Collection<Payment> payments) {
        SortedMap<Integer, BigDecimal> years = new TreeMap<>();
        payments.stream()
                .filter(payment -> !payment.reversed())
                .forEach(payment -> years.merge(payment.on().getYear(), payment.amount(), BigDecimal::add));
        return years;
    }
}
