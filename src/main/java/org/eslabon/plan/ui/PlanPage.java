package org.eslabon.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * The addresses within one plan's page, which keep how its actions are shown.
 *
 * @param month which month a calendar shows; null for the present one
 */
record PlanPage(
        String city, PlanId plan, ActionsAs as, @Nullable YearMonth month) {

    private static final YearMonth FIRST = YearMonth.of(1990, 1);
    private static final YearMonth LAST = YearMonth.of(2200, 12);

    static PlanPage read(String city, PlanId plan, QueryParameters query) {
        ActionsAs as = ActionsAs.read(query.getSingleParameter("as").orElse(null));
        return new PlanPage(
                city,
                plan,
                as,
                as == ActionsAs.CALENDAR
                        ? month(query.getSingleParameter("month").orElse(""))
                        : null);
    }

    /** A month that means nothing, or lies outside of any programme, is the present one. */
    private static @Nullable YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            return month.isBefore(FIRST) || month.isAfter(LAST) ? null : month;
        } catch (DateTimeException none) {
            return null;
        }
    }

    PlanPage shownAs(ActionsAs other) {
        return new PlanPage(city, plan, other, null);
    }

    PlanPage in(YearMonth other) {
        return new PlanPage(city, plan, as, other);
    }

    String document() {
        return with(PlanAddresses.plan(city, plan), "");
    }

    /** The plan with its actions in front, which matters where there is room for one of both only. */
    String actions() {
        return with(PlanAddresses.plan(city, plan), "tab=actions");
    }

    String action(ActionId action) {
        return with(PlanAddresses.action(city, plan, action), "");
    }

    String newAction() {
        return with(PlanAddresses.newAction(city, plan, null), "");
    }

    private String with(String path, String first) {
        List<String> query = new ArrayList<>();
        if (!first.isEmpty()) {
            query.add(first);
        }
        if (as != ActionsAs.GRID) {
            query.add("as=" + as.inAddress());
        }
        if (month != null) {
            query.add("month=" + month);
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    /** Goes to an address that may have a query. */
    static void go(UI ui, String address) {
        Location location = new Location(address);
        ui.navigate(location.getPath(), location.getQueryParameters());
    }
}
