package org.eslabon.plan.spi;

import com.vaadin.flow.component.Component;
import org.eslabon.partnership.City;
import org.eslabon.plan.PlanId;

/** What another module shows beneath the actions of a plan. A Spring bean; the part keeps itself up to date. */
public interface BelowActions {

    Component of(City city, PlanId plan);
}
