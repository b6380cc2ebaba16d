package org.eslabon.finance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eslabon.finance.NewSource;
import org.eslabon.finance.Provider;
import org.eslabon.finance.SourceId;
import org.eslabon.finance.SourceKind;
import org.eslabon.finance.model.Sector;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.plan.FormOutcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;

/** Brings in a source: whose money, of what kind, in which currency. Conditions and caps follow when it is opened. */
class NewSourceDialog extends Dialog {

    private final transient City city;
    private final transient FinanceServices services;
    private final Select<SourceKind> kind = new Select<>();
    private final ComboBox<Provider> organisation = new ComboBox<>();
    private final TextField provider = new TextField();
    private final Select<Sector> sector = new Select<>();
    private final TextField name = new TextField();
    private final ComboBox<String> currency = new ComboBox<>();
    private final AmountInput amount;
    private final boolean ofAnybody;

    NewSourceDialog(City city, FinanceServices services) {
        this.city = city;
        this.services = services;
        ofAnybody = services.rights().grant(city.id(), Right.FUND) == Grant.FULL;
        setHeaderTitle(getTranslation("finance.source.new"));
        setWidth("min(40rem, 100vw)");
        setCloseOnOutsideClick(false);
        kind.setLabel(getTranslation("finance.source.kind"));
        kind.setItems(SourceKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.key()));
        kind.setValue(SourceKind.OWN_FUNDS);
        kind.addValueChangeListener(change -> fit());
        organisation.setLabel(getTranslation("finance.source.organisation"));
        organisation.setItems(services.sources().providers(city.id()));
        organisation.setItemLabelGenerator(Provider::name);
        organisation.setClearButtonVisible(true);
        organisation.addValueChangeListener(change -> {
            fit();
            if (name.isEmpty() && change.getValue() != null) {
                name.setValue(getTranslation(kind.getValue().key()) + " · "
                        + change.getValue().shortName());
            }
        });
        provider.setLabel(getTranslation("finance.source.provider"));
        provider.setHelperText(getTranslation("finance.source.provider.help"));
        provider.addValueChangeListener(change -> fit());
        sector.setLabel(getTranslation("finance.source.sector"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(each -> getTranslation(each.key()));
        name.setLabel(getTranslation("finance.source.name"));
        name.setRequiredIndicatorVisible(true);
        currency.setLabel(getTranslation("finance.source.currency"));
        currency.setItems(currencies());
        currency.setValue(city.currency().getCurrencyCode());
        amount = new AmountInput(getTranslation("finance.source.amount.new"));
        amount.setHelperText(getTranslation("finance.source.amount.help"));
        Div form = new Div(kind, organisation, provider, sector, name, currency, amount);
        form.addClassName("form-grid");
        name.addClassName("wide");
        add(new Paragraph(getTranslation("finance.source.new.why")), form);
        Button save = new Button(getTranslation("finance.source.create"), click -> save());
        save.addThemeNames("primary");
        getFooter().add(new Button(getTranslation("finance.cancel"), click -> close()), save);
        fit();
    }

    /** Asks only for what is not known from the rest. */
    private void fit() {
        boolean own = kind.getValue() == SourceKind.OWN_FUNDS;
        provider.setVisible(ofAnybody && !own && organisation.isEmpty());
        sector.setVisible(
                organisation.isEmpty()
                        ? provider.isVisible()
                        : organisation.getValue().sector() == null);
        amount.setVisible(!own);
    }

    private List<String> currencies() {
        return Stream.concat(
                        Stream.of(city.currency().getCurrencyCode(), "USD", "EUR"),
                        Currency.getAvailableCurrencies().stream()
                                .map(Currency::getCurrencyCode)
                                .sorted())
                .distinct()
                .toList();
    }

    private void save() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("kind", kind);
        fields.put("organisation", organisation);
        fields.put("provider", provider);
        fields.put("sector", sector);
        fields.put("name", name);
        fields.put("currency", currency);
        fields.put("amount", amount);
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        if (amount.isVisible() && amount.unreadable()) {
            refuse(amount, Refusal.of("finance.refusal.no-number"));
            return;
        }
        if (!ofAnybody && organisation.isEmpty()) {
            refuse(organisation, Refusal.of("finance.refusal.organisation.own"));
            return;
        }
        NewSource wanted = new NewSource(
                name.getValue(),
                kind.getValue(),
                organisation.isEmpty() ? null : organisation.getValue().id(),
                provider.isVisible() ? provider.getValue() : null,
                sector.isVisible() ? sector.getValue() : null,
                currency.getValue(),
                amount.isVisible() ? amount.getValue() : null);
        switch (services.sources().create(city.id(), wanted)) {
            case FormOutcome.Done<SourceId> done -> close();
            case FormOutcome.Refused<SourceId>(Map<String, Refusal> byField) ->
                byField.forEach((field, refusal) -> refuse(fields.getOrDefault(field, name), refusal));
        }
    }

    private void refuse(Component field, Refusal refusal) {
        HasValidation input = (HasValidation) field;
        input.setErrorMessage(Texts.text(
                getLocale(), refusal.messageKey(), refusal.arguments().toArray()));
        input.setInvalid(true);
    }
}
