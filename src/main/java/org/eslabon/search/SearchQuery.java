package org.eslabon.search;

import org.eslabon.shared.CityId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param text as it was typed
 * @param kind of thing; null for all
 * @param city null for all that she may see
 * @param since null for ever
 * @param most hits
 */
public record SearchQuery(
        String text,
        @Nullable String kind,
        @Nullable CityId city,
        @Nullable Since since,
        int most) {

    /** How long ago a thing may have been changed last. */
    public enum Since {
        WEEK(7),
        MONTH(30),
        YEAR(365);

        private final int days;

        Since(int days) {
            this.days = days;
        }

        public int days() {
            return days;
        }

        /** Key of its translated name. */
        public String key() {
            return "search.since." + name();
        }
    }

    public static SearchQuery everywhere(String text) {
        return new SearchQuery(text, null, null, null, Search.PAGE);
    }
}
