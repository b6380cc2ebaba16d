package org.eslabon.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eslabon.partnership.Rights;
import org.eslabon.shared.CityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the actions of a city go, over all its plans, and which of them are late, unowned or stale: for all who see the city,
 * for nothing of it is hidden.
 */
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
        return lines(city)
                .filter(line -> !line.troubles().isEmpty())
                .sorted(Comparator.comparing(
                                (AttentionLine line) -> line.light().computed().colour())
                        .thenComparing(AttentionLine::nextUpdateOn))
                .toList();
    }

    /** All actions, the most urgent first, by the light that is shown: what {@link Lights#ofCity} counts. */
    public List<AttentionLine> allOf(CityId city) {
        return lines(city)
                .sorted(Comparator.comparing(
                                (AttentionLine line) -> line.light().colour())
                        .thenComparing(AttentionLine::nextUpdateOn))
                .toList();
    }

    private Stream<AttentionLine> lines(CityId city) {
        rights.requireToSee(city);
        return lights.ofCity(city).stream()
                .map(action -> action.line(LocalDate.ofInstant(clock.instant(), action.zone())));
    }
}
