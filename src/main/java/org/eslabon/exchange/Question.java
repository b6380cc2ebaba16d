package org.eslabon.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question to the owners of a good practice.
 *
 * @param from the cities of the person who asks; null for one who belongs to none
 * @param answeredFor the organisation that answered
 */
public record Question(
        QuestionId id,
        String text,
        String askedBy,
        @Nullable String from,
        Instant askedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable String answeredFor,
        @Nullable Instant answeredAt) {}
