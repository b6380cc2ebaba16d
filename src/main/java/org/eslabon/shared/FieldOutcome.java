package org.eslabon.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of a {@link FieldChange}. Only {@link Saved} has changed anything. */
public sealed interface FieldOutcome<T> {

    /** Stored, and durable. */
    record Saved<T>(@Nullable T value) implements FieldOutcome<T> {}

    /**
     * Somebody else changed the field after the person saw it; nothing was stored.
     *
     * @param current what stands there now
     * @param by the name of who wrote it, if known
     * @param at when, if known
     */
    record Conflict<T>(
            @Nullable T current,
            @Nullable String by,
            @Nullable Instant at) implements FieldOutcome<T> {}

    record Refused<T>(Refusal refusal) implements FieldOutcome<T> {}

    static <T> FieldOutcome<T> refused(String messageKey, Object... arguments) {
        return new Refused<>(Refusal.of(messageKey, arguments));
    }
}
