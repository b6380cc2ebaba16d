package org.eslabon.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Participation;
import org.eslabon.partnership.PartnershipAddresses;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Role;
import org.eslabon.uikit.EmptyState;
import org.jspecify.annotations.Nullable;

/** The organisations of a city by role, and beside them the one that was chosen. */
class OrganisationsTab extends PartnershipTab {

    private final transient Desk desk;
    private final transient City city;
    private final Div list = new Div();
    private final Div side = new Div();
    private List<Participation> participations = List.of();
    private @Nullable String selected;
    private @Nullable OrganisationPanel panel;

    OrganisationsTab(Desk desk, City city) {
        this.desk = desk;
        this.city = city;
        addClassName("split");
        list.addClassName("part-list");
        add(list, side);
    }

    @Override
    List<Component> actions() {
        return desk.rights().may(city.id(), Right.CONVENE) ? List.of(addButton()) : List.of();
    }

    private Button addButton() {
        Button add = new Button(
                getTranslation("partnership.organisations.add"),
                VaadinIcon.PLUS.create(),
                click -> new AddOrganisationDialog(desk, city).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return add;
    }

    @Override
    void select(@Nullable String thing) {
        selected = thing;
        participations = desk.partnerships().participations(city.id());
        showList();
        showSide();
    }

    @Override
    void reload() {
        participations = desk.partnerships().participations(city.id());
        showList();
        Participation chosen = chosen();
        if (panel != null && chosen != null) {
            panel.refresh(chosen);
        } else {
            showSide();
        }
    }

    private void showSide() {
        side.removeAll();
        Participation chosen = chosen();
        panel = chosen == null ? null : new OrganisationPanel(desk, city, chosen);
        setClassName("open", panel != null);
        if (panel != null) {
            side.add(panel);
        } else if (selected != null) {
            side.add(new EmptyState(
                    getTranslation("partnership.organisations.gone"),
                    getTranslation("partnership.organisations.gone.why"),
                    new Anchor(
                            "/" + PartnershipAddresses.organisations(city.slug()),
                            getTranslation("partnership.organisations.all"))));
        }
    }

    private @Nullable Participation chosen() {
        return participations.stream()
                .filter(one -> one.organisation().id().value().toString().equals(selected))
                .findFirst()
                .orElse(null);
    }

    private void showList() {
        list.removeAll();
        if (participations.isEmpty()) {
            boolean convenes = desk.rights().may(city.id(), Right.CONVENE);
            list.add(new EmptyState(
                    getTranslation("partnership.organisations.none"),
                    getTranslation("partnership.organisations.none.why"),
                    convenes ? new Component[] {addButton()} : new Component[0]));
        }
        for (Role role : Role.values()) {
            List<Participation> ofRole =
                    participations.stream().filter(one -> one.role() == role).toList();
            if (!ofRole.isEmpty()) {
                UnorderedList lines = new UnorderedList();
                lines.addClassName("part-lines");
                ofRole.forEach(one -> lines.add(line(one)));
                Div section = new Div(new H2(getTranslation(role.key())), lines);
                section.addClassName("card");
                list.add(section);
            }
        }
    }

    private ListItem line(Participation one) {
        Anchor name = new Anchor(
                "/"
                        + PartnershipAddresses.organisation(
                                city.slug(), one.organisation().id()),
                one.organisation().name());
        name.addClassName("part-name");
        Div who = new Div(name, Words.second(Words.kind(one.organisation(), getLocale())));
        Paragraph duties = new Paragraph(
                one.participant().duties().isEmpty()
                        ? getTranslation("partnership.duties.none")
                        : one.participant().duties());
        duties.addClassName(one.participant().duties().isEmpty() ? "second" : "part-duties");
        Span people = new Span(getTranslation("partnership.people.count", one.people()));
        people.addClassName("part-people");
        ListItem line = new ListItem(who, duties, people);
        if (one.organisation().id().value().toString().equals(selected)) {
            line.addClassName("chosen");
            name.getElement().setAttribute("aria-current", "true");
        }
        return line;
    }
}
