package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.eslabon.shell.spi.NavigationEntries;
import org.eslabon.shell.spi.NavigationEntry;
import org.eslabon.shell.spi.Workspace;
import org.eslabon.valuechain.ObstacleAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The obstacle log in the navigation. */
@Component
class ObstacleEntry implements NavigationEntries {

    @Override
    public List<NavigationEntry> in(@Nullable Workspace workspace) {
        return workspace == null
                ? List.of()
                : List.of(new NavigationEntry(
                        "valuechain.obstacle.log", VaadinIcon.WARNING, ObstacleAddresses.log(workspace.slug()), 40));
    }
}
