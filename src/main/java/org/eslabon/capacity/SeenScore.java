package org.eslabon.capacity;

import org.eslabon.capacity.model.Answer;
import org.eslabon.capacity.model.Vote;
import org.jspecify.annotations.Nullable;

/**
 * A score on the table.
 *
 * @param late whether it was given after others' scores had been seen
 */
public record SeenScore(
        Assessor assessor,
        IndicatorId indicator,
        Answer answer,
        @Nullable String evidence,
        @Nullable String link,
        boolean late) {

    public Vote vote() {
        return new Vote(assessor.role(), answer);
    }
}
