package org.eslabon.capacity;

import java.math.BigDecimal;
import org.eslabon.shared.Field;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What the values of services and their steps must be like. Each says why not, or null. */
final class ProcedureRules {

    static final int MOST_COUNTED = 9_999;

    private ProcedureRules() {}

    static <T> Field.Rule<T> anything() {
        return value -> null;
    }

    static <T> Field.Rule<T> required() {
        return value -> value == null ? Refusal.of("capacity.refusal.required") : null;
    }

    static Field.Rule<String> requiredText(int longest) {
        return text -> text == null
                ? Refusal.of("capacity.refusal.required")
                : text(longest).refusalOf(text);
    }

    static Field.Rule<String> text(int longest) {
        return text ->
                text != null && text.length() > longest ? Refusal.of("capacity.refusal.text.long", longest) : null;
    }

    /** Working days: not negative, at most two decimals, at most seven digits before them. */
    static @Nullable Refusal days(@Nullable BigDecimal days) {
        return amount(days, 7);
    }

    /** Money: not negative, at most two decimals, at most seventeen digits before them. */
    static @Nullable Refusal cost(@Nullable BigDecimal cost) {
        return amount(cost, 17);
    }

    static @Nullable Refusal count(@Nullable Integer count) {
        return count != null && (count < 0 || count > MOST_COUNTED)
                ? Refusal.of("capacity.refusal.count", MOST_COUNTED)
                : null;
    }

    private static @Nullable Refusal amount(@Nullable BigDecimal amount, int digits) {
        if (amount == null || amount.signum() == 0) {
            return null;
        }
        if (amount.signum() < 0) {
            return Refusal.of("capacity.refusal.negative");
        }
        // A number is judged by its size before it is written out: 1E+999999999 is short to type and long to store.
        BigDecimal plain = amount.stripTrailingZeros();
        if ((long) plain.precision() - plain.scale() > digits) {
            return Refusal.of("capacity.refusal.number.long", digits);
        }
        return plain.scale() > 2 ? Refusal.of("capacity.refusal.number.decimals", 2) : null;
    }
}
