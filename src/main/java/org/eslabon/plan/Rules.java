package org.eslabon.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eslabon.shared.Field;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What the values of plans and actions must be like. Each says why not, or null. */
final class Rules {

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private Rules() {}

    static <T> Field.Rule<T> required() {
        return value -> value == null ? Refusal.of("plan.refusal.required") : null;
    }

    static <T> Field.Rule<T> anything() {
        return value -> null;
    }

    /** Whatever the rule says of a value, and no value is refused. */
    static <T> Field.Rule<T> required(Field.Rule<T> rule) {
        return value -> value == null ? Refusal.of("plan.refusal.required") : rule.refusalOf(value);
    }

    static Field.Rule<String> text(int longest) {
        return text -> text != null && text.length() > longest ? Refusal.of("plan.refusal.text.long", longest) : null;
    }

    static @Nullable Refusal year(@Nullable Integer year) {
        return year != null && (year < FIRST_DAY.getYear() || year > LAST_DAY.getYear())
                ? Refusal.of(
                        "plan.refusal.year", String.valueOf(FIRST_DAY.getYear()), String.valueOf(LAST_DAY.getYear()))
                : null;
    }

    static @Nullable Refusal date(@Nullable LocalDate date) {
        return date != null && (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY))
                ? Refusal.of(
                        "plan.refusal.year", String.valueOf(FIRST_DAY.getYear()), String.valueOf(LAST_DAY.getYear()))
                : null;
    }

    static @Nullable Refusal years(@Nullable Integer from, @Nullable Integer to) {
        return from != null && to != null && from > to ? Refusal.of("plan.refusal.years.order") : null;
    }

    static @Nullable Refusal dates(@Nullable LocalDate starts, @Nullable LocalDate ends) {
        return starts != null && ends != null && starts.isAfter(ends) ? Refusal.of("plan.refusal.dates.order") : null;
    }

    /** Money: not negative, at most two decimals, at most seventeen digits before them. */
    static @Nullable Refusal amount(@Nullable BigDecimal amount) {
        if (amount != null && amount.signum() < 0) {
            return Refusal.of("plan.refusal.amount.negative");
        }
        return number(amount, 17, 2);
    }

    static @Nullable Refusal figure(@Nullable BigDecimal figure) {
        return number(figure, 19, 6);
    }

    private static @Nullable Refusal number(@Nullable BigDecimal number, int digits, int decimals) {
        if (number == null || number.signum() == 0) {
            return null;
        }
        // A number is judged by its size before it is written out: 1E+999999999 is short to type and long to store.
        BigDecimal plain = number.stripTrailingZeros();
        if ((long) plain.precision() - plain.scale() > digits) {
            return Refusal.of("plan.refusal.number.long", digits);
        }
        return plain.scale() > decimals ? Refusal.of("plan.refusal.number.decimals", decimals) : null;
    }
}
