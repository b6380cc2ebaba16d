package org.eslabon.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.eslabon.mail.EmailAddress;
import org.eslabon.mail.Outbox;
import org.eslabon.security.Passwords;
import org.eslabon.security.SignInAddress;
import org.eslabon.shared.Outcome;

/** Asks for a link to a new password. The answer does not tell whether there is such an account. */
@Route(value = SignInAddress.FORGOTTEN, autoLayout = false)
@AnonymousAllowed
class ForgottenView extends Main implements HasDynamicTitle {

    private final transient Passwords passwords;
    private final transient Outbox outbox;
    private final TextField email = new TextField();

    ForgottenView(Passwords passwords, Outbox outbox) {
        this.passwords = passwords;
        this.outbox = outbox;
        addClassName("door");
        DoorCard card = new DoorCard(heading(), getTranslation("security.forgotten.why"));
        email.setLabel(getTranslation("security.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutocapitalize(Autocapitalize.NONE);
        email.getElement().setAttribute("inputmode", "email");
        email.setWidthFull();
        email.setAutofocus(true);
        Button send = new Button(getTranslation("security.forgotten.submit"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickShortcut(Key.ENTER);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        Div form = new Div(email, send);
        form.addClassName("door-form");
        card.add(form, links());
        card.offerLanguages();
        add(card);
    }

    private Div links() {
        Div links = new Div(new Anchor("/" + SignInAddress.SIGN_IN, getTranslation("security.sign-in.back")));
        links.addClassName("door-links");
        return links;
    }

    private void send() {
        String client = VaadinRequest.getCurrent().getRemoteAddr();
        switch (passwords.forgotten(email.getValue(), client)) {
            case Outcome.Done<EmailAddress>(EmailAddress to) -> sent(to);
            case Outcome.Refused<EmailAddress> refused -> {
                email.setErrorMessage(getTranslation(
                        refused.refusal().messageKey(),
                        refused.refusal().arguments().toArray()));
                email.setInvalid(true);
                email.focus();
            }
        }
    }

    private void sent(EmailAddress to) {
        removeAll();
        DoorCard card = new DoorCard(
                getTranslation("security.forgotten.sent"), getTranslation("security.forgotten.sent.why", to.value()));
        card.getElement().setAttribute("role", "status");
        Div links = links();
        if (outbox.open()) {
            links.add(new Anchor("/" + Outbox.ADDRESS, getTranslation("security.sign-in.outbox")));
        }
        card.add(links);
        add(card);
    }

    private String heading() {
        return getTranslation("security.forgotten.title");
    }

    @Override
    public String getPageTitle() {
        return heading() + " · " + getTranslation("shared.product");
    }
}
