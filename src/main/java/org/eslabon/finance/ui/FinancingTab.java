package org.eslabon.finance.ui;

import org.eslabon.finance.FinanceAddresses;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.spi.PlanTab;
import org.springframework.stereotype.Component;

/** The financing of a plan among its pages. */
@Component
class FinancingTab implements PlanTab {

    static final String NAME = "finance.title";

    @Override
    public String nameKey() {
        return NAME;
    }

    @Override
    public String path(String city, PlanId plan) {
        return FinanceAddresses.ofPlan(city, plan);
    }
}
