package org.eslabon.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import org.eslabon.partnership.City;
import org.eslabon.partnership.CityMember;
import org.eslabon.partnership.Member;
import org.eslabon.partnership.NewMember;
import org.eslabon.partnership.PartnershipAddresses;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Refusal;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.Notices;

/** One person in one of her organisations, for those who may manage her membership. */
class MemberPanel extends Div {

    private final transient Desk desk;
    private final transient City city;
    private final PersonId person;
    private final OrganisationId organisation;
    private final LiveFields fields;
    private final Div state = new Div();
    private CityMember shown;

    MemberPanel(Desk desk, City city, CityMember member) {
        this.desk = desk;
        this.city = city;
        shown = member;
        person = member.person().id();
        organisation = member.organisation();
        fields = new LiveFields(this, Member.thing(organisation, person), desk.live());
        addClassNames("card", "side");
        Anchor close = new Anchor("/" + PartnershipAddresses.people(city.slug()), VaadinIcon.CLOSE_SMALL.create());
        close.setAriaLabel(getTranslation("partnership.close"));
        close.addClassName("side-close");
        Div head = new Div(new H2(member.person().name()), close);
        head.addClassName("side-head");
        TextField position = new TextField(getTranslation("partnership.membership.position"));
        position.setMaxLength(NewMember.POSITION_LENGTH);
        Div form = new Div(fields.bind(
                "position",
                position,
                () -> shown.member().position().isEmpty()
                        ? null
                        : shown.member().position(),
                change -> desk.memberships().changePosition(city.id(), organisation, person, change)));
        form.addClassName("side-fields");
        Button end = new Button(getTranslation("partnership.member.end"), click -> end());
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        add(
                head,
                Words.second(member.person().email()),
                new Paragraph(member.member().organisationName() + " · "
                        + getTranslation(member.member().role().key())),
                form,
                state,
                end);
        state.addClassName("side-words");
        showState();
    }

    void refresh(CityMember now) {
        shown = now;
        fields.refresh();
        showState();
    }

    private void showState() {
        state.removeAll();
        Formats formats = new Formats(getLocale(), city.timeZone());
        state.add(Words.second(getTranslation("partnership.member.since", formats.dateTime(shown.since()))));
        if (shown.pending()) {
            Button remind = new Button(
                    getTranslation("partnership.member.remind"), VaadinIcon.ENVELOPE_O.create(), click -> remind());
            state.add(Words.pending(getLocale()), remind);
        }
    }

    private void remind() {
        Outcome<PersonId> sent = desk.memberships().remind(city.id(), organisation, person);
        if (sent instanceof Outcome.Refused<PersonId>(Refusal why)) {
            Notices.refused(why);
        } else {
            Notices.done(
                    getTranslation("partnership.member.reminded", shown.person().email()));
        }
    }

    private void end() {
        Outcome<PersonId> ended = desk.memberships().end(city.id(), organisation, person);
        if (ended instanceof Outcome.Refused<PersonId>(Refusal why)) {
            Notices.refused(why);
            return;
        }
        Undo.offer(
                getTranslation(
                        "partnership.member.ended",
                        shown.person().name(),
                        shown.member().organisationName()),
                getTranslation("partnership.undo"),
                () -> desk.memberships().restore(city.id(), organisation, person));
        getUI().ifPresent(ui -> ui.navigate(PartnershipAddresses.people(city.slug())));
    }
}
