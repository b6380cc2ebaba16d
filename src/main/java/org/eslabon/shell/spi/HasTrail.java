package org.eslabon.shell.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view that says where it stands, for the breadcrumb. */
public interface HasTrail {

    List<Crumb> trail();

    /** To be called by the view when something in its trail or its title may be called differently by now. */
    default void tellTrail() {
        ComponentUtil.fireEvent((Component) this, new Renamed((Component) this));
    }

    /**
     * @param path address without a leading slash; null for the page one is on
     */
    record Crumb(String text, @Nullable String path) {}

    /** The frame listens to this on the view it shows. */
    final class Renamed extends ComponentEvent<Component> {

        Renamed(Component view) {
            super(view, false);
        }
    }
}
