package org.eslabon.discussion;

import java.time.Instant;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said.
 *
 * @param author,authorName whose it is, as she is called today
 * @param text with its mentions, see {@code Mentions}; null once its author has deleted it
 * @param editedAt when she last said it differently, if she did
 */
public record Comment(
        CommentId id,
        PersonId author,
        String authorName,
        Instant at,
        @Nullable String text,
        @Nullable Instant editedAt) {

    /** Characters of a comment, mentions included. */
    public static final int LONGEST = 4_000;
}
