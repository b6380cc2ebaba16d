package org.eslabon.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eslabon.partnership.City;
import org.eslabon.partnership.CityMember;
import org.eslabon.partnership.Organisation;
import org.eslabon.partnership.Participation;
import org.eslabon.partnership.PartnershipAddresses;
import org.eslabon.shared.OrganisationId;
import org.eslabon.uikit.EmptyState;
import org.jspecify.annotations.Nullable;

/** Everybody of the partnership, and beside the list the one that was chosen. */
class PeopleTab extends PartnershipTab {

    private final transient Desk desk;
    private final transient City city;
    private final TextField filter = new TextField();
    private final Div list = new Div();
    private final Div side = new Div();
    private List<CityMember> people = List.of();
    private Set<OrganisationId> open = Set.of();
    private @Nullable String selected;
    private @Nullable MemberPanel panel;

    PeopleTab(Desk desk, City city) {
        this.desk = desk;
        this.city = city;
        open = desk.memberships().open(city.id());
        addClassName("split");
        filter.setPlaceholder(getTranslation("partnership.people.filter"));
        filter.setAriaLabel(getTranslation("partnership.people.filter"));
        filter.setPrefixComponent(VaadinIcon.SEARCH.create());
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> showList());
        filter.addClassName("filter");
        Div main = new Div(filter, list);
        main.addClassName("part-list");
        add(main, side);
    }

    @Override
    List<Component> actions() {
        return open.isEmpty() ? List.of() : List.of(inviteButton());
    }

    private Button inviteButton() {
        Button invite =
                new Button(getTranslation("partnership.people.invite"), VaadinIcon.PLUS.create(), click -> invite());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return invite;
    }

    private void invite() {
        Set<OrganisationId> mine = desk.memberships().open(city.id());
        List<Organisation> choice = desk.partnerships().participations(city.id()).stream()
                .map(Participation::organisation)
                .filter(organisation -> mine.contains(organisation.id()))
                .toList();
        new InviteDialog(
                        choice,
                        (organisation, member) -> desk.memberships().invite(city.id(), organisation.id(), member))
                .open();
    }

    @Override
    void select(@Nullable String thing) {
        selected = thing;
        panel = null;
        reload();
    }

    @Override
    void reload() {
        open = desk.memberships().open(city.id());
        people = desk.memberships().inCity(city.id());
        showList();
        CityMember chosen = chosen();
        if (panel != null && chosen != null) {
            panel.refresh(chosen);
            return;
        }
        side.removeAll();
        panel = chosen == null ? null : new MemberPanel(desk, city, chosen);
        setClassName("open", panel != null);
        if (panel != null) {
            side.add(panel);
        } else if (selected != null) {
            side.add(new EmptyState(
                    getTranslation("partnership.people.gone"),
                    getTranslation("partnership.people.gone.why"),
                    new Anchor(
                            "/" + PartnershipAddresses.people(city.slug()), getTranslation("partnership.people.all"))));
        }
    }

    /** The one of the address, if the current user may manage her. */
    private @Nullable CityMember chosen() {
        return people.stream()
                .filter(one -> open.contains(one.organisation()))
                .filter(one ->
                        (one.person().id().value() + "." + one.organisation().value()).equals(selected))
                .findFirst()
                .orElse(null);
    }

    private void showList() {
        list.removeAll();
        String wanted = plain(filter.getValue());
        List<CityMember> found = people.stream()
                .filter(one -> plain(one.person().name() + " " + one.person().email() + " "
                                + one.member().organisationName() + " "
                                + one.member().position() + " "
                                + getTranslation(one.member().role().key()))
                        .contains(wanted))
                .toList();
        if (!found.isEmpty()) {
            MemberList lines = new MemberList(found, city, open, true, selected);
            Div card = new Div(lines);
            card.addClassName("card");
            list.add(card);
        } else if (people.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("partnership.people.none"),
                    getTranslation("partnership.people.none.why"),
                    open.isEmpty() ? new Component[0] : new Component[] {inviteButton()}));
        } else {
            list.add(new EmptyState(
                    getTranslation("partnership.filter.nothing"),
                    getTranslation("partnership.filter.nothing.why"),
                    new Button(getTranslation("partnership.filter.clear"), click -> filter.clear())));
        }
    }

    /** Without case and accents, as people look for names. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
