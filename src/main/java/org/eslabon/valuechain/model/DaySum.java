package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days added up as far as they are known.
 *
 * @param days null where nothing is known: then the sum is unknown, not 0
 * @param known how many figures it rests on
 * @param possible how many there could be
 */
public record DaySum(@Nullable BigDecimal days, int known, int possible) {

    static DaySum of(Stream<@Nullable BigDecimal> figures) {
        var days = BigDecimal.ZERO;
        var known = 0;
        var possible = 0;
        for (var figure : (Iterable<@Nullable BigDecimal>) figures::iterator) {
            possible++;
            if (figure != null) {
                known++;
                days = days.add(figure);
            }
        }
        return new DaySum(known == 0 ? null : days, known, possible);
    }

    static DaySum of(List<DaySum> parts) {
        var days = BigDecimal.ZERO;
        var known = 0;
        var possible = 0;
        for (var part : parts) {
            days = part.days == null ? days : days.add(part.days);
            known += part.known;
            possible += part.possible;
        }
        return new DaySum(known == 0 ? null : days, known, possible);
    }

    /** Whether every figure that could be stated is. */
    public boolean isComplete() {
        return known == possible;
    }
}
