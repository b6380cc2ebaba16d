package org.eslabon.followup.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.eslabon.followup.FollowUpAddresses;
import org.eslabon.shell.spi.NavigationEntries;
import org.eslabon.shell.spi.NavigationEntry;
import org.eslabon.shell.spi.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has to be looked after, in the navigation. */
@Component
class FollowUpEntry implements NavigationEntries {

    @Override
    public List<NavigationEntry> in(@Nullable Workspace workspace) {
        return workspace == null
                ? List.of()
                : List.of(new NavigationEntry(
                        "followup.nav", VaadinIcon.BELL_O, FollowUpAddresses.attention(workspace.slug()), 56));
    }
}
