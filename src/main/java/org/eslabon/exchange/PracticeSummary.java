package org.eslabon.exchange;

import java.math.BigDecimal;
import java.util.Currency;
import org.eslabon.exchange.model.Standing;
import org.eslabon.plan.Area;
import org.jspecify.annotations.Nullable;

/**
 * A good practice as a list shows it.
 *
 * @param what was done, or its beginning
 * @param reuses how many actions began as a copy of it
 */
public record PracticeSummary(
        PracticeId id,
        String title,
        @Nullable String what,
        String cityName,
        String ownerName,
        Area area,
        @Nullable String chain,
        @Nullable BigDecimal cost,
        Currency currency,
        boolean finished,
        Standing standing,
        int reuses) {}
