package org.eslabon.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eslabon.exchange.model.Standing;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Status;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * A good practice: what a city did, told for others.
 *
 * @param slug of the city it comes from
 * @param owner the organisation that answers for the action, and whose consent it takes
 * @param finished whether the action is completed; otherwise it goes on
 * @param revision grows with every change of what is written; a consent is given to one revision
 * @param publishedAt when the owner consented to what the library shows; null while it shows nothing
 */
public record Practice(
        PracticeId id,
        CityId city,
        String cityName,
        String slug,
        PlanId plan,
        ActionId action,
        OrganisationId owner,
        String ownerName,
        Standing standing,
        int revision,
        boolean finished,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String createdBy,
        Instant createdAt,
        @Nullable Instant publishedAt) {

    /** All of the library together, for those who have it open. */
    public static final ThingRef LIBRARY = new ThingRef("practice-library", new UUID(0, 0));

    public static ThingRef thing(PracticeId id) {
        return ThingRef.of("practice", id);
    }

    /** Whether an action that has come this far can be told as a good practice. */
    public static boolean canTell(Status action) {
        return action == Status.IN_EXECUTION || action == Status.COMPLETED;
    }

    /** The key by which an action begins from it. */
    public String seed() {
        return PracticeSeeds.PREFIX + id.value();
    }
}
