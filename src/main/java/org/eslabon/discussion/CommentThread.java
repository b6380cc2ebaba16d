package org.eslabon.discussion;

import java.time.Instant;
import java.util.List;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * Comments that answer each other.
 *
 * @param part of the thing it is about, such as the address of a figure; null for the thing itself
 * @param comments oldest first, never empty; a deleted one keeps its place
 * @param resolvedByName,resolvedAt null while it is open
 */
public record CommentThread(
        ThreadId id,
        ThingRef thing,
        @Nullable String part,
        Kind kind,
        List<Comment> comments,
        @Nullable String resolvedByName,
        @Nullable Instant resolvedAt) {

    /** Comments of a thread; what is longer is another conversation. */
    static final int MOST = 500;

    public enum Kind {
        COMMENT,
        /** Of those whose part in a decision is a technical opinion: recorded beside it, and not counted. */
        OPINION;

        /** Key of the kind's translated name. */
        public String key() {
            return "discussion.kind." + name();
        }
    }

    public boolean open() {
        return resolvedAt == null;
    }
}
