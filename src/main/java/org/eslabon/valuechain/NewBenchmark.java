package org.eslabon.valuechain;

import org.eslabon.valuechain.model.gap.GapMatrix;
import org.jspecify.annotations.Nullable;

/** A benchmark as a person wants it. */
public record NewBenchmark(
        StudyId study,
        @Nullable String comparator,
        @Nullable String unit,
        @Nullable String currency,
        GapMatrix costs) {}
