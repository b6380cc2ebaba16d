package org.eslabon.followup;

import java.time.LocalDate;
import java.util.Set;
import org.eslabon.followup.model.Trouble;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Status;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An action that somebody has to look after, and why. */
public record AttentionLine(
        ActionId action,
        String title,
        PlanId plan,
        String planTitle,
        Status status,
        OrganisationId organisation,
        String organisationName,
        String personName,
        @Nullable LocalDate endsOn,
        LocalDate nextUpdateOn,
        ActionLight light) {

    /** What has to be looked after. An override does not hide it. */
    public Set<Trouble> troubles() {
        return light.computed().troubles();
    }
}
