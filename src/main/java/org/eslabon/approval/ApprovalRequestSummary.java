package org.eslabon.approval;

import java.time.Instant;
import java.util.List;
import org.eslabon.plan.PlanId;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted together.
 *
 * @param onlyTitle what the one thing is called that is asked about; null where there are several
 * @param items how many things are asked about
 * @param open about how many nothing is decided yet
 * @param waitingForMe in how many of them a seat that the current user may use is silent
 * @param silent the other organisations whose turn it is and who are silent about something, by their short names
 * @param dueAt the earliest end of a term
 */
public record ApprovalRequestSummary(
        ApprovalRequestId id,
        CityId city,
        PlanId plan,
        String planTitle,
        @Nullable String onlyTitle,
        @Nullable String note,
        String requestedBy,
        Instant requestedAt,
        int items,
        int open,
        int approved,
        int waitingForMe,
        List<String> silent,
        @Nullable Instant dueAt) {

    /** What is asked about, by name: the one thing, or the plan to which the several belong. */
    public String subject() {
        return onlyTitle == null ? planTitle : onlyTitle;
    }

    public static ThingRef thing(ApprovalRequestId id) {
        return ThingRef.of("approval", id);
    }
}
