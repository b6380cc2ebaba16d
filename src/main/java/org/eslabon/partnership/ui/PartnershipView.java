package org.eslabon.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.PartnershipAddresses;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.PageHead;
import org.jspecify.annotations.Nullable;

/** Who works together in a city: its organisations, its people, what each role may do, and who changed what. */
@Route("c/:city/partnership/:tab?(organisations|people|rights|changes)/:thing?")
@PermitAll
class PartnershipView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private static final List<String> TABS = List.of("organisations", "people", "rights", "changes");

    private final transient Cities cities;
    private final transient Desk desk;
    private @Nullable City city;
    private String tab = "";
    private @Nullable PartnershipTab content;

    PartnershipView(Cities cities, Desk desk) {
        this.cities = cities;
        this.desk = desk;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City wanted = cities.bySlug(event.getRouteParameters().get("city").orElse(""));
        String wantedTab = event.getRouteParameters().get("tab").orElse(TABS.getFirst());
        if (!wanted.equals(city) || !wantedTab.equals(tab)) {
            city = wanted;
            tab = wantedTab;
            content = build(wanted, wantedTab);
        }
        if (content != null) {
            content.select(event.getRouteParameters().get("thing").orElse(null));
        }
    }

    private PartnershipTab build(City city, String tab) {
        removeAll();
        PartnershipTab built = switch (tab) {
            case "people" -> new PeopleTab(desk, city);
            case "rights" -> new RightsTab(desk, city);
            case "changes" -> new ChangesTab(desk, city);
            default -> new OrganisationsTab(desk, city);
        };
        PageHead head = new PageHead(getTranslation("partnership.title", city.name()));
        head.setLine(new Span(getTranslation("partnership.explained")));
        head.setActions(built.actions().toArray(Component[]::new));
        add(head, tabs(city), built);
        desk.live().updates().listen(built, Set.of(ThingRef.city(city.id())), recorded -> built.reload());
        return built;
    }

    private Nav tabs(City city) {
        Nav tabs = new Nav();
        tabs.addClassName("page-tabs");
        tabs.setAriaLabel(getTranslation("partnership.tabs"));
        for (String name : TABS) {
            Anchor link = new Anchor(
                    "/" + PartnershipAddresses.tab(city.slug(), name), getTranslation("partnership.tab." + name));
            if (name.equals(tab)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        }
        return tabs;
    }

    @Override
    public String getPageTitle() {
        String name = city == null ? "" : city.name();
        return getTranslation("partnership.tab." + tab) + " · " + getTranslation("partnership.title", name);
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(
                        getTranslation("partnership.nav"),
                        city == null ? null : PartnershipAddresses.organisations(city.slug())),
                new Crumb(getTranslation("partnership.tab." + tab), null));
    }
}
