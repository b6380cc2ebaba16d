package org.eslabon.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.eslabon.finance.model.CapBasis;
import org.eslabon.finance.model.CapUse;
import org.eslabon.finance.model.Stage;
import org.eslabon.finance.model.StageSums;
import org.eslabon.shared.Field;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What amounts, texts and dates of joint financing must be like. Each says why not, or null. */
final class FinanceRules {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;
    private static final int WHOLE_DIGITS = 17;

    private FinanceRules() {}

    static <T> Field.Rule<T> required(Field.Rule<T> rule) {
        return value -> value == null ? Refusal.of("finance.refusal.required") : rule.refusalOf(value);
    }

    static Field.Rule<String> text(int longest) {
        return text ->
                text != null && text.length() > longest ? Refusal.of("finance.refusal.text.long", longest) : null;
    }

    static @Nullable Refusal date(@Nullable LocalDate day) {
        return day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)
                ? Refusal.of("finance.refusal.date")
                : null;
    }

    /** Money: not negative, at most two decimals and seventeen digits before them. */
    static @Nullable Refusal amount(@Nullable BigDecimal amount) {
        if (amount == null || amount.signum() == 0) {
            return null;
        }
        if (amount.signum() < 0) {
            return Refusal.of("finance.refusal.amount.negative");
        }
        // A number is judged by its size before it is written out: 1E+999999999 is short to type and long to store.
        BigDecimal plain = amount.stripTrailingZeros();
        if ((long) plain.precision() - plain.scale() > WHOLE_DIGITS) {
            return Refusal.of("finance.refusal.amount.long", WHOLE_DIGITS);
        }
        return plain.scale() > 2 ? Refusal.of("finance.refusal.amount.decimals") : null;
    }

    static @Nullable Refusal percent(@Nullable BigDecimal percent) {
        Refusal refusal = amount(percent);
        return refusal == null && percent != null && percent.compareTo(new BigDecimal(100)) > 0
                ? Refusal.of("finance.refusal.percent")
                : refusal;
    }

    static @Nullable Refusal stages(StageSums sums) {
        Stage broken = sums.broken();
        if (broken == null) {
            return null;
        }
        return broken == Stage.COMMITTED
                ? Refusal.of("finance.refusal.stage.COMMITTED", sums.committed(), sums.pledged())
                : Refusal.of("finance.refusal.stage.DISBURSED", sums.disbursed(), sums.committed());
    }

    /**
     * A cap that a change would break, with its reason and numbers.
     *
     * @param money of the source
     * @param budgets the money that budgets are in
     */
    static Refusal cap(CapUse<?> use, String source, Currency money, Currency budgets) {
        if (use.limit() == null) {
            return Refusal.of(
                    "finance.refusal.cap.no-budget",
                    source,
                    use.cap().most(),
                    use.cap().reason());
        }
        if (use.used() == null) {
            return Refusal.of(
                    "finance.refusal.cap.no-rate",
                    source,
                    use.cap().most(),
                    use.cap().reason(),
                    money.getCurrencyCode(),
                    budgets.getCurrencyCode());
        }
        return switch (use.cap().basis()) {
            case SHARE_OF_ACTION, SHARE_OF_PLAN ->
                Refusal.of(
                        use.cap().basis() == CapBasis.SHARE_OF_ACTION
                                ? "finance.refusal.cap.SHARE_OF_ACTION"
                                : "finance.refusal.cap.SHARE_OF_PLAN",
                        source,
                        use.cap().most(),
                        use.limit(),
                        budgets.getCurrencyCode(),
                        use.used(),
                        use.cap().reason());
            case AMOUNT ->
                Refusal.of(
                        "finance.refusal.cap.AMOUNT",
                        source,
                        use.limit(),
                        money.getCurrencyCode(),
                        use.used(),
                        use.cap().reason());
            case AGREED ->
                Refusal.of("finance.refusal.cap.AGREED", source, use.limit(), money.getCurrencyCode(), use.used());
        };
    }
}
