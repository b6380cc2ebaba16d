package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.model.Exact;
import org.eslabon.valuechain.model.gap.Conversion;
import org.jspecify.annotations.Nullable;

/** What a basis of comparison must say, so that every converted figure can show how it was converted. */
final class BasisRules {

    private static final int SOURCE_LENGTH = 300;
    private static final int WHOLE_DIGITS = 20;
    private static final int FRACTION_DIGITS = 18;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private BasisRules() {}

    static Basis cleaned(Basis basis) {
        Conversion conversion = basis.conversion();
        return new Basis(
                basis.localYear(),
                PlainText.of(basis.comparatorCurrency()),
                basis.comparatorYear(),
                new Conversion(
                        plain(conversion.indexFrom()),
                        plain(conversion.indexTo()),
                        PlainText.of(conversion.indexSource()),
                        plain(conversion.rate()),
                        conversion.rateOn(),
                        PlainText.of(conversion.rateSource()),
                        plain(conversion.units())));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : Exact.amount(value);
    }

    /**
     * @param currency in which costs are compared
     */
    static @Nullable Refusal refusal(Basis basis, String currency) {
        Conversion conversion = basis.conversion();
        for (Integer year : new @Nullable Integer[] {basis.localYear(), basis.comparatorYear()}) {
            if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
                return Refusal.of("valuechain.benchmark.basis.year", year + "");
            }
        }
        String other = basis.comparatorCurrency();
        if (other != null && !isCurrency(other)) {
            return Refusal.of("valuechain.benchmark.currency.unknown");
        }
        if (other != null && !other.equals(currency) && conversion.rate() == null) {
            return Refusal.of("valuechain.benchmark.basis.rate.required", other, currency);
        }
        if (conversion.rate() != null && (conversion.rateOn() == null || conversion.rateSource() == null)) {
            return Refusal.of("valuechain.benchmark.basis.rate.source");
        }
        if ((conversion.indexFrom() == null) != (conversion.indexTo() == null)
                || conversion.indexFrom() != null && conversion.indexSource() == null) {
            return Refusal.of("valuechain.benchmark.basis.index.incomplete");
        }
        if (Stream.of(conversion.rateSource(), conversion.indexSource())
                .anyMatch(source -> source != null && source.length() > SOURCE_LENGTH)) {
            return Refusal.of("valuechain.benchmark.basis.source.long", SOURCE_LENGTH);
        }
        LocalDate on = conversion.rateOn();
        if (on != null && (on.getYear() < FIRST_YEAR || on.getYear() > LAST_YEAR)) {
            return Refusal.of("valuechain.benchmark.basis.year", on.getYear() + "");
        }
        boolean senseless = Stream.of(
                        conversion.rate(), conversion.indexFrom(), conversion.indexTo(), conversion.units())
                .anyMatch(value -> value != null && (value.signum() <= 0 || cannotBeStored(value)));
        return senseless ? Refusal.of("valuechain.benchmark.basis.senseless") : null;
    }

    static boolean cannotBeStored(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return (long) plain.precision() - plain.scale() > WHOLE_DIGITS || plain.scale() > FRACTION_DIGITS;
    }

    static boolean isCurrency(@Nullable String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(each -> each.getCurrencyCode().equals(code));
    }

    /** In a few words and figures. */
    static String inTrail(Basis basis) {
        Conversion conversion = basis.conversion();
        return Stream.of(
                        basis.comparatorCurrency(),
                        basis.comparatorYear(),
                        conversion.rate() == null
                                ? null
                                : "× " + conversion.rate().toPlainString(),
                        conversion.rateOn(),
                        conversion.rateSource(),
                        conversion.indexTo() == null || conversion.indexFrom() == null
                                ? null
                                : "× " + conversion.indexTo().toPlainString() + " / "
                                        + conversion.indexFrom().toPlainString(),
                        conversion.indexSource(),
                        conversion.units() == null
                                ? null
                                : "× " + conversion.units().toPlainString())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
    }
}
