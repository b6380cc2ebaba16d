package org.eslabon.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.eslabon.plan.ActionId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A report on how an action goes. It stays as it was written; what its author has taken back says nothing any more but that
 * there was something.
 *
 * @param done what was done; empty if it was withdrawn
 * @param hinders what stands in the way
 * @param progress in percent; null where nobody has said
 * @param nextUpdateOn when the next one is due
 * @param evidence a text, or an address
 */
public record Update(
        UpdateId id,
        ActionId action,
        String actionTitle,
        PersonId author,
        String authorName,
        Instant at,
        String done,
        @Nullable String hinders,
        @Nullable Integer progress,
        LocalDate nextUpdateOn,
        @Nullable String evidence,
        @Nullable Instant withdrawnAt) {

    public boolean withdrawn() {
        return withdrawnAt != null;
    }
}
