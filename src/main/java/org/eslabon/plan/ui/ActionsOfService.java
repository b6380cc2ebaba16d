package org.eslabon.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import org.eslabon.capacity.PublicServiceId;
import org.eslabon.capacity.PublicServiceSummary;
import org.eslabon.capacity.spi.PublicServiceSection;
import org.eslabon.partnership.City;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.ActionTies;
import org.eslabon.plan.Improving;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveUpdates;

/** On the page of a public service: the actions that improve it. */
@org.springframework.stereotype.Component
class ActionsOfService implements PublicServiceSection {

    private static final Set<String> SHOWN = Set.of("plan", "action");

    private final ActionTies ties;
    private final LiveUpdates updates;

    ActionsOfService(ActionTies ties, LiveUpdates updates) {
        this.ties = ties;
        this.updates = updates;
    }

    @Override
    public Component of(City city, PublicServiceSummary service) {
        Div part = new Div();
        show(part, city, service.id());
        updates.listen(part, Set.of(ThingRef.city(city.id())), recorded -> {
            if (recorded.stream()
                    .anyMatch(one -> SHOWN.contains(one.act().thing().kind()))) {
                show(part, city, service.id());
            }
        });
        return part;
    }

    private void show(Div part, City city, PublicServiceId service) {
        List<Improving> found = ties.improving(service);
        part.removeAll();
        part.add(new H2(part.getTranslation("plan.improving.title")));
        if (found.isEmpty()) {
            Paragraph none = new Paragraph(part.getTranslation("plan.improving.none"));
            none.addClassName("second");
            Anchor plans = new Anchor("/" + PlanAddresses.plans(city.slug()), part.getTranslation("plan.plans"));
            part.add(none, plans);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("home-list");
        found.forEach(improving -> list.add(line(city, improving)));
        part.add(list);
    }

    private static ListItem line(City city, Improving improving) {
        ActionSummary action = improving.action();
        Anchor link = new Anchor("/" + PlanAddresses.action(city.slug(), action.plan(), action.id()), action.title());
        Element about = new Element("small");
        about.setText(improving.planTitle() + " · " + action.personName() + " · " + action.organisationName());
        ListItem line = new ListItem(link);
        line.getElement().appendChild(about);
        return line;
    }
}
