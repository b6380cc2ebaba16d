package org.eslabon.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as a person writes it; what is missing or wrong is refused field by field.
 *
 * @param done what was done; mandatory
 * @param progress in percent, from 0 to 100
 * @param nextUpdateOn when the next one is due; mandatory, and after today
 * @param evidence a text, or an address
 */
public record NewUpdate(
        @Nullable String done,
        @Nullable String hinders,
        @Nullable Integer progress,
        @Nullable LocalDate nextUpdateOn,
        @Nullable String evidence) {}
