package org.eslabon.exchange.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.eslabon.exchange.ExchangeAddresses;
import org.eslabon.exchange.Library;
import org.eslabon.shell.spi.NavigationEntries;
import org.eslabon.shell.spi.NavigationEntry;
import org.eslabon.shell.spi.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The good practices in the navigation, the same in every workspace. */
@Component
class ExchangeEntry implements NavigationEntries {

    private final Library library;

    ExchangeEntry(Library library) {
        this.library = library;
    }

    @Override
    public List<NavigationEntry> in(@Nullable Workspace workspace) {
        return library.mayRead()
                ? List.of(new NavigationEntry("exchange.nav", VaadinIcon.LIGHTBULB, ExchangeAddresses.LIBRARY, 70))
                : List.of();
    }
}
