package org.eslabon.partnership.ui;

import org.eslabon.partnership.CityChanges;
import org.eslabon.partnership.Memberships;
import org.eslabon.partnership.Participations;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Rights;
import org.eslabon.shell.live.LiveSupport;
import org.springframework.stereotype.Component;

/** The services that the pages of a partnership work with. */
@Component
record Desk(
        Partnerships partnerships,
        Participations participations,
        Memberships memberships,
        Rights rights,
        CityChanges changes,
        LiveSupport live) {}
