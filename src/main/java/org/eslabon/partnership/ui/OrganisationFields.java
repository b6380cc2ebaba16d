package org.eslabon.partnership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eslabon.partnership.NewOrganisation;
import org.eslabon.partnership.Organisation;
import org.eslabon.partnership.Role;
import org.eslabon.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What is asked of an organisation that is new to the programme. */
final class OrganisationFields {

    final TextField name = new TextField();
    final TextField shortName = new TextField();
    final Select<Organisation.Kind> kind = new Select<>();
    final ComboBox<String> country = new ComboBox<>();

    /**
     * @param country the one to begin with
     */
    OrganisationFields(@Nullable String country) {
        Locale locale = UI.getCurrent().getLocale();
        name.setLabel(Texts.text(locale, "partnership.organisation.name"));
        name.setMaxLength(NewOrganisation.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        shortName.setLabel(Texts.text(locale, "partnership.organisation.short-name"));
        shortName.setHelperText(Texts.text(locale, "partnership.organisation.short-name.help"));
        shortName.setMaxLength(NewOrganisation.SHORT_NAME_LENGTH);
        shortName.setRequiredIndicatorVisible(true);
        kind.setLabel(Texts.text(locale, "partnership.organisation.kind"));
        kind.setItems(Arrays.stream(Organisation.Kind.values())
                .filter(one -> one != Organisation.Kind.DEVELOPMENT_BANK)
                .toList());
        kind.setItemLabelGenerator(one -> Texts.text(locale, one.key()));
        kind.setValue(Organisation.Kind.COMPANY);
        List<String> countries = Words.countries(locale);
        this.country.setLabel(Texts.text(locale, "partnership.city.country"));
        this.country.setHelperText(Texts.text(locale, "partnership.organisation.country.help"));
        this.country.setItems(countries);
        this.country.setItemLabelGenerator(code -> Words.country(code, locale));
        this.country.setClearButtonVisible(true);
        this.country.setValue(country);
    }

    NewOrganisation organisation() {
        return organisation(kind.getValue());
    }

    NewOrganisation organisation(Organisation.Kind is) {
        return new NewOrganisation(name.getValue(), shortName.getValue(), is, country.getValue());
    }

    /** The role that an organisation of this kind mostly has. */
    static Role usual(Organisation.Kind kind) {
        return switch (kind) {
            case PUBLIC_PRIVATE_CENTRE -> Role.COORDINATOR;
            case MUNICIPALITY, PROVINCE -> Role.GOVERNMENT;
            case CHAMBER, COMPANY -> Role.PRIVATE_SECTOR;
            case UNIVERSITY -> Role.UNIVERSITY;
            case CIVIL_SOCIETY -> Role.CIVIL_SOCIETY;
            case DEVELOPMENT_BANK -> Role.DEVELOPMENT_BANK;
        };
    }
}
