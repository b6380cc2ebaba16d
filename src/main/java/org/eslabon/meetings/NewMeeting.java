package org.eslabon.meetings;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.eslabon.plan.PlanId;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a person first writes it; what is missing or wrong is refused field by field.
 *
 * @param starts,ends as the clocks of the city show it
 */
public record NewMeeting(
        Meeting.@Nullable Kind kind,
        @Nullable String title,
        @Nullable LocalDateTime starts,
        @Nullable LocalDateTime ends,
        @Nullable String place,
        @Nullable String link,
        @Nullable BigDecimal hours,
        @Nullable PlanId plan,
        @Nullable StudyId study) {}
