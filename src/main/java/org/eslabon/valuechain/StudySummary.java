package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.time.Instant;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The last version of a study as a list shows it.
 *
 * @param version 0 where the study has no figures yet
 * @param valueAdded direct value added of the chain, in {@code currency}
 * @param updatedAt when anything of the study was last changed
 * @param writtenBy who began the last version
 */
public record StudySummary(
        StudyId id,
        String name,
        int version,
        boolean published,
        @Nullable String country,
        @Nullable String commodity,
        @Nullable Integer referenceYear,
        @Nullable String currency,
        int actors,
        int flows,
        @Nullable BigDecimal valueAdded,
        int openObstacles,
        Instant updatedAt,
        @Nullable PersonId writtenBy) {}
