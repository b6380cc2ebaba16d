package org.eslabon.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.eslabon.capacity.CapacityAddresses;
import org.eslabon.capacity.PublicServiceSummary;
import org.eslabon.capacity.Round;
import org.eslabon.capacity.Rounds;
import org.eslabon.capacity.spi.PublicServiceSection;
import org.eslabon.partnership.City;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveUpdates;
import org.eslabon.uikit.Formats;
import org.springframework.core.annotation.Order;

/** On the page of a service: the rounds in which it was assessed. */
@org.springframework.stereotype.Component
@Order(0)
class RoundsOfService implements PublicServiceSection {

    private final Rounds rounds;
    private final LiveUpdates updates;

    RoundsOfService(Rounds rounds, LiveUpdates updates) {
        this.rounds = rounds;
        this.updates = updates;
    }

    @Override
    public Component of(City city, PublicServiceSummary service) {
        Div part = new Div();
        show(part, city, service);
        updates.listen(part, Set.of(ThingRef.city(city.id())), recorded -> {
            if (recorded.stream().anyMatch(one -> one.act().thing().kind().equals("round"))) {
                show(part, city, service);
            }
        });
        return part;
    }

    private void show(Div part, City city, PublicServiceSummary service) {
        List<Round> found = rounds.ofService(service.id());
        Formats formats = new Formats(UI.getCurrent().getLocale(), city.timeZone());
        part.removeAll();
        part.add(new H2(part.getTranslation("capacity.service.rounds")));
        if (found.isEmpty()) {
            part.add(new Paragraph(part.getTranslation("capacity.service.rounds.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("home-list");
            for (Round round : found) {
                list.add(new ListItem(new Anchor(
                        "/" + CapacityAddresses.round(city.slug(), round.id()),
                        part.getTranslation(round.kind().key()) + " · " + formats.date(round.heldOn()))));
            }
            part.add(list);
        }
        part.add(new Anchor(
                "/" + CapacityAddresses.rounds(city.slug()), part.getTranslation("capacity.service.rounds.open")));
    }
}
