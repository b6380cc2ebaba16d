package org.eslabon.plan;

import java.time.LocalDate;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a list shows it.
 *
 * @param reopened whether what was approved of it has changed since, and waits for another approval
 * @param obstacles how many obstacles its actions address
 * @param nextUpdate the earliest date on which one of its actions is to be reported on
 */
public record PlanSummary(
        PlanId id,
        String title,
        @Nullable StudyId study,
        @Nullable String studyName,
        int fromYear,
        int toYear,
        Area area,
        Status status,
        boolean reopened,
        int actions,
        int obstacles,
        @Nullable LocalDate nextUpdate) {}
