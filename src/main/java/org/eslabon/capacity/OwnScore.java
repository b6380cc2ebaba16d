package org.eslabon.capacity;

import org.eslabon.capacity.model.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor has written about one indicator.
 *
 * @param sealed whether others have seen it in a session, so that it stays
 */
public record OwnScore(
        @Nullable Answer answer,
        @Nullable String evidence,
        @Nullable String link,
        boolean sealed) {

    public static final OwnScore NONE = new OwnScore(null, null, null, false);
}
