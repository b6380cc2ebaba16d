package org.eslabon.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * Something a partnership does about obstacles.
 *
 * @param organisationName,personName of those responsible, as they are called today
 * @param expectedEffect on the gap, in words
 * @param budget in the currency of the city
 * @param nextUpdateOn when the responsible person reports next
 * @param reopened whether what was approved of it has changed since, and waits for another approval
 */
public record Action(
        ActionId id,
        CityId city,
        PlanId plan,
        String title,
        @Nullable String description,
        Responsible responsible,
        String organisationName,
        String personName,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String expectedEffect,
        @Nullable BigDecimal budget,
        Currency currency,
        LocalDate nextUpdateOn,
        Status status,
        boolean reopened,
        String createdBy,
        Instant createdAt) {

    public static ThingRef thing(ActionId id) {
        return ThingRef.of("action", id);
    }
}
