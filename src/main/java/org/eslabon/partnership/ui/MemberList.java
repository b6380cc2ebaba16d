package org.eslabon.partnership.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.eslabon.partnership.City;
import org.eslabon.partnership.CityMember;
import org.eslabon.partnership.PartnershipAddresses;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** People, a line each. Those who may be managed are links to themselves. */
class MemberList extends UnorderedList {

    /** The people of one organisation. */
    MemberList(List<CityMember> people, City city, boolean links, boolean withOrganisation) {
        this(
                people,
                city,
                links && !people.isEmpty() ? Set.of(people.getFirst().organisation()) : Set.of(),
                withOrganisation,
                null);
    }

    /**
     * @param links the organisations whose people lead to themselves
     * @param withOrganisation whether their organisation and role are said
     * @param chosen the last part of the address of the one that is shown beside the list
     */
    MemberList(
            List<CityMember> people,
            City city,
            Set<OrganisationId> links,
            boolean withOrganisation,
            @Nullable String chosen) {
        addClassNames("people", withOrganisation ? "people-wide" : "people-narrow");
        for (CityMember one : people) {
            String address =
                    PartnershipAddresses.member(city.slug(), one.person().id(), one.organisation());
            ListItem line = new ListItem();
            Span name = new Span(one.person().name());
            Anchor link = new Anchor("/" + address, one.person().name());
            boolean linked = links.contains(one.organisation());
            Div who = new Div(linked ? link : name, Words.second(one.person().email()));
            who.addClassName("people-who");
            if (chosen != null && address.endsWith("/" + chosen)) {
                line.addClassName("chosen");
                link.getElement().setAttribute("aria-current", "true");
            }
            line.add(Words.avatar(one.person()), who);
            if (withOrganisation) {
                Div where = new Div(
                        new Span(one.member().organisationName()),
                        Words.second(getTranslation(one.member().role().key())));
                where.addClassName("people-where");
                line.add(where);
            }
            Div position = new Div(new Span(one.member().position()));
            position.addClassName("people-position");
            if (one.pending()) {
                position.add(Words.pending(getLocale()));
            }
            line.add(position);
            add(line);
        }
    }
}
