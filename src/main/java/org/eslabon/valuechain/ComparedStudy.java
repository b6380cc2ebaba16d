package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.Map;
import org.eslabon.valuechain.model.StudyMeasure;
import org.jspecify.annotations.Nullable;

/**
 * A study with its measures. Money is in the study's own currency: whoever converts it does so in {@link #get}, for all
 * that shows or exports a comparison asks there.
 *
 * @param jobsUnit in which employment is counted; null where the study does not say
 * @param benchmark the newest, of which the net gap is told; null if there is none
 * @param measures those that are known and defined
 */
public record ComparedStudy(
        ComparableStudy study,
        @Nullable String jobsUnit,
        @Nullable Benchmark benchmark,
        Map<StudyMeasure, BigDecimal> measures) {

    public ComparedStudy {
        measures = Map.copyOf(measures);
    }

    /** Null where it is unknown or undefined. */
    public @Nullable BigDecimal get(StudyMeasure measure) {
        return measures.get(measure);
    }
}
