package org.eslabon.plan.spi;

import org.eslabon.plan.PlanId;

/** A page of a plan that another module contributes, beside its text and actions. A Spring bean; {@code @Order} arranges them. */
public interface PlanTab {

    /** Key of its translated name. */
    String nameKey();

    /**
     * Its address, without a leading slash.
     *
     * @param city its slug
     */
    String path(String city, PlanId plan);
}
