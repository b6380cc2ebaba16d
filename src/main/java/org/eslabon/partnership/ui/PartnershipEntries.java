package org.eslabon.partnership.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.eslabon.partnership.CityRegister;
import org.eslabon.partnership.PartnershipAddresses;
import org.eslabon.shell.spi.NavigationEntries;
import org.eslabon.shell.spi.NavigationEntry;
import org.eslabon.shell.spi.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The partnership of the city one is in, and the cities for those who keep their register. */
@Component
class PartnershipEntries implements NavigationEntries {

    private final CityRegister register;

    PartnershipEntries(CityRegister register) {
        this.register = register;
    }

    @Override
    public List<NavigationEntry> in(@Nullable Workspace workspace) {
        List<NavigationEntry> lines = new ArrayList<>();
        if (workspace != null) {
            lines.add(new NavigationEntry("partnership.nav", VaadinIcon.GROUP, workspace.path("partnership"), 80));
        }
        if (register.mine()) {
            lines.add(new NavigationEntry(
                    "partnership.cities.nav", VaadinIcon.BUILDING_O, PartnershipAddresses.CITIES, 90));
        }
        return lines;
    }
}
