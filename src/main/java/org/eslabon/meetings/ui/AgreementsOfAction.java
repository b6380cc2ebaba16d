package org.eslabon.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.eslabon.meetings.Agreement;
import org.eslabon.meetings.Agreements;
import org.eslabon.meetings.MeetingAddresses;
import org.eslabon.partnership.City;
import org.eslabon.plan.Action;
import org.eslabon.plan.spi.ActionSection;

/** On the page of an action: the meetings in which it was agreed. */
@org.springframework.stereotype.Component
class AgreementsOfAction implements ActionSection {

    private final Agreements agreements;

    AgreementsOfAction(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Component of(City city, Action action) {
        List<Agreement> agreed = agreements.ofAction(action.id());
        Div part = new Div();
        part.add(new H3(part.getTranslation("meetings.action.agreed")));
        part.addClassName("part");
        part.setVisible(!agreed.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("home-list");
        agreed.forEach(one -> list.add(new ListItem(
                new Anchor("/" + MeetingAddresses.agreements(city.slug(), one.meeting()), one.meetingTitle()),
                MinutesTab.second(one.what()))));
        part.add(list);
        return part;
    }
}
