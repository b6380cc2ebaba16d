package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of a study one side of a benchmark comes from.
 *
 * @param volume of the final product, in a year; null only as long as nobody has said
 * @param unit of the volume
 * @param actors codes of the actor types that make the product
 * @param stages how the study's stages are called in the benchmark
 */
public record Origin(
        StudyId study,
        int version,
        @Nullable BigDecimal volume,
        @Nullable String unit,
        Set<String> actors,
        Map<String, String> stages) {

    public Origin {
        actors = Set.copyOf(actors);
        stages = Map.copyOf(stages);
    }
}
