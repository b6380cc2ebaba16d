package org.eslabon.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A point on an action's way that one can see from outside. */
public record Milestone(
        MilestoneId id,
        ActionId action,
        String title,
        LocalDate dueOn,
        @Nullable LocalDate reachedOn) {}
