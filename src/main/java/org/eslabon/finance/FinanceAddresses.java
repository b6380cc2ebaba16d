package org.eslabon.finance;

import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;

/** Where this module's pages are, without a leading slash, for links from anywhere. */
public final class FinanceAddresses {

    private FinanceAddresses() {}

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
