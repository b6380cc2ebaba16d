package org.eslabon.partnership;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What the data of a city must look like. */
final class CityRules {

    static final int NAME_LENGTH = 120;
    static final int PLACE_CODE_LENGTH = 40;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    private CityRules() {}

    static @Nullable Refusal refusal(NewCity city) {
        Refusal refusal = refusalOfName(PlainText.orEmpty(city.name()));
        refusal = refusal == null ? refusalOfCountry(city.country()) : refusal;
        refusal = refusal == null ? refusalOfSubdivision(PlainText.of(city.subdivision()), city.country()) : refusal;
        if (refusal == null && !Slug.valid(city.slug())) {
            refusal = Refusal.of("partnership.city.slug.malformed", Slug.LENGTH);
        }
        if (refusal == null && !CURRENCIES.contains(city.currency())) {
            refusal = Refusal.of("partnership.city.currency.unknown");
        }
        if (refusal == null && !ZoneId.getAvailableZoneIds().contains(city.timeZone())) {
            refusal = Refusal.of("partnership.city.time-zone.unknown");
        }
        return refusal;
    }

    static @Nullable Refusal refusalOfName(String name) {
        if (name.isEmpty()) {
            return Refusal.of("partnership.city.name.required");
        }
        return name.length() > NAME_LENGTH ? Refusal.of("partnership.city.name.long", NAME_LENGTH) : null;
    }

    static @Nullable Refusal refusalOfCountry(@Nullable String country) {
        return country == null || !COUNTRIES.contains(country) ? Refusal.of("partnership.country.unknown") : null;
    }

    static @Nullable Refusal refusalOfSubdivision(@Nullable String subdivision, String country) {
        boolean fits = subdivision == null
                || (SUBDIVISION.matcher(subdivision).matches() && subdivision.startsWith(country + "-"));
        return fits ? null : Refusal.of("partnership.city.subdivision.malformed", country);
    }

    static @Nullable Refusal refusalOfPlaceCode(@Nullable String code) {
        return code != null && code.length() > PLACE_CODE_LENGTH
                ? Refusal.of("partnership.city.place-code.long", PLACE_CODE_LENGTH)
                : null;
    }
}
