package org.eslabon.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands below the tabs of a partnership's page. */
abstract class PartnershipTab extends Div {

    /** Shows what the address names beside the list, or nothing. */
    void select(@Nullable String thing) {}

    /** Reads everything again. */
    abstract void reload();

    /** What stands on the right of the page's head. */
    List<Component> actions() {
        return List.of();
    }
}
