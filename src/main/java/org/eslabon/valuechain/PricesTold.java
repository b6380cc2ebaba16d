package org.eslabon.valuechain;

import org.eslabon.rates.PriceIndex;
import org.eslabon.rates.RateBook;
import org.jspecify.annotations.Nullable;

/**
 * Prices of one year as prices of another: times the later index, divided by the earlier one.
 *
 * @param country whose prices they are, ISO 3166-1; null where nobody says
 * @param from the year they are of; null where nobody says
 * @param to the year they are brought to
 * @param before,after the indices of the two years; null where the book has none
 */
public record PricesTold(
        @Nullable String country,
        @Nullable Integer from,
        int to,
        @Nullable PriceIndex before,
        @Nullable PriceIndex after) {

    static PricesTold of(@Nullable String country, @Nullable Integer from, int to, RateBook book) {
        return country == null || from == null
                ? new PricesTold(country, from, to, null, null)
                : new PricesTold(
                        country,
                        from,
                        to,
                        book.index(country, from).orElse(null),
                        book.index(country, to).orElse(null));
    }

    /** Whether they are of that year already. */
    public boolean same() {
        return from != null && from == to;
    }

    /** Whether an index that is needed is not there. */
    public boolean missing() {
        return !same() && (before == null || after == null);
    }
}
