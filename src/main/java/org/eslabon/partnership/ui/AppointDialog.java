package org.eslabon.partnership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.eslabon.partnership.City;
import org.eslabon.partnership.CityRegister;
import org.eslabon.partnership.Organisation;
import org.eslabon.partnership.ui.InviteDialog.MemberFields;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;

/** Gives a city its coordinator: an organisation of the programme, or a new one with its first person. */
class AppointDialog extends FormDialog {

    private final transient CityRegister register;
    private final transient City city;
    private final ComboBox<Organisation> existing = new ComboBox<>();
    private final Checkbox isNew = new Checkbox();
    private final OrganisationFields fields;
    private final MemberFields first = new MemberFields();
    private final Div newFields = new Div();

    AppointDialog(CityRegister register, City city) {
        super(
                Texts.text(UI.getCurrent().getLocale(), "partnership.cities.appoint.title", city.name()),
                "partnership.cities.appoint.save");
        this.register = register;
        this.city = city;
        fields = new OrganisationFields(city.country());
        fields.kind.setValue(Organisation.Kind.PUBLIC_PRIVATE_CENTRE);
        existing.setLabel(getTranslation("partnership.organisations.existing"));
        existing.setItems(register.organisations());
        existing.setItemLabelGenerator(one -> one.name() + " (" + one.shortName() + ")");
        isNew.setLabel(getTranslation("partnership.organisations.new"));
        isNew.addValueChangeListener(change -> switchTo(change.getValue()));
        newFields.add(
                fields.name,
                fields.shortName,
                fields.kind,
                fields.country,
                new H3(getTranslation("partnership.cities.appoint.first")),
                first.email,
                first.name,
                first.position,
                first.language);
        newFields.addClassName("form-dialog-fields");
        fill(getTranslation("partnership.cities.appoint.help"), existing, isNew, newFields);
        switchTo(false);
    }

    private void switchTo(boolean asNew) {
        existing.setVisible(!asNew);
        newFields.setVisible(asNew);
    }

    @Override
    void save() {
        Organisation chosen = existing.getValue();
        if (!isNew.getValue() && chosen == null) {
            refuse(Refusal.of("partnership.organisations.choose"));
            return;
        }
        Outcome<OrganisationId> outcome = isNew.getValue()
                ? register.appoint(city.id(), fields.organisation(), first.member())
                : register.appoint(city.id(), chosen.id());
        finish(outcome, getTranslation("partnership.cities.appointed", city.name()));
    }
}
