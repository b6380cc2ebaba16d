package org.eslabon.capacity.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.eslabon.capacity.CapacityAddresses;
import org.eslabon.shell.spi.NavigationEntries;
import org.eslabon.shell.spi.NavigationEntry;
import org.eslabon.shell.spi.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The line of capacity in the navigation. */
@Component
class CapacityEntry implements NavigationEntries {

    @Override
    public List<NavigationEntry> in(@Nullable Workspace workspace) {
        return workspace == null
                ? List.of()
                : List.of(new NavigationEntry(
                        "capacity.nav", VaadinIcon.INSTITUTION, CapacityAddresses.rounds(workspace.slug()), 25));
    }
}
