package org.eslabon.programme.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.eslabon.shell.spi.NavigationEntries;
import org.eslabon.shell.spi.NavigationEntry;
import org.eslabon.shell.spi.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first line of the navigation. */
@Component
class HomeEntry implements NavigationEntries {

    @Override
    public List<NavigationEntry> in(@Nullable Workspace workspace) {
        return workspace == null
                ? List.of()
                : List.of(new NavigationEntry("programme.home", VaadinIcon.HOME_O, workspace.path(""), 10));
    }
}
