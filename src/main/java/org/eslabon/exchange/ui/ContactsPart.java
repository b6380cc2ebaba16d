package org.eslabon.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.eslabon.exchange.Contact;
import org.eslabon.exchange.Practice;
import org.eslabon.partnership.Organisation;
import org.eslabon.partnership.Participant;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;

/** Whom to ask about a good practice: organisations and roles, never a person's address. */
class ContactsPart extends Div {

    private final transient ExchangeServices ask;
    private final transient Practice practice;
    private final UnorderedList list = new UnorderedList();
    private final ComboBox<Organisation> organisation = new ComboBox<>();
    private final TextField role = new TextField();
    private transient List<Contact> shown = List.of();

    ContactsPart(Practice practice, ExchangeServices ask) {
        this.practice = practice;
        this.ask = ask;
        addClassNames("card", "practice-contacts");
        list.addClassName("contact-list");
        organisation.setLabel(getTranslation("exchange.contact.organisation"));
        organisation.setItems(ask.partnerships().participants(practice.city()).stream()
                .map(Participant::organisation)
                .toList());
        organisation.setItemLabelGenerator(Organisation::name);
        role.setLabel(getTranslation("exchange.contact.role"));
        role.setHelperText(getTranslation("exchange.contact.role.help"));
        role.setManualValidation(true);
        role.addValueChangeListener(change -> role.setInvalid(false));
        organisation.setManualValidation(true);
        organisation.addValueChangeListener(change -> organisation.setInvalid(false));
        Div form = new Div(organisation, role, new Button(getTranslation("exchange.contact.add"), click -> add()));
        form.addClassName("contact-form");
        Paragraph why = new Paragraph(getTranslation("exchange.contacts.why"));
        why.addClassName("second");
        add(new H2(getTranslation("exchange.contacts")), why, list, form);
    }

    void show(List<Contact> contacts) {
        if (contacts.equals(shown)) {
            return;
        }
        shown = contacts;
        list.removeAll();
        contacts.forEach(contact -> list.add(line(contact)));
    }

    private ListItem line(Contact contact) {
        Span who = new Span(contact.name());
        who.addClassName("second");
        Button away = new Button(
                VaadinIcon.CLOSE_SMALL.create(),
                click -> ask.practices().removeContact(practice.id(), contact.organisation(), contact.role()));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        away.setAriaLabel(getTranslation("exchange.contact.remove", contact.role()));
        return new ListItem(new Span(contact.role()), who, away);
    }

    private void add() {
        Organisation chosen = organisation.getValue();
        if (chosen == null) {
            organisation.setInvalid(true);
            organisation.setErrorMessage(getTranslation("exchange.refusal.required"));
            organisation.focus();
            return;
        }
        switch (ask.practices().addContact(practice.id(), chosen.id(), role.getValue())) {
            case Outcome.Done<OrganisationId> done -> role.clear();
            case Outcome.Refused<OrganisationId>(var why) -> {
                role.setInvalid(true);
                role.setErrorMessage(Texts.text(
                        getLocale(), why.messageKey(), why.arguments().toArray()));
                role.focus();
            }
        }
    }
}
