package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.eslabon.shell.spi.NavigationEntries;
import org.eslabon.shell.spi.NavigationEntry;
import org.eslabon.shell.spi.Workspace;
import org.eslabon.valuechain.StudyAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The value chains' line in the navigation. */
@Component
class StudyEntry implements NavigationEntries {

    @Override
    public List<NavigationEntry> in(@Nullable Workspace workspace) {
        return workspace == null
                ? List.of()
                : List.of(new NavigationEntry(
                        "valuechain.study.list", VaadinIcon.LINK, StudyAddresses.list(workspace.slug()), 20));
    }
}
