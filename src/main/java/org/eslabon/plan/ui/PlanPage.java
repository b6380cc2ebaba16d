package org.eslabon.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;

/**
 * The addresses within one plan's page, which keep how its actions are shown.
 *
 * @param timeline whether the actions stand on a timeline
 */
record PlanPage(String city, PlanId plan, boolean timeline) {

    String document() {
        return PlanAddresses.plan(city, plan) + (timeline ? "?as=timeline" : "");
    }

    /** The plan with its actions in front, which matters where there is room for one of both only. */
    String actions() {
        return PlanAddresses.plan(city, plan) + "?tab=actions" + (timeline ? "&as=timeline" : "");
    }

    String action(ActionId action) {
        return PlanAddresses.action(city, plan, action) + (timeline ? "?as=timeline" : "");
    }

    String newAction() {
        return PlanAddresses.newAction(city, plan, null) + (timeline ? "?as=timeline" : "");
    }

    /** Goes to an address that may have a query. */
    static void go(UI ui, String address) {
        Location location = new Location(address);
        ui.navigate(location.getPath(), location.getQueryParameters());
    }
}
