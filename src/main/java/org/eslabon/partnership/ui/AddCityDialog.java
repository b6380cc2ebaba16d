package org.eslabon.partnership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.eslabon.partnership.CityRegister;
import org.eslabon.partnership.NewCity;
import org.eslabon.partnership.PartnershipAddresses;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;

/** Adds a planned city; its address follows its name until somebody writes one. */
class AddCityDialog extends FormDialog {

    private final transient CityRegister register;
    private final TextField name = new TextField();
    private final TextField slug = new TextField();
    private final ComboBox<String> country = CityChoices.countries();
    private final TextField subdivision = new TextField();
    private final ComboBox<Currency> currency = CityChoices.currencies();
    private final ComboBox<String> zone = CityChoices.zones();
    private boolean slugWritten;

    AddCityDialog(CityRegister register) {
        super(Texts.text(UI.getCurrent().getLocale(), "partnership.cities.add"), "partnership.cities.add.save");
        this.register = register;
        name.setLabel(getTranslation("partnership.city.name"));
        name.setRequiredIndicatorVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> {
            if (!slugWritten) {
                slug.setValue(register.proposeSlug(change.getValue()));
            }
        });
        slug.setLabel(getTranslation("partnership.city.slug"));
        slug.setHelperText(getTranslation("partnership.city.slug.help"));
        slug.setRequiredIndicatorVisible(true);
        slug.addValueChangeListener(change -> slugWritten |= change.isFromClient());
        subdivision.setLabel(getTranslation("partnership.city.subdivision"));
        subdivision.setHelperText(getTranslation("partnership.city.subdivision.help"));
        country.setRequiredIndicatorVisible(true);
        country.addValueChangeListener(change -> suggest(change.getValue()));
        currency.setRequiredIndicatorVisible(true);
        zone.setRequiredIndicatorVisible(true);
        fill(getTranslation("partnership.cities.add.why"), name, slug, country, subdivision, currency, zone);
    }

    /** The country's own currency is mostly the one. */
    private void suggest(String chosen) {
        if (chosen != null && currency.isEmpty()) {
            currency.setValue(Currency.getInstance(Locale.of("", chosen)));
        }
    }

    @Override
    void save() {
        Currency money = currency.getValue();
        NewCity city = new NewCity(
                name.getValue(),
                slug.getValue(),
                Objects.requireNonNullElse(country.getValue(), ""),
                subdivision.getValue(),
                money == null ? "" : money.getCurrencyCode(),
                Objects.requireNonNullElse(zone.getValue(), ""));
        Outcome<CityId> added = register.add(city);
        if (finish(added, getTranslation("partnership.cities.added", city.name()))) {
            UI.getCurrent().navigate(PartnershipAddresses.registered(city.slug()));
        }
    }
}
