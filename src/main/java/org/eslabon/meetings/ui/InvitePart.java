package org.eslabon.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.eslabon.meetings.MeetingInvitationId;
import org.eslabon.meetings.NewGuest;
import org.eslabon.partnership.Member;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Notices;

/** The ways to invite: people of the partnership, several at once, and a guest. */
class InvitePart extends Div {

    private final transient MeetingPage page;
    private final transient MeetingWords words;
    private final MultiSelectComboBox<Member> members;
    private transient List<Member> offered = List.of();

    InvitePart(MeetingPage page) {
        this.page = page;
        this.words = page.words();
        addClassName("invite");
        members = new MultiSelectComboBox<>(words.text("invite.members"));
        members.setItemLabelGenerator(one -> one.person().name() + " · " + one.organisationName());
        members.setHelperText(words.text("invite.members.help"));
        members.setI18n(choiceWords(words));
        Button invite = new Button(words.text("invite"), click -> inviteMembers());
        Div line = new Div(members, invite);
        line.addClassName("invite-line");
        Details guest = new Details(words.text("invite.guest"), guest());
        add(line, guest);
    }

    static MultiSelectComboBoxI18n choiceWords(MeetingWords words) {
        return new MultiSelectComboBoxI18n()
                .setCleared(words.text("choice.cleared"))
                .setFocused(words.text("choice.focused"))
                .setSelected(words.text("choice.selected"))
                .setDeselected(words.text("choice.deselected"))
                .setTotal(words.text("choice.total"));
    }

    /** Offers those who are not invited yet; who is choosing keeps what she has chosen. */
    void show() {
        List<Member> now = page.ask().invitations().candidates(page.meeting());
        if (!now.equals(offered)) {
            List<Member> kept =
                    members.getValue().stream().filter(now::contains).toList();
            offered = now;
            members.setItems(now);
            members.setValue(kept);
        }
    }

    private void inviteMembers() {
        List<Member> chosen = List.copyOf(members.getValue());
        members.clear();
        for (Member one : chosen) {
            if (page.ask()
                            .invitations()
                            .invite(
                                    page.meeting(),
                                    one.organisation(),
                                    one.person().id())
                    instanceof Outcome.Refused<?>(var refusal)) {
                Notices.refused(refusal);
            }
        }
        if (!chosen.isEmpty()) {
            Notices.done(words.text("invite.sent", chosen.size()));
        }
    }

    private Div guest() {
        TextField name = new TextField(words.text("guest.name"));
        EmailField email = new EmailField(words.text("guest.email"));
        TextField organisation = new TextField(words.text("organisation"));
        Select<Locale> language = new Select<>();
        language.setLabel(words.text("guest.language"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(one -> one.getDisplayLanguage(words.locale()));
        language.setValue(Texts.nearest(words.locale()));
        email.setManualValidation(true);
        Button invite = new Button(words.text("invite"), click -> {
            NewGuest guest =
                    new NewGuest(name.getValue(), email.getValue(), organisation.getValue(), language.getValue());
            switch (page.ask().invitations().inviteGuest(page.meeting(), guest)) {
                case Outcome.Done<MeetingInvitationId> done -> {
                    Notices.done(words.text("invite.sent", 1));
                    name.clear();
                    email.clear();
                    organisation.clear();
                    email.setInvalid(false);
                    name.setInvalid(false);
                    organisation.setInvalid(false);
                }
                case Outcome.Refused<MeetingInvitationId>(var refusal) -> refuse(refusal, name, email, organisation);
            }
        });
        invite.setAriaLabel(words.text("invite.guest"));
        Div form = new Div(name, email, organisation, language, invite);
        form.addClassName("guest-form");
        return form;
    }

    /** Beside the input it is about, which its key names; the e-mail address for all that is about the person. */
    private void refuse(Refusal refusal, TextField name, EmailField email, TextField organisation) {
        String text = words.refusal(refusal);
        name.setInvalid(false);
        email.setInvalid(false);
        organisation.setInvalid(false);
        switch (refusal.messageKey()) {
            case "meetings.refusal.guest.name" -> {
                name.setErrorMessage(text);
                name.setInvalid(true);
                name.focus();
            }
            case "meetings.refusal.guest.organisation" -> {
                organisation.setErrorMessage(text);
                organisation.setInvalid(true);
                organisation.focus();
            }
            default -> {
                email.setErrorMessage(text);
                email.setInvalid(true);
                email.focus();
            }
        }
    }
}
