package org.eslabon.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.eslabon.security.OwnAccount;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Refusal;
import org.eslabon.uikit.Notices;

/** Another password, for whoever knows the present one. */
class PasswordCard extends Section {

    private final transient OwnAccount account;
    private final Runnable changed;
    private final SecretField current;
    private final SecretField chosen;

    PasswordCard(OwnAccount account, Runnable changed) {
        this.account = account;
        this.changed = changed;
        addClassName("card");
        current = SecretField.current(getTranslation("security.password.current"));
        chosen = SecretField.chosen(getTranslation("security.password.new"));
        Button save = new Button(getTranslation("security.password.save"), click -> save());
        Div form = new Div(current, chosen);
        form.addClassName("form-grid");
        add(new H2(getTranslation("security.account.password")), form, save);
    }

    private void save() {
        current.setInvalid(false);
        chosen.setInvalid(false);
        switch (account.changePassword(current.getValue(), chosen.getValue())) {
            case Outcome.Done<PersonId> _ -> {
                current.clear();
                chosen.clear();
                Notices.done(getTranslation("security.password.changed"));
                changed.run();
            }
            case Outcome.Refused<PersonId>(Refusal refusal) -> {
                String why =
                        getTranslation(refusal.messageKey(), refusal.arguments().toArray());
                boolean ofTheChosen = refusal.messageKey().startsWith("security.password.")
                        && !refusal.messageKey().equals("security.password.current.wrong");
                (ofTheChosen ? chosen : current).refuse(why);
            }
        }
    }
}
