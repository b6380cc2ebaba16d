package org.eslabon.capacity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import org.eslabon.capacity.CapacityAddresses;
import org.eslabon.capacity.RoundId;
import org.eslabon.capacity.RoundSheet;
import org.eslabon.discussion.ui.Parts;
import org.eslabon.partnership.City;
import org.jspecify.annotations.Nullable;

/**
 * What all tabs of one round's page know.
 *
 * @param mayRun whether the current user opens, invites and facilitates
 * @param indicator the code of the indicator the address names
 */
record RoundPage(
        City city, RoundId round, boolean mayRun, @Nullable String indicator, CapacityWords words, RoundServices ask) {

    String tab(String tab) {
        return CapacityAddresses.tab(city.slug(), round, tab);
    }

    String at(String tab, String code) {
        return CapacityAddresses.at(city.slug(), round, tab, code);
    }

    /** Indicators are talked about one by one, at the session. */
    Parts indicators(RoundSheet sheet) {
        return new Parts(
                code -> sheet.catalogue()
                        .indicator(code)
                        .map(one -> words.in(one.name()))
                        .orElse(null),
                code -> go(UI.getCurrent(), at(RoundView.SESSION, code)));
    }

    static void go(UI ui, String address) {
        Location location = new Location(address);
        ui.navigate(location.getPath(), location.getQueryParameters());
    }
}
