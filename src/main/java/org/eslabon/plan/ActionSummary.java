package org.eslabon.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * An action as a list shows it.
 *
 * @param reopened whether what was approved of it has changed since, and waits for another approval
 * @param obstacles how many obstacles and capacity gaps it addresses
 */
public record ActionSummary(
        ActionId id,
        PlanId plan,
        String title,
        Responsible responsible,
        String organisationName,
        String personName,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        LocalDate nextUpdateOn,
        @Nullable BigDecimal budget,
        Currency currency,
        Status status,
        boolean reopened,
        int obstacles) {}
