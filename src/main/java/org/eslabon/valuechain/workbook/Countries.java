package org.eslabon.valuechain.workbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Country names in the languages of the studies. */
final class Countries {

    private static final Locale[] LANGUAGES = {
        Locale.ENGLISH, Locale.FRENCH, Locale.of("es"), Locale.of("pt"),
    };
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "ivory coast",
            "CI",
            "dr congo",
            "CD",
            "drc",
            "CD",
            "burma",
            "MM",
            "swaziland",
            "SZ",
            "cape verde",
            "CV",
            "usa",
            "US",
            "uk",
            "GB");

    private Countries() {}

    /** ISO 3166-1 alpha-2 code of a country name or code, null where the name is not known. */
    static @Nullable String codeOf(String name) {
        var wanted = Words.normal(name);
        var other = OTHER_NAMES.get(wanted);
        if (other != null) {
            return other;
        }
        for (var language : LANGUAGES) {
            var code = namesIn(language).get(wanted);
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private static Map<String, String> namesIn(Locale language) {
        var names = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            names.put(Words.normal(country.getDisplayCountry(language)), code);
            names.put(Words.normal(country.getISO3Country()), code);
            names.put(Words.normal(code), code);
        }
        return names;
    }
}
