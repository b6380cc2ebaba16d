package org.eslabon.capacity.spi;

import com.vaadin.flow.component.Component;
import org.eslabon.capacity.PublicServiceSummary;
import org.eslabon.partnership.City;

/**
 * A part of a public service's page that another module contributes, such as the actions that improve it. A Spring bean;
 * where there are several, {@code @Order} arranges them. The part keeps itself up to date.
 */
public interface PublicServiceSection {

    Component of(City city, PublicServiceSummary service);
}
