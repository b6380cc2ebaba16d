package org.eslabon.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Organisation;
import org.eslabon.partnership.Participant;
import org.eslabon.partnership.Participation;
import org.eslabon.partnership.Participations;
import org.eslabon.partnership.PartnershipAddresses;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Role;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.uikit.Notices;
import org.jspecify.annotations.Nullable;

/** One organisation's part in the city, with its people. Those who convene change it in place. */
class OrganisationPanel extends Div {

    private final transient Desk desk;
    private final transient City city;
    private final OrganisationId id;
    private final boolean convenes;
    private final LiveFields fields;
    private final Div people = new Div();
    private Participation shown;

    OrganisationPanel(Desk desk, City city, Participation participation) {
        this.desk = desk;
        this.city = city;
        shown = participation;
        id = participation.organisation().id();
        convenes = desk.rights().may(city.id(), Right.CONVENE);
        fields = new LiveFields(this, Participant.thing(city.id(), id), desk.live());
        addClassNames("card", "side");
        Organisation organisation = participation.organisation();
        add(head(organisation), Words.second(Words.kind(organisation, getLocale())));
        add(convenes ? editable() : readable());
        add(people);
        showPeople();
        if (convenes) {
            Button leave = new Button(getTranslation("partnership.organisation.leave"), click -> leave());
            leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            add(leave);
        }
    }

    private Component head(Organisation organisation) {
        Anchor close =
                new Anchor("/" + PartnershipAddresses.organisations(city.slug()), VaadinIcon.CLOSE_SMALL.create());
        close.setAriaLabel(getTranslation("partnership.close"));
        close.addClassName("side-close");
        Div head = new Div(new H2(organisation.name()), close);
        head.addClassName("side-head");
        return head;
    }

    private Component editable() {
        Select<Role> role = new Select<>();
        role.setLabel(getTranslation("partnership.participation.role"));
        boolean bank = shown.organisation().kind() == Organisation.Kind.DEVELOPMENT_BANK;
        role.setItems(Arrays.stream(Role.values())
                .filter(one -> bank || one != Role.DEVELOPMENT_BANK)
                .toList());
        role.setItemLabelGenerator(one -> getTranslation(one.key()));
        TextArea duties = new TextArea(getTranslation("partnership.participation.duties"));
        duties.setMaxLength(Participations.DUTIES_LENGTH);
        duties.setHelperText(getTranslation("partnership.duties.help"));
        duties.setMinRows(2);
        Div form = new Div(
                fields.bind(
                        "role",
                        role,
                        one -> getTranslation(one.key()),
                        () -> shown.role(),
                        change -> desk.participations().changeRole(city.id(), id, change)),
                fields.bind(
                        "duties",
                        duties,
                        () -> emptyIsNull(shown.participant().duties()),
                        change -> desk.participations().changeDuties(city.id(), id, change)));
        form.addClassName("side-fields");
        return form;
    }

    private Component readable() {
        Div words = new Div(
                new H3(getTranslation("partnership.participation.role")),
                new Paragraph(getTranslation(shown.role().key())),
                new H3(getTranslation("partnership.participation.duties")),
                new Paragraph(
                        shown.participant().duties().isEmpty()
                                ? getTranslation("partnership.duties.none")
                                : shown.participant().duties()));
        words.addClassName("side-words");
        return words;
    }

    /** Shows what others have changed meanwhile. */
    void refresh(Participation now) {
        boolean redraw = !convenes && !now.participant().equals(shown.participant());
        shown = now;
        if (redraw) {
            getChildren()
                    .filter(child -> child.hasClassName("side-words"))
                    .findFirst()
                    .ifPresent(words -> replace(words, readable()));
        }
        fields.refresh();
        showPeople();
    }

    private void showPeople() {
        people.removeAll();
        people.add(new H3(getTranslation("partnership.tab.people")));
        boolean open = convenes && desk.memberships().open(city.id()).contains(id);
        people.add(new MemberList(desk.memberships().of(city.id(), id), city, open, false));
        if (open) {
            Button invite = new Button(
                    getTranslation("partnership.people.invite"),
                    VaadinIcon.ENVELOPE_O.create(),
                    click -> new InviteDialog(
                                    List.of(shown.organisation()),
                                    (organisation, member) ->
                                            desk.memberships().invite(city.id(), organisation.id(), member))
                            .open());
            people.add(invite);
        } else if (convenes) {
            people.add(Words.second(getTranslation(
                    shown.organisation().kind() == Organisation.Kind.DEVELOPMENT_BANK
                            ? "partnership.member.bank"
                            : "partnership.member.elsewhere",
                    shown.organisation().shortName())));
        }
    }

    private void leave() {
        Outcome<Participant> left = desk.participations().leave(city.id(), id);
        switch (left) {
            case Outcome.Refused<Participant>(Refusal why) -> Notices.refused(why);
            case Outcome.Done<Participant>(Participant was) -> {
                Undo.offer(
                        getTranslation(
                                "partnership.organisation.left",
                                was.organisation().name()),
                        getTranslation("partnership.undo"),
                        () -> desk.participations().join(city.id(), id, was.role(), was.duties()));
                getUI().ifPresent(ui -> ui.navigate(PartnershipAddresses.organisations(city.slug())));
            }
        }
    }

    private static @Nullable String emptyIsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
