package org.eslabon.exchange.ui;

import java.util.Locale;
import org.eslabon.exchange.ExchangeAddresses;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.TabLinks;

/** What the cities share: the library, what one's own cities have begun to tell, and the templates. */
final class ExchangeTabs {

    private ExchangeTabs() {}

    /**
     * @param open the address of the open one
     */
    static TabLinks of(String open, Locale locale) {
        TabLinks tabs = new TabLinks(Texts.text(locale, "exchange.tabs"));
        tabs.add(ExchangeAddresses.LIBRARY, Texts.text(locale, "exchange.tab.library"), ExchangeAddresses.LIBRARY);
        tabs.add(ExchangeAddresses.OURS, Texts.text(locale, "exchange.tab.ours"), ExchangeAddresses.OURS);
        tabs.add(
                ExchangeAddresses.TEMPLATES, Texts.text(locale, "exchange.tab.templates"), ExchangeAddresses.TEMPLATES);
        tabs.open(open);
        return tabs;
    }
}
