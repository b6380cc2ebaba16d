package org.eslabon.plan;

import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;

/** A plan as a person first writes it; what is missing or wrong is refused field by field. */
public record NewPlan(
        @Nullable String title,
        @Nullable StudyId study,
        @Nullable String summary,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        @Nullable Area area,
        @Nullable String cityAxis) {}
