package org.eslabon.development.ui;

import com.vaadin.flow.component.UI;
import org.eslabon.development.DevelopmentAddresses;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.TabLinks;

/** The two pages: what the city does, and what it wants to become. */
final class DevelopmentTabs {

    static final String PORTFOLIO = "portfolio";
    static final String PLANS = "plans";

    private DevelopmentTabs() {}

    static TabLinks of(String city, String open) {
        var locale = UI.getCurrent().getLocale();
        TabLinks tabs = new TabLinks(Texts.text(locale, "development.nav"));
        tabs.add(PORTFOLIO, Texts.text(locale, "development.tab.portfolio"), DevelopmentAddresses.portfolio(city));
        tabs.add(PLANS, Texts.text(locale, "development.tab.plans"), DevelopmentAddresses.plans(city));
        tabs.open(open);
        return tabs;
    }
}
