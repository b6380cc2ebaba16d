package org.eslabon.exchange;

import java.math.BigDecimal;
import org.eslabon.plan.Area;
import org.jspecify.annotations.Nullable;

/**
 * Which good practices of the library, and in which order.
 *
 * @param words each of which must occur in the title or in one of the texts
 * @param city the slug of the city it comes from
 * @param chain the value chain or commodity, exactly
 * @param currency of the costs: amounts in other currencies are not compared
 * @param from,to least and greatest cost, in the currency
 * @param finished whether the action is completed; null for both
 * @param mostReused those with the most reuses first; otherwise the newest
 */
public record PracticeFilter(
        @Nullable String words,
        @Nullable String city,
        @Nullable Area area,
        @Nullable String chain,
        @Nullable String currency,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable Boolean finished,
        boolean mostReused) {

    public static final PracticeFilter ALL = new PracticeFilter(null, null, null, null, null, null, null, null, false);

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !equals(ALL) && !equals(new PracticeFilter(null, null, null, null, null, null, null, null, true));
    }
}
