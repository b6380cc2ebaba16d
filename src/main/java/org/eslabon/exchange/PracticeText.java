package org.eslabon.exchange;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.eslabon.plan.Area;
import org.jspecify.annotations.Nullable;

/**
 * What a good practice says.
 *
 * @param what was done
 * @param cost in the currency
 * @param chain the value chain or the commodity
 */
public record PracticeText(
        String title,
        @Nullable String what,
        @Nullable String context,
        @Nullable String effect,
        @Nullable BigDecimal cost,
        Currency currency,
        Area area,
        @Nullable String chain,
        List<Contact> contacts) {}
