package org.eslabon.followup;

import java.time.LocalDate;
import java.time.ZoneId;
import org.eslabon.followup.model.Light;
import org.eslabon.followup.model.Situation;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Status;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An action as its row and what hangs on it tell how it goes.
 *
 * @param zone of its city, whose days count
 * @param standing the override that was not taken back, whether its term is over or not
 */
record FollowedAction(
        ActionId id,
        String title,
        PlanId plan,
        String planTitle,
        Status status,
        OrganisationId organisation,
        String organisationName,
        ZoneId zone,
        Situation situation,
        @Nullable LightOverride standing) {

    ActionLight light(LocalDate today) {
        Light computed = Light.of(situation, today);
        LightOverride override = standing != null
                        && computed.colour().judges()
                        && !standing.until().isBefore(today)
                ? standing
                : null;
        return new ActionLight(id, computed, override, situation.progress());
    }

    AttentionLine line(LocalDate today) {
        return new AttentionLine(
                id,
                title,
                plan,
                planTitle,
                status,
                organisation,
                organisationName,
                situation.responsible(),
                situation.endsOn(),
                situation.nextUpdateOn(),
                light(today));
    }
}
