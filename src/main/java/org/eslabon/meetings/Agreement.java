package org.eslabon.meetings;

import java.time.LocalDate;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that was agreed in a meeting: a task of its owner, unless it became an action of a plan.
 *
 * @param organisationName,personName of the owner, as they are called today
 * @param doneOn when it was done; null as long as it is not
 * @param action what it became, if it did and that is still there
 */
public record Agreement(
        AgreementId id,
        CityId city,
        MeetingId meeting,
        String meetingTitle,
        String what,
        Owner owner,
        String organisationName,
        String personName,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String doneBy,
        @Nullable Became action) {

    /** The action that came of it. */
    public record Became(ActionId id, PlanId plan, String title) {}

    public static ThingRef thing(AgreementId id) {
        return ThingRef.of("agreement", id);
    }

    /** Whether it is still to be done, and not by way of an action. */
    public boolean open() {
        return doneOn == null && action == null;
    }
}
