package org.eslabon.coediting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A remark about a range of a text.
 *
 * @param quote what stood there when it was made
 * @param resolvedBy,resolvedAt null while it is open
 */
record Comment(
        UUID id,
        String quote,
        String text,
        PersonId author,
        Instant at,
        List<Reply> replies,
        @Nullable PersonId resolvedBy,
        @Nullable Instant resolvedAt) {

    static final int LONGEST = 4_000;
    static final int LONGEST_QUOTE = 1_000;

    /** Comments on one text, and replies to one comment. */
    static final int MOST = 5_000;

    record Reply(UUID id, String text, PersonId author, Instant at) {}

    Comment replied(Reply reply) {
        List<Reply> all = new ArrayList<>(replies);
        all.add(reply);
        return new Comment(id, quote, text, author, at, List.copyOf(all), resolvedBy, resolvedAt);
    }

    Comment resolved(@Nullable PersonId by, @Nullable Instant when) {
        return new Comment(id, quote, text, author, at, replies, by, when);
    }
}
