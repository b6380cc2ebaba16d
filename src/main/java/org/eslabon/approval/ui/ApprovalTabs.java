package org.eslabon.approval.ui;

import com.vaadin.flow.component.UI;
import org.eslabon.approval.ApprovalAddresses;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.TabLinks;

/** The two pages of approval: what is asked, and who decides. */
final class ApprovalTabs {

    static final String REQUESTS = "requests";
    static final String BODIES = "bodies";

    private ApprovalTabs() {}

    static TabLinks of(String city, String open) {
        var locale = UI.getCurrent().getLocale();
        TabLinks tabs = new TabLinks(Texts.text(locale, "approval.title"));
        tabs.add(REQUESTS, Texts.text(locale, "approval.tab.requests"), ApprovalAddresses.requests(city));
        tabs.add(BODIES, Texts.text(locale, "approval.tab.bodies"), ApprovalAddresses.bodies(city));
        tabs.open(open);
        return tabs;
    }
}
