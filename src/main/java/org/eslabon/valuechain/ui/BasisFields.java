package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eslabon.rates.RateBook;
import org.eslabon.uikit.DateField;
import org.eslabon.valuechain.Basis;
import org.eslabon.valuechain.model.gap.Conversion;
import org.jspecify.annotations.Nullable;

/**
 * In which money and year a comparator's costs are, and how they become comparable. What is not needed is not asked; rates
 * and indices the city has entered are filled in, and can be changed.
 */
class BasisFields extends Div {

    private final transient StudyWords words;
    private final transient RateBook book;
    private final TextField currency = new TextField();
    private final IntegerField localYear = new IntegerField();
    private final IntegerField year = new IntegerField();
    private final BigDecimalField rate = new BigDecimalField();
    private final DateField rateOn;
    private final TextField rateSource = new TextField();
    private final BigDecimalField indexFrom = new BigDecimalField();
    private final BigDecimalField indexTo = new BigDecimalField();
    private final TextField indexSource = new TextField();
    private final BigDecimalField units = new BigDecimalField();
    private final Paragraph noRate = new Paragraph();
    private String localCurrency = "";
    private @Nullable String country;

    BasisFields(StudyWords words, RateBook book) {
        this.words = words;
        this.book = book;
        addClassName("form-grid");
        rateOn = new DateField(words.text("basis.rate-on"));
        currency.setLabel(words.text("basis.currency"));
        currency.setMaxLength(3);
        localYear.setLabel(words.text("basis.local-year"));
        year.setLabel(words.text("basis.year"));
        rate.setLabel(words.text("basis.rate"));
        rateSource.setLabel(words.text("basis.source"));
        indexFrom.setLabel(words.text("basis.index-from"));
        indexTo.setLabel(words.text("basis.index-to"));
        indexSource.setLabel(words.text("basis.index-source"));
        units.setLabel(words.text("basis.units"));
        units.setHelperText(words.text("basis.units.help"));
        Stream.of(rate, indexFrom, indexTo, units).forEach(field -> field.setLocale(words.locale()));
        noRate.addClassName("wide");
        add(currency, localYear, year, units, rate, rateOn, rateSource, noRate, indexFrom, indexTo, indexSource);
        Stream.<HasValue<?, ?>>of(currency, localYear, year)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        propose();
                    }
                }));
        showNeeded();
    }

    /** Begins with what is known of the two sides. */
    void begin(
            String local,
            @Nullable Integer yearHere,
            @Nullable String comparator,
            @Nullable Integer yearThere,
            @Nullable String countryThere) {
        localCurrency = local;
        country = countryThere;
        localYear.setValue(yearHere);
        year.setValue(yearThere);
        currency.setValue(comparator == null ? local : comparator);
        propose();
    }

    /** Shows what was decided before. */
    void show(String local, Basis basis) {
        localCurrency = local;
        localYear.setValue(basis.localYear());
        year.setValue(basis.comparatorYear());
        currency.setValue(Objects.requireNonNullElse(basis.comparatorCurrency(), local));
        Conversion conversion = basis.conversion();
        rate.setValue(conversion.rate());
        rateOn.setValue(conversion.rateOn());
        rateSource.setValue(Objects.requireNonNullElse(conversion.rateSource(), ""));
        indexFrom.setValue(conversion.indexFrom());
        indexTo.setValue(conversion.indexTo());
        indexSource.setValue(Objects.requireNonNullElse(conversion.indexSource(), ""));
        units.setValue(conversion.units());
        showNeeded();
    }

    void setLocalCurrency(String local) {
        localCurrency = local;
        propose();
    }

    private String comparatorCurrency() {
        return currency.getValue().strip().toUpperCase(Locale.ROOT);
    }

    private boolean needsRate() {
        return !comparatorCurrency().isEmpty() && !comparatorCurrency().equals(localCurrency);
    }

    private boolean needsIndex() {
        return localYear.getValue() != null
                && year.getValue() != null
                && !localYear.getValue().equals(year.getValue());
    }

    /** Fills in what the city has entered; the rate is of the end of the local year, for prices are brought to it first. */
    private void propose() {
        rate.clear();
        rateOn.clear();
        rateSource.clear();
        indexFrom.clear();
        indexTo.clear();
        indexSource.clear();
        if (needsRate()) {
            Integer of = localYear.getValue() == null ? year.getValue() : localYear.getValue();
            LocalDate on = of == null || of < 1 || of > 9999
                    ? LocalDate.now(words.formats().zone())
                    : LocalDate.of(of, 12, 31);
            book.rate(comparatorCurrency(), localCurrency, on).ifPresent(found -> {
                rate.setValue(found.factor());
                rateOn.setValue(found.on());
                rateSource.setValue(found.source());
            });
        }
        if (needsIndex() && country != null) {
            var from = book.index(country, year.getValue());
            var to = book.index(country, localYear.getValue());
            if (from.isPresent() && to.isPresent()) {
                indexFrom.setValue(from.get().value());
                indexTo.setValue(to.get().value());
                indexSource.setValue(from.get().source());
            }
        }
        showNeeded();
    }

    private void showNeeded() {
        boolean rated = needsRate();
        rate.setVisible(rated);
        rateOn.setVisible(rated);
        rateSource.setVisible(rated);
        rate.setHelperText(rated ? words.text("basis.rate.help", localCurrency, comparatorCurrency()) : "");
        noRate.setVisible(rated && rate.getValue() == null);
        noRate.setText(words.text("basis.no-rate", comparatorCurrency(), localCurrency));
        boolean indexed = needsIndex();
        indexFrom.setVisible(indexed);
        indexTo.setVisible(indexed);
        indexSource.setVisible(indexed);
    }

    Basis value() {
        boolean rated = needsRate();
        boolean indexed = needsIndex() && (indexFrom.getValue() != null || indexTo.getValue() != null);
        return new Basis(
                localYear.getValue(),
                comparatorCurrency().isEmpty() ? null : comparatorCurrency(),
                year.getValue(),
                new Conversion(
                        indexed ? indexFrom.getValue() : null,
                        indexed ? indexTo.getValue() : null,
                        indexed ? indexSource.getValue() : null,
                        rated ? rate.getValue() : null,
                        rated ? rateOn.getValue() : null,
                        rated ? rateSource.getValue() : null,
                        units.getValue()));
    }

    /** How a conversion reads: "1 COP = 0.000227 USD (31 Dec 2024, …)". */
    static String describe(Basis basis, String local, StudyWords words) {
        Conversion conversion = basis.conversion();
        String rated = conversion.rate() == null
                ? ""
                : words.text(
                        "basis.said.rate",
                        orDash(basis.comparatorCurrency()),
                        words.formats().number(conversion.rate(), 12),
                        local,
                        words.formats().date(conversion.rateOn()),
                        orDash(conversion.rateSource()));
        String indexed = conversion.indexFrom() == null
                ? ""
                : words.text(
                        "basis.said.index",
                        basis.comparatorYear() + "",
                        basis.localYear() + "",
                        words.formats().number(conversion.indexTo(), 6),
                        words.formats().number(conversion.indexFrom(), 6),
                        orDash(conversion.indexSource()));
        String united = conversion.units() == null
                ? ""
                : words.text("basis.said.units", words.formats().number(conversion.units(), 12));
        return Stream.of(rated, indexed, united)
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String orDash(@Nullable String text) {
        return Objects.requireNonNullElse(text, "–");
    }
}
