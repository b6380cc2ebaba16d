package org.eslabon.meetings.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.eslabon.meetings.MeetingAddresses;
import org.eslabon.shell.spi.NavigationEntries;
import org.eslabon.shell.spi.NavigationEntry;
import org.eslabon.shell.spi.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The meetings in the navigation. */
@Component
class MeetingsEntry implements NavigationEntries {

    @Override
    public List<NavigationEntry> in(@Nullable Workspace workspace) {
        return workspace == null
                ? List.of()
                : List.of(new NavigationEntry(
                        "meetings.nav", VaadinIcon.CALENDAR, MeetingAddresses.meetings(workspace.slug()), 60));
    }
}
