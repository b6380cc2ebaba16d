package org.eslabon.shell.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/**
 * Something of another module in the top bar, beside oneself. A Spring bean.
 *
 * <p>It stands on every page, and no route leads to it: only because it is also a listener of this kind does the build put what
 * its components need into the part that every page loads.
 */
public interface TopBarPart extends VaadinServiceInitListener {

    /** Smaller stands further to the left. */
    int order();

    /** Made once for each page of the current user. */
    Component make();

    @Override
    default void serviceInit(ServiceInitEvent event) {
        // nothing to do: see above
    }
}
