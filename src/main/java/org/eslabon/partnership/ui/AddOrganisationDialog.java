package org.eslabon.partnership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Organisation;
import org.eslabon.partnership.Participations;
import org.eslabon.partnership.PartnershipAddresses;
import org.eslabon.partnership.Role;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;

/** Brings an organisation into the city: one the programme knows, or else a new one. */
class AddOrganisationDialog extends FormDialog {

    private final transient Desk desk;
    private final transient City city;
    private final ComboBox<Organisation> existing = new ComboBox<>();
    private final Checkbox isNew = new Checkbox();
    private final OrganisationFields fields;
    private final Select<Role> role = new Select<>();
    private final TextArea duties = new TextArea();
    private final Div newFields = new Div();

    AddOrganisationDialog(Desk desk, City city) {
        super(
                Texts.text(UI.getCurrent().getLocale(), "partnership.organisations.add"),
                "partnership.organisations.add.save");
        this.desk = desk;
        this.city = city;
        fields = new OrganisationFields(city.country());
        existing.setLabel(getTranslation("partnership.organisations.existing"));
        existing.setItems(desk.participations().offered(city.id()));
        existing.setItemLabelGenerator(one -> one.name() + " (" + one.shortName() + ")");
        existing.addValueChangeListener(change -> suggest());
        isNew.setLabel(getTranslation("partnership.organisations.new"));
        isNew.addValueChangeListener(change -> switchTo(change.getValue()));
        fields.kind.addValueChangeListener(change -> suggest());
        role.setLabel(getTranslation("partnership.participation.role"));
        role.setItemLabelGenerator(one -> getTranslation(one.key()));
        duties.setLabel(getTranslation("partnership.participation.duties"));
        duties.setHelperText(getTranslation("partnership.duties.help"));
        duties.setMaxLength(Participations.DUTIES_LENGTH);
        newFields.add(fields.name, fields.shortName, fields.kind, fields.country);
        newFields.addClassName("form-dialog-fields");
        fill(getTranslation("partnership.organisations.add.why"), existing, isNew, newFields, role, duties);
        switchTo(false);
    }

    private void switchTo(boolean asNew) {
        existing.setVisible(!asNew);
        newFields.setVisible(asNew);
        suggest();
    }

    private void suggest() {
        Organisation chosen = existing.getValue();
        Organisation.Kind kind = isNew.getValue() || chosen == null ? fields.kind.getValue() : chosen.kind();
        role.setItems(Arrays.stream(Role.values())
                .filter(one -> one != Role.DEVELOPMENT_BANK || kind == Organisation.Kind.DEVELOPMENT_BANK)
                .toList());
        role.setValue(OrganisationFields.usual(kind));
    }

    @Override
    void save() {
        Organisation chosen = existing.getValue();
        if (!isNew.getValue() && chosen == null) {
            refuse(Refusal.of("partnership.organisations.choose"));
            return;
        }
        Outcome<OrganisationId> outcome = isNew.getValue()
                ? desk.participations().found(city.id(), fields.organisation(), role.getValue(), duties.getValue())
                : desk.participations().join(city.id(), chosen.id(), role.getValue(), duties.getValue());
        String name = isNew.getValue() ? fields.name.getValue() : chosen.name();
        if (finish(outcome, getTranslation("partnership.organisations.added", name))
                && outcome instanceof Outcome.Done<OrganisationId>(OrganisationId id)) {
            UI.getCurrent().navigate(PartnershipAddresses.organisation(city.slug(), id));
        }
    }
}
