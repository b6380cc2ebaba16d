package org.eslabon.approval.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.eslabon.approval.ApprovalAddresses;
import org.eslabon.shell.spi.NavigationEntries;
import org.eslabon.shell.spi.NavigationEntry;
import org.eslabon.shell.spi.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The approvals in the navigation. */
@Component
class ApprovalEntry implements NavigationEntries {

    @Override
    public List<NavigationEntry> in(@Nullable Workspace workspace) {
        return workspace == null
                ? List.of()
                : List.of(new NavigationEntry(
                        "approval.nav", VaadinIcon.CHECK_SQUARE_O, ApprovalAddresses.requests(workspace.slug()), 52));
    }
}
