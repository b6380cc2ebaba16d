package org.eslabon.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.eslabon.security.Passwords;
import org.eslabon.security.Passwords.Opened;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;

/** Takes up an invitation: name, language, first password. */
class InvitationForm extends Div {

    private final transient Passwords passwords;
    private final transient Opened link;
    private final String token;
    private final transient Consumer<Locale> speak;
    private Locale language;
    private String called;

    InvitationForm(Passwords passwords, String token, Opened link, Consumer<Locale> speak) {
        this.passwords = passwords;
        this.token = token;
        this.link = link;
        this.speak = speak;
        this.language = Texts.nearest(link.language());
        this.called = link.name();
        show();
    }

    /** Drawn again when another language is chosen. */
    private void show() {
        removeAll();
        DoorCard card = new DoorCard(
                getTranslation("security.link.invitation.title"),
                getTranslation("security.link.invitation.why", link.email()));
        TextField name = new TextField(getTranslation("security.name"), called, "");
        name.setAutocomplete(Autocomplete.NAME);
        name.setWidthFull();
        name.addValueChangeListener(change -> called = change.getValue());
        Select<Locale> languages = new Select<>();
        languages.setLabel(getTranslation("security.language"));
        languages.setItems(Texts.LANGUAGES);
        languages.setItemLabelGenerator(one -> Texts.text(one, "shared.language.name"));
        languages.setValue(language);
        languages.setWidthFull();
        languages.addValueChangeListener(change -> {
            language = Objects.requireNonNull(change.getValue());
            speak.accept(language);
            show();
        });
        SecretField chosen = SecretField.chosen(getTranslation("security.password"));
        Button accept = new Button(getTranslation("security.link.invitation.submit"), click -> accept(name, chosen));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.addClickShortcut(Key.ENTER);
        Div form = new Div(name, languages, chosen, accept);
        form.addClassName("door-form");
        card.add(form);
        add(card);
    }

    private void accept(TextField name, SecretField chosen) {
        name.setInvalid(false);
        switch (passwords.accept(token, name.getValue(), language, chosen.getValue())) {
            case Outcome.Done<PersonId> _ -> ResetForm.leave();
            case Outcome.Refused<PersonId>(Refusal refusal) -> {
                String why =
                        getTranslation(refusal.messageKey(), refusal.arguments().toArray());
                if (refusal.messageKey().startsWith("security.name.")) {
                    name.setErrorMessage(why);
                    name.setInvalid(true);
                    name.focus();
                } else {
                    chosen.refuse(why);
                }
            }
        }
    }
}
