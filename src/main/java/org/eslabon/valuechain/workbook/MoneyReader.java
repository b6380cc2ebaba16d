package org.eslabon.valuechain.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.eslabon.tables.TypedNumber;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.workbook.MoneyReader.Money;
import org.eslabon.valuechain.workbook.Unreadable.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds out in which currency, and in which multiple of it, the accounts count. A stated ISO code and conversion rate go
 * before what the name of the currency unit says, and that before the money of the country.
 */
record MoneyReader(HeaderReader header, @Nullable String countryCode) {

    record Money(@Nullable String currency, BigDecimal factor) {}

    Money read() {
        var unit = denomination(Property.CURRENCY_UNIT);
        var iso = denomination(Property.CURRENCY_ISO);
        var rate = rate();
        var implied = unit.factor() != null ? unit.factor() : iso.factor();
        if (rate != null && implied != null && rate.compareTo(implied) != 0) {
            header.note(
                    DiscrepancyKind.UNIT_FACTOR_CONFLICT,
                    Property.CONVERSION_RATE,
                    rate,
                    Objects.requireNonNullElse(header.text(Property.CURRENCY_UNIT), ""),
                    implied);
        }
        var factor = rate != null ? rate : Objects.requireNonNullElse(implied, BigDecimal.ONE);
        return new Money(currency(iso.currency(), unit.currency()), factor);
    }

    private @Nullable String currency(@Nullable String iso, @Nullable String unit) {
        if (iso != null || unit != null) {
            return iso != null ? iso : unit;
        }
        var words = Objects.requireNonNullElse(
                header.text(Property.CURRENCY_ISO),
                Objects.requireNonNullElse(header.text(Property.CURRENCY_UNIT), ""));
        var own = Denomination.ofCountry(countryCode);
        // A word that names no money we know speaks against the country's own; silence does not.
        if (own != null && (words.isEmpty() || isOnlyMultiple(words))) {
            header.note(DiscrepancyKind.CURRENCY_ASSUMED, Property.CURRENCY_ISO, own);
            return own;
        }
        header.note(DiscrepancyKind.CURRENCY_UNKNOWN, Property.CURRENCY_UNIT, words.isEmpty() ? "–" : words);
        return null;
    }

    private boolean isOnlyMultiple(String words) {
        return Words.meaning(words).stream()
                .allMatch(word -> Denomination.parse(word, null).factor() != null);
    }

    private Denomination denomination(Property property) {
        var text = header.text(property);
        return text == null ? new Denomination(null, null) : Denomination.parse(text, countryCode);
    }

    private @Nullable BigDecimal rate() {
        var line = header.line(Property.CONVERSION_RATE);
        if (line == null) {
            return null;
        }
        var rate = switch (header.valueOf(line)) {
            case CellValue.Blank() -> null;
            case CellValue.Number(var number) -> number;
            case CellValue.Failure(var error) -> throw refused(line, Reason.FORMULA_ERROR, error);
            case CellValue.Text(var text) when TypedNumber.meansNothing(text) -> null;
            case CellValue.Text(var text) -> factor(line, text.toLowerCase(Locale.ROOT));
        };
        if (rate != null && rate.signum() <= 0) {
            throw refused(line, Reason.BAD_FACTOR, rate);
        }
        return rate;
    }

    /** "1,000" may be a multiple only, since nobody converts by 1.000: a text is first read as a multiple. */
    private BigDecimal factor(StudySheet.Line line, String text) {
        var multiple = Denomination.parse(text, countryCode).factor();
        return multiple != null
                ? multiple
                : TypedNumber.parse(text).orElseThrow(() -> refused(line, Reason.BAD_FACTOR, text));
    }

    private Refused refused(StudySheet.Line line, Reason reason, Object... params) {
        return new Refused(reason, header.name(), header.cell(line), params);
    }
}
