package org.eslabon.capacity.spi;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Map;
import org.eslabon.capacity.CapacityGap;
import org.eslabon.capacity.CapacityGapId;
import org.eslabon.partnership.City;

/**
 * What another module shows at each gap, such as the actions that address it and the way to another. A Spring bean. Asked
 * for all gaps of a page at once, and again whenever something in the city's plans has changed.
 */
public interface GapActions {

    /**
     * @param mayChange whether the current user may change plans of the city
     */
    Map<CapacityGapId, Component> of(City city, Collection<CapacityGap> gaps, boolean mayChange);
}
