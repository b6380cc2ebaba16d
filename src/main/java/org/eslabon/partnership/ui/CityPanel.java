package org.eslabon.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Currency;
import org.eslabon.partnership.City;
import org.eslabon.partnership.CityRegister;
import org.eslabon.partnership.PartnershipAddresses;
import org.eslabon.partnership.RegisteredCity;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.uikit.Notices;

/** The data of one city, edited in place, and what brings it to work: a coordinator, and becoming active. */
class CityPanel extends Div {

    private final transient CityRegister register;
    private final CityId id;
    private final LiveFields fields;
    private final H2 title = new H2();
    private final Div steps = new Div();
    private final ComboBox<Currency> currency = CityChoices.currencies();
    private RegisteredCity shown;

    CityPanel(CityRegister register, LiveSupport live, RegisteredCity registered) {
        this.register = register;
        shown = registered;
        id = registered.city().id();
        fields = new LiveFields(this, ThingRef.city(id), live);
        addClassNames("card", "side");
        Anchor close = new Anchor("/" + PartnershipAddresses.CITIES, VaadinIcon.CLOSE_SMALL.create());
        close.setAriaLabel(getTranslation("partnership.close"));
        close.addClassName("side-close");
        Div head = new Div(title, close);
        head.addClassName("side-head");
        steps.addClassName("side-words");
        add(head, Words.second("/c/" + registered.city().slug()), steps, form());
        showSteps();
    }

    private Component form() {
        TextField subdivision = new TextField(getTranslation("partnership.city.subdivision"));
        subdivision.setHelperText(getTranslation("partnership.city.subdivision.help"));
        TextField placeCode = new TextField(getTranslation("partnership.city.place-code"));
        placeCode.setHelperText(getTranslation("partnership.city.place-code.help"));
        ComboBox<String> country = CityChoices.countries();
        ComboBox<String> zone = CityChoices.zones();
        Div form = new Div(
                fields.bind(
                        "name",
                        new TextField(getTranslation("partnership.city.name")),
                        () -> city().name(),
                        change -> register.changeName(id, change)),
                fields.bind(
                        "country",
                        country,
                        code -> Words.country(code, getLocale()),
                        () -> city().country(),
                        change -> register.changeCountry(id, change)),
                fields.bind(
                        "subdivision",
                        subdivision,
                        () -> city().subdivision(),
                        change -> register.changeSubdivision(id, change)),
                fields.bind(
                        "place-code",
                        placeCode,
                        () -> city().placeCode(),
                        change -> register.changePlaceCode(id, change)),
                fields.bind(
                        "currency",
                        currency,
                        money -> Words.currency(money, getLocale()),
                        () -> city().currency(),
                        change -> register.changeCurrency(id, change)),
                fields.bind("time-zone", zone, () -> city().timeZone().getId(), this::changeZone));
        form.addClassName("side-fields");
        return form;
    }

    private FieldOutcome<String> changeZone(FieldChange<String> change) {
        String wanted = change.wanted();
        if (wanted == null || !ZoneId.getAvailableZoneIds().contains(wanted)) {
            return FieldOutcome.refused("partnership.city.time-zone.unknown");
        }
        ZoneId seen = change.seen() == null ? null : ZoneId.of(change.seen());
        return switch (register.changeTimeZone(id, new FieldChange<>(seen, ZoneId.of(wanted)))) {
            case FieldOutcome.Saved<ZoneId> saved -> new FieldOutcome.Saved<>(wanted);
            case FieldOutcome.Refused<ZoneId> refused -> new FieldOutcome.Refused<>(refused.refusal());
            case FieldOutcome.Conflict<ZoneId> other ->
                new FieldOutcome.Conflict<>(
                        other.current() == null ? null : other.current().getId(), other.by(), other.at());
        };
    }

    private City city() {
        return shown.city();
    }

    void refresh(RegisteredCity now) {
        shown = now;
        fields.refresh();
        showSteps();
    }

    private void showSteps() {
        boolean planned = city().status() == City.Status.PLANNED;
        title.setText(city().name());
        currency.setReadOnly(!planned);
        currency.setHelperText(planned ? null : getTranslation("partnership.city.currency.help"));
        steps.removeAll();
        if (!shown.coordinated()) {
            Button appoint = new Button(
                    getTranslation("partnership.cities.appoint"),
                    VaadinIcon.USER_STAR.create(),
                    click -> new AppointDialog(register, city()).open());
            appoint.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            steps.add(
                    new H3(getTranslation("partnership.cities.first")),
                    Words.second(getTranslation("partnership.cities.appoint.why")),
                    appoint);
        } else if (planned) {
            Button activate = new Button(
                    getTranslation("partnership.cities.activate"), VaadinIcon.CHECK.create(), click -> askToActivate());
            activate.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            steps.add(
                    new H3(getTranslation("partnership.cities.second")),
                    Words.second(getTranslation("partnership.cities.activate.why")),
                    activate);
        }
    }

    private void askToActivate() {
        ConfirmDialog ask = new ConfirmDialog(
                getTranslation("partnership.cities.activate.ask", city().name()),
                getTranslation("partnership.cities.activate.means"),
                getTranslation("partnership.cities.activate"),
                confirmed -> {
                    Outcome<CityId> outcome = register.activate(id);
                    if (outcome instanceof Outcome.Refused<CityId>(Refusal why)) {
                        Notices.refused(why);
                    }
                });
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("partnership.cancel"));
        ask.open();
    }
}
