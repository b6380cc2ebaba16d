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
import org.eslabon.partnership.City;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.ActionTies;
import org.eslabon.plan.Addressing;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveUpdates;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.spi.ObstacleSection;

/** On the page of an obstacle: the actions that answer it, and the way to another. */
@org.springframework.stereotype.Component
class ActionsOfObstacle implements ObstacleSection {

    private static final Set<String> SHOWN = Set.of("plan", "action");

    private final ActionTies ties;
    private final LiveUpdates updates;

    ActionsOfObstacle(ActionTies ties, LiveUpdates updates) {
        this.ties = ties;
        this.updates = updates;
    }

    @Override
    public Component of(City city, Obstacle obstacle, boolean mayChange) {
        Div part = new Div();
        part.addClassName("part");
        show(part, city, obstacle, mayChange);
        updates.listen(part, Set.of(ThingRef.city(city.id())), recorded -> {
            if (recorded.stream()
                    .anyMatch(one -> SHOWN.contains(one.act().thing().kind()))) {
                show(part, city, obstacle, mayChange);
            }
        });
        return part;
    }

    private void show(Div part, City city, Obstacle obstacle, boolean mayChange) {
        List<Addressing> found = ties.addressing(List.of(obstacle.id()));
        part.removeAll();
        part.add(new H2(part.getTranslation("plan.against.title")));
        if (found.isEmpty()) {
            part.add(new Paragraph(part.getTranslation("plan.against.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("home-list");
            found.forEach(addressing -> list.add(line(city, addressing)));
            part.add(list);
        }
        if (mayChange) {
            Anchor plan = new Anchor(
                    "/" + PlanAddresses.newPlan(city.slug(), obstacle.study(), obstacle.id()),
                    part.getTranslation("plan.against.plan"));
            part.add(plan);
        }
    }

    private static ListItem line(City city, Addressing addressing) {
        ActionSummary action = addressing.action();
        Anchor link = new Anchor("/" + PlanAddresses.action(city.slug(), action.plan(), action.id()), action.title());
        Element about = new Element("small");
        about.setText(addressing.planTitle() + " · " + action.personName() + " · " + action.organisationName());
        ListItem line = new ListItem(link);
        line.getElement().appendChild(about);
        return line;
    }
}
