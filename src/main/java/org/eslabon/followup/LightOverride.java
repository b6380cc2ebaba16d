package org.eslabon.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.eslabon.followup.model.Colour;
import org.jspecify.annotations.Nullable;

/**
 * What a person says against a computed light.
 *
 * @param until its last day in the city
 */
public record LightOverride(Colour colour, String reason, LocalDate until, String by, Instant at) {

    /** The longest it may stand. */
    public static final int LONGEST_DAYS = 90;

    /**
     * One as a person wants it; what is missing or wrong is refused field by field.
     *
     * @param colour green, amber or red; mandatory
     * @param reason mandatory
     * @param until mandatory; today at the earliest, {@value #LONGEST_DAYS} days from today at the latest
     */
    public record Wanted(
            @Nullable Colour colour,
            @Nullable String reason,
            @Nullable LocalDate until) {}
}
