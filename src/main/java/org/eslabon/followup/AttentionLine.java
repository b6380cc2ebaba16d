package org.eslabon.followup;

import java.time.LocalDate;
import java.util.Set;
import org.eslabon.followup.model.Trouble;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Status;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An action as the lists of a city show it: how it goes, and what of it somebody has to look after. */
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

    /** What has to be looked after; empty if nothing has. An override does not hide it. */
    public Set<Trouble> troubles() {
        return light.computed().troubles();
    }
}
