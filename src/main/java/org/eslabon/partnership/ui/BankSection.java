package org.eslabon.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eslabon.partnership.CityMember;
import org.eslabon.partnership.DevelopmentBank;
import org.eslabon.partnership.DevelopmentBanks;
import org.eslabon.partnership.Organisation;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Refusal;
import org.eslabon.uikit.Notices;

/** The development banks and their people: who sees every city. */
class BankSection extends Div {

    private final transient DevelopmentBanks banks;
    private final Div list = new Div();
    private final Set<OrganisationId> opened = new HashSet<>();

    BankSection(DevelopmentBanks banks) {
        this.banks = banks;
        addClassName("card");
        add(new H2(getTranslation("partnership.banks.title")));
        Paragraph why = new Paragraph(getTranslation("partnership.banks.why"));
        why.addClassName("second");
        add(why, list);
        if (banks.mayFound()) {
            add(new Button(
                    getTranslation("partnership.banks.add"),
                    VaadinIcon.PLUS.create(),
                    click -> new AddBankDialog(banks, this::reload).open()));
        }
    }

    void reload() {
        list.removeAll();
        banks.all().forEach(bank -> list.add(details(bank)));
    }

    private Details details(DevelopmentBank bank) {
        Organisation organisation = bank.organisation();
        Details details =
                new Details(organisation.name() + " · " + getTranslation("partnership.people.count", bank.people()));
        boolean open = opened.contains(organisation.id());
        details.setOpened(open);
        if (open) {
            details.add(people(organisation));
        }
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && opened.add(organisation.id())) {
                details.add(people(organisation));
            } else if (!change.isOpened() && opened.remove(organisation.id())) {
                details.removeAll();
            }
        });
        return details;
    }

    private Div people(Organisation bank) {
        boolean opens = banks.opens(bank.id());
        UnorderedList lines = new UnorderedList();
        lines.addClassNames("people", "people-wide");
        banks.people(bank.id()).forEach(one -> lines.add(line(bank, one, opens)));
        Div people = new Div(lines);
        people.addClassName("side-words");
        if (opens) {
            people.add(new Button(
                    getTranslation("partnership.people.invite"),
                    VaadinIcon.ENVELOPE_O.create(),
                    click -> new InviteDialog(
                                    List.of(bank), (into, member) -> reloaded(banks.invite(into.id(), member)))
                            .open()));
        } else {
            people.add(Words.second(getTranslation("partnership.member.bank", bank.shortName())));
        }
        return people;
    }

    private ListItem line(Organisation bank, CityMember one, boolean opens) {
        Div who =
                new Div(new Div(one.person().name()), Words.second(one.person().email()));
        who.addClassName("people-who");
        Div position = new Div(new Div(one.member().position()));
        position.addClassName("people-position");
        ListItem line = new ListItem(Words.avatar(one.person()), who, position);
        Div actions = new Div();
        actions.addClassName("people-actions");
        if (one.pending()) {
            position.add(Words.pending(getLocale()));
        }
        if (opens) {
            if (one.pending()) {
                actions.add(action("partnership.member.remind", one, () -> {
                    if (told(banks.remind(bank.id(), one.person().id())) instanceof Outcome.Done) {
                        Notices.done(getTranslation(
                                "partnership.member.reminded", one.person().email()));
                    }
                }));
            }
            actions.add(action("partnership.member.end", one, () -> end(bank, one)));
            line.add(actions);
        }
        return line;
    }

    private Button action(String key, CityMember one, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + one.person().name());
        return button;
    }

    private void end(Organisation bank, CityMember one) {
        PersonId person = one.person().id();
        if (told(banks.end(bank.id(), person)) instanceof Outcome.Done) {
            Undo.offer(
                    getTranslation("partnership.member.ended", one.person().name(), bank.name()),
                    getTranslation("partnership.undo"),
                    () -> told(banks.restore(bank.id(), person)));
        }
    }

    private <T> Outcome<T> told(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T>(Refusal why)) {
            Notices.refused(why);
        }
        return reloaded(outcome);
    }

    /** A bank that takes part in no city has no trail that would say so to this page. */
    private <T> Outcome<T> reloaded(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done) {
            reload();
        }
        return outcome;
    }
}
