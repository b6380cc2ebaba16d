package org.eslabon.partnership;

import java.time.ZoneId;
import java.util.Currency;
import org.eslabon.shared.CityId;
import org.jspecify.annotations.Nullable;

/**
 * A city of the programme.
 *
 * @param slug its part of every address
 * @param country ISO 3166-1, two letters
 * @param subdivision ISO 3166-2, if known
 * @param placeCode the national code, with its system and year
 * @param currency ISO 4217, the currency of its plans
 */
public record City(
        CityId id,
        String slug,
        String name,
        String country,
        @Nullable String subdivision,
        @Nullable String placeCode,
        Currency currency,
        ZoneId timeZone,
        Status status) {

    public enum Status {
        ACTIVE,
        PLANNED;

        public String key() {
            return "partnership.city.status." + name();
        }
    }
}
