package org.eslabon.partnership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.Locale;
import org.eslabon.shared.Texts;

/** Choices of standard codes, by the names the reader's language has for them. */
final class CityChoices {

    private CityChoices() {}

    static ComboBox<String> countries() {
        Locale locale = UI.getCurrent().getLocale();
        ComboBox<String> choice = new ComboBox<>(Texts.text(locale, "partnership.city.country"));
        choice.setItems(Words.countries(locale));
        choice.setItemLabelGenerator(code -> Words.country(code, locale));
        return choice;
    }

    static ComboBox<Currency> currencies() {
        Locale locale = UI.getCurrent().getLocale();
        ComboBox<Currency> choice = new ComboBox<>(Texts.text(locale, "partnership.city.currency"));
        choice.setItems(Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList());
        choice.setItemLabelGenerator(currency -> Words.currency(currency, locale));
        return choice;
    }

    static ComboBox<String> zones() {
        Locale locale = UI.getCurrent().getLocale();
        ComboBox<String> choice = new ComboBox<>(Texts.text(locale, "partnership.city.time-zone"));
        choice.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .sorted()
                .toList());
        choice.setItemLabelGenerator(zone -> zone.replace('_', ' '));
        return choice;
    }
}
