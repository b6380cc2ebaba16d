package org.eslabon.valuechain;

import java.time.Instant;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;

/**
 * A chain held against a comparator, cost by cost.
 *
 * @param comparator what it is held against, in words
 * @param unit of the final product to which all costs belong, such as "kg of green coffee"
 * @param currency in which all costs are compared, ISO 4217
 */
public record Benchmark(
        BenchmarkId id,
        CityId city,
        StudyId study,
        String comparator,
        String unit,
        String currency,
        Basis basis,
        String createdBy,
        Instant createdAt) {

    public static ThingRef thing(BenchmarkId id) {
        return ThingRef.of("benchmark", id);
    }
}
