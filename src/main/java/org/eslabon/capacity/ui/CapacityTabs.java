package org.eslabon.capacity.ui;

import java.util.Locale;
import org.eslabon.capacity.CapacityAddresses;
import org.eslabon.capacity.PublicServiceAddresses;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.TabLinks;

/** The pages of a city's capacity, side by side. */
final class CapacityTabs {

    static final String ROUNDS = "rounds";
    static final String GAPS = "gaps";
    static final String SERVICES = "services";
    static final String CATALOGUE = "catalogue";

    private CapacityTabs() {}

    static TabLinks of(String city, String open, Locale locale) {
        TabLinks links = new TabLinks(Texts.text(locale, "capacity.title"));
        links.add(ROUNDS, Texts.text(locale, "capacity.tab.rounds"), CapacityAddresses.rounds(city));
        links.add(GAPS, Texts.text(locale, "capacity.tab.gaps"), CapacityAddresses.gaps(city));
        links.add(SERVICES, Texts.text(locale, "capacity.tab.services"), PublicServiceAddresses.register(city));
        links.add(CATALOGUE, Texts.text(locale, "capacity.tab.catalogue"), CapacityAddresses.catalogue(city));
        links.open(open);
        return links;
    }
}
