package org.eslabon.plan.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.eslabon.shell.spi.NavigationEntries;
import org.eslabon.shell.spi.NavigationEntry;
import org.eslabon.shell.spi.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The plans in the navigation. */
@Component
class PlansEntry implements NavigationEntries {

    @Override
    public List<NavigationEntry> in(@Nullable Workspace workspace) {
        return workspace == null
                ? List.of()
                : List.of(new NavigationEntry("plan.plans", VaadinIcon.TASKS, workspace.path("plans"), 50));
    }
}
