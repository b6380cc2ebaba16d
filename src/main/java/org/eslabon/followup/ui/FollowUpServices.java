package org.eslabon.followup.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.eslabon.followup.Attention;
import org.eslabon.followup.GapEffects;
import org.eslabon.followup.LightOverrides;
import org.eslabon.followup.Lights;
import org.eslabon.followup.Readings;
import org.eslabon.followup.Updates;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Rights;
import org.eslabon.shell.live.LiveSupport;
import org.springframework.stereotype.Component;

/** Whom the pages of following up ask. */
@Component
record FollowUpServices(
        Cities cities,
        Rights rights,
        Lights lights,
        LightOverrides overrides,
        Updates updates,
        Readings readings,
        GapEffects gapEffects,
        Attention attention,
        LiveSupport live,
        Clock clock) {

    LocalDate today(City city) {
        return LocalDate.ofInstant(clock.instant(), city.timeZone());
    }
}
