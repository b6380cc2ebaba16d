package org.eslabon.plan.spi;

import com.vaadin.flow.component.Component;
import org.eslabon.partnership.City;
import org.eslabon.plan.Action;

/**
 * A part of an action's page that another module contributes, such as who pays for it. A Spring bean; where there are several,
 * {@code @Order} arranges them. The part keeps itself up to date.
 */
public interface ActionSection {

    Component of(City city, Action action);
}
