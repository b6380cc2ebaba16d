package org.eslabon.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.eslabon.security.Passwords;
import org.eslabon.security.Passwords.Opened;
import org.eslabon.security.SignInAddress;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;

/** A new password for somebody who forgot hers. */
class ResetForm extends DoorCard {

    ResetForm(Passwords passwords, String token, Opened link) {
        super(
                UI.getCurrent().getTranslation("security.link.title"),
                UI.getCurrent().getTranslation("security.link.why", link.email()));
        SecretField chosen = SecretField.chosen(getTranslation("security.password.new"));
        chosen.setAutofocus(true);
        Button save = new Button(getTranslation("security.password.save"), click -> {
            switch (passwords.set(token, chosen.getValue())) {
                case Outcome.Done<PersonId> _ -> leave();
                case Outcome.Refused<PersonId> refused ->
                    chosen.refuse(getTranslation(
                            refused.refusal().messageKey(),
                            refused.refusal().arguments().toArray()));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        Div form = new Div(chosen, save);
        form.addClassName("door-form");
        add(form);
    }

    /** To the sign-in page by a whole new request: nothing of the link stays in the open page. */
    static void leave() {
        UI.getCurrent().getPage().setLocation("/" + SignInAddress.SIGN_IN + "?" + SignInAddress.PASSWORD_SET);
    }
}
