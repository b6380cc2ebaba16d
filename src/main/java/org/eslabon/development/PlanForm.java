package org.eslabon.development;

import org.jspecify.annotations.Nullable;

/** A development plan as it is written down; {@link DevelopmentPlans} says what stands in the way. */
public record PlanForm(
        @Nullable String name,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        @Nullable String source,
        @Nullable String link,
        @Nullable DevelopmentPlanId follows) {}
