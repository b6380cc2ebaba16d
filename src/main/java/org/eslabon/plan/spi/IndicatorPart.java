package org.eslabon.plan.spi;

import com.vaadin.flow.component.Component;
import org.eslabon.partnership.City;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Indicator;

/** What another module shows beneath each indicator of an action, such as its readings. A Spring bean. */
public interface IndicatorPart {

    /** The parts of one action's sheet. */
    OnSheet of(City city, ActionId action);

    /** Parts that are read together, however many indicators there are. */
    interface OnSheet {

        /** Reads all again and shows it in the parts that stand there; called before indicators are shown. */
        void read();

        /** A new part for one indicator. */
        Component beneath(Indicator indicator);
    }
}
