package org.eslabon.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eslabon.finance.model.Sector;
import org.eslabon.finance.model.Stage;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** Where this module's pages are, without a leading slash, for links from anywhere. */
public final class FinanceAddresses {

    private FinanceAddresses() {}

    /** What each source gives to each plan of the city. */
    public static String ofCity(String city) {
        return "c/" + city + "/financing";
    }

    /**
     * Of that, what adds up to one figure.
     *
     * @param stage all stages if null
     * @param sector all kinds of organisation if null
     */
    public static String ofCity(String city, @Nullable Stage stage, @Nullable Sector sector) {
        List<String> query = new ArrayList<>();
        if (stage != null) {
            query.add("stage=" + stage.name().toLowerCase(Locale.ROOT));
        }
        if (sector != null) {
            query.add("sector=" + sector.name().toLowerCase(Locale.ROOT));
        }
        return ofCity(city) + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    /**
     * @param city its slug
     */
    public static String ofPlan(String city, PlanId plan) {
        return PlanAddresses.plan(city, plan) + "/financing";
    }

    /** The grid of its plan, with the line opened. */
    public static String line(String city, PlanId plan, LineId line) {
        return ofPlan(city, plan) + "?line=" + line.value();
    }
}
