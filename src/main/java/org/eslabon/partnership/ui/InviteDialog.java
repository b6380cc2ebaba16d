package org.eslabon.partnership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.eslabon.partnership.NewMember;
import org.eslabon.partnership.Organisation;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;

/** Invites somebody by e-mail into one of these organisations. */
class InviteDialog extends FormDialog {

    private final Select<Organisation> organisation = new Select<>();
    private final MemberFields fields = new MemberFields();
    private final transient BiFunction<Organisation, NewMember, Outcome<PersonId>> invite;

    InviteDialog(List<Organisation> choice, BiFunction<Organisation, NewMember, Outcome<PersonId>> invite) {
        super(Texts.text(fieldsLocale(), "partnership.invite.title"), "partnership.invite.send");
        this.invite = invite;
        organisation.setLabel(getTranslation("partnership.organisation"));
        organisation.setItems(choice);
        organisation.setItemLabelGenerator(Organisation::name);
        organisation.setRequiredIndicatorVisible(true);
        if (choice.size() == 1) {
            organisation.setValue(choice.getFirst());
            organisation.setReadOnly(true);
        }
        fill(
                getTranslation("partnership.invite.why"),
                organisation,
                fields.email,
                fields.name,
                fields.position,
                fields.language);
    }

    @Override
    void save() {
        Organisation into = organisation.getValue();
        if (into == null) {
            refuse(Refusal.of("partnership.invite.organisation"));
            return;
        }
        finish(invite.apply(into, fields.member()), getTranslation("partnership.invite.sent", fields.email.getValue()));
    }

    private static Locale fieldsLocale() {
        return UI.getCurrent().getLocale();
    }

    /** What is asked of somebody who is to be invited. */
    static final class MemberFields {

        final EmailField email = new EmailField();
        final TextField name = new TextField();
        final TextField position = new TextField();
        final Select<Locale> language = new Select<>();

        MemberFields() {
            Locale locale = fieldsLocale();
            email.setLabel(Texts.text(locale, "partnership.invite.email"));
            email.setRequiredIndicatorVisible(true);
            name.setLabel(Texts.text(locale, "partnership.invite.name"));
            name.setRequiredIndicatorVisible(true);
            position.setLabel(Texts.text(locale, "partnership.membership.position"));
            position.setMaxLength(NewMember.POSITION_LENGTH);
            language.setLabel(Texts.text(locale, "partnership.invite.language"));
            language.setItems(Texts.LANGUAGES);
            language.setItemLabelGenerator(one -> Texts.text(one, "shared.language.name"));
            language.setValue(Texts.nearest(locale));
        }

        NewMember member() {
            return new NewMember(email.getValue(), name.getValue(), position.getValue(), language.getValue());
        }
    }
}
