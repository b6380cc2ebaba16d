package org.eslabon.programme.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.eslabon.partnership.Cities;
import org.eslabon.shell.spi.NavigationEntries;
import org.eslabon.shell.spi.NavigationEntry;
import org.eslabon.shell.spi.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first line of the navigation, and the last: one's own city or all of one's own, and all of the programme. */
@Component
class HomeEntry implements NavigationEntries {

    private final Cities cities;

    HomeEntry(Cities cities) {
        this.cities = cities;
    }

    @Override
    public List<NavigationEntry> in(@Nullable Workspace workspace) {
        if (workspace == null && cities.mine().isEmpty()) {
            return List.of();
        }
        return List.of(
                new NavigationEntry(
                        "programme.home", VaadinIcon.HOME_O, workspace == null ? "" : workspace.path(""), 10),
                new NavigationEntry("programme.view", VaadinIcon.GLOBE, "programme", 90));
    }
}
