package org.eslabon.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eslabon.partnership.Rights;
import org.eslabon.shared.CityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is late, unowned or stale in a city, over all its plans: for all who see the city, for nothing of it is hidden. */
@Service
@Transactional(readOnly = true)
public class Attention {

    private final LightRepository lights;
    private final Rights rights;
    private final Clock clock;

    Attention(LightRepository lights, Rights rights, Clock clock) {
        this.lights = lights;
        this.rights = rights;
        this.clock = clock;
    }

    /** The most urgent first. An override changes a light, and takes nothing off this list. */
    public List<AttentionLine> ofCity(CityId city) {
        rights.requireToSee(city);
        return lights.ofCity(city).stream()
                .map(action -> action.line(LocalDate.ofInstant(clock.instant(), action.zone())))
                .filter(line -> !line.troubles().isEmpty())
                .sorted(Comparator.comparing(
                                (AttentionLine line) -> line.light().computed().colour())
                        .thenComparing(AttentionLine::nextUpdateOn))
                .toList();
    }
}
