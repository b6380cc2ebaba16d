package org.eslabon.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reading as a person writes it; what is missing or wrong is refused field by field.
 *
 * @param readOn the day of the reading; mandatory, and not after today
 * @param value mandatory
 * @param evidence a text, or an address
 */
public record NewReading(
        @Nullable LocalDate readOn,
        @Nullable BigDecimal value,
        @Nullable String evidence) {}
