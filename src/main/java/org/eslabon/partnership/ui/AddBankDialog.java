package org.eslabon.partnership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import org.eslabon.partnership.DevelopmentBanks;
import org.eslabon.partnership.Organisation;
import org.eslabon.partnership.ui.InviteDialog.MemberFields;
import org.eslabon.shared.Texts;

/** Brings a development bank into the programme, with the first of its people. */
class AddBankDialog extends FormDialog {

    private final transient DevelopmentBanks banks;
    private final transient Runnable added;
    private final OrganisationFields fields = new OrganisationFields(null);
    private final MemberFields first = new MemberFields();

    AddBankDialog(DevelopmentBanks banks, Runnable added) {
        super(Texts.text(UI.getCurrent().getLocale(), "partnership.banks.add"), "partnership.banks.add.save");
        this.banks = banks;
        this.added = added;
        fill(
                getTranslation("partnership.banks.add.why"),
                fields.name,
                fields.shortName,
                fields.country,
                new H3(getTranslation("partnership.cities.appoint.first")),
                first.email,
                first.name,
                first.position,
                first.language);
    }

    @Override
    void save() {
        if (finish(
                banks.found(fields.organisation(Organisation.Kind.DEVELOPMENT_BANK), first.member()),
                getTranslation("partnership.banks.added", fields.name.getValue()))) {
            added.run();
        }
    }
}
