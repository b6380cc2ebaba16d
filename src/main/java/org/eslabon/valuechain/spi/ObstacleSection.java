package org.eslabon.valuechain.spi;

import com.vaadin.flow.component.Component;
import org.eslabon.partnership.City;
import org.eslabon.valuechain.Obstacle;

/**
 * A part of an obstacle's page that another module contributes, such as the actions that answer it. A Spring bean; where
 * there are several, {@code @Order} arranges them. The part keeps itself up to date.
 */
public interface ObstacleSection {

    /**
     * @param mayChange whether the current user may change obstacles and plans of the city
     */
    Component of(City city, Obstacle obstacle, boolean mayChange);
}
