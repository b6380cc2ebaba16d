package org.eslabon.followup.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of an action that a traffic light looks at.
 *
 * @param openMilestones the days of its milestones that are not reached
 * @param progress as it was reported last, in percent; null where nobody has said
 * @param responsible the name of whoever answers for it
 * @param owned whether that person is active and belongs to the partnership for that organisation
 */
public record Situation(
        Phase phase,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        LocalDate nextUpdateOn,
        List<LocalDate> openMilestones,
        @Nullable Integer progress,
        String responsible,
        boolean owned) {

    public Situation {
        openMilestones = List.copyOf(openMilestones);
    }
}
