package org.eslabon.partnership;

import java.util.List;
import org.eslabon.shell.spi.Workspace;
import org.eslabon.shell.spi.Workspaces;
import org.springframework.stereotype.Component;

/** Every city the current user may see is a workspace. */
@Component
class CityWorkspaces implements Workspaces {

    private final Cities cities;

    CityWorkspaces(Cities cities) {
        this.cities = cities;
    }

    @Override
    public List<Workspace> mine() {
        return cities.mine().stream()
                .map(city -> new Workspace(city.slug(), city.name(), city.status() == City.Status.PLANNED))
                .toList();
    }
}
