package org.eslabon.followup;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eslabon.plan.IndicatorId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator stood on a day.
 *
 * @param evidence a text, or an address
 */
public record Reading(
        ReadingId id,
        IndicatorId indicator,
        LocalDate readOn,
        BigDecimal value,
        @Nullable String evidence,
        PersonId author,
        String authorName,
        Instant at) {}
