package org.eslabon.valuechain.workbook;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a text such as "MBIF", "1 000 FCFA", "millones de USD" or "k" says about money: a currency, a multiple, or both.
 *
 * @param currency ISO 4217, null where the text names none for certain
 * @param factor the multiple, null where the text names none
 */
record Denomination(@Nullable String currency, @Nullable BigDecimal factor) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000);
    private static final Map<String, BigDecimal> MULTIPLES = Map.ofEntries(
            Map.entry("k", THOUSAND),
            Map.entry("thousand", THOUSAND),
            Map.entry("thousands", THOUSAND),
            Map.entry("mil", THOUSAND),
            Map.entry("miles", THOUSAND),
            Map.entry("millier", THOUSAND),
            Map.entry("milliers", THOUSAND),
            Map.entry("mille", THOUSAND),
            Map.entry("milhares", THOUSAND),
            Map.entry("m", MILLION),
            Map.entry("mm", MILLION),
            Map.entry("mio", MILLION),
            Map.entry("mln", MILLION),
            Map.entry("mn", MILLION),
            Map.entry("million", MILLION),
            Map.entry("millions", MILLION),
            Map.entry("millon", MILLION),
            Map.entry("millones", MILLION),
            Map.entry("milhao", MILLION),
            Map.entry("milhoes", MILLION),
            Map.entry("milliard", MILLIARD),
            Map.entry("milliards", MILLIARD),
            Map.entry("billion", MILLIARD),
            Map.entry("billions", MILLIARD));
    private static final Set<String> CFA = Set.of("cfa", "fcfa");
    private static final Set<String> LOCAL = Set.of("local", "locale", "national", "nacional", "nationale", "lcu");
    private static final Map<String, String> NICKNAMES =
            Map.of("euro", "EUR", "euros", "EUR", "fbu", "BIF", "us", "USD", "cedi", "GHS", "cedis", "GHS");
    private static final Pattern PREFIXED = Pattern.compile("(k|mm|mio|m)([a-z]{3,4})");
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[ .,'\\u00a0\\u202f](?=\\d{3}(\\D|$))");
    private static final Pattern POWER = Pattern.compile("10\\^(\\d)");

    static Denomination parse(String text, @Nullable String countryCode) {
        var spelled = POWER.matcher(GROUPED.matcher(text.strip()).replaceAll(""))
                .replaceAll(match -> "1" + "0".repeat(Integer.parseInt(match.group(1))));
        String currency = null;
        BigDecimal factor = null;
        for (var word : Words.normal(spelled.replace("€", " euro ").replace("US$", " usd "))
                .split(" ")) {
            var prefixed = PREFIXED.matcher(word);
            var multiple = multiple(word);
            var named = currency(word, countryCode);
            if (named == null && prefixed.matches()) {
                named = currency(prefixed.group(2), countryCode);
                multiple = named == null ? multiple : MULTIPLES.get(prefixed.group(1));
            }
            factor = multiple == null ? factor : factor == null ? multiple : factor.multiply(multiple);
            currency = currency == null ? named : currency;
        }
        return new Denomination(currency, factor);
    }

    /** The money of a country's own law, null where the country is unknown or has several. */
    static @Nullable String ofCountry(@Nullable String countryCode) {
        if (countryCode == null) {
            return null;
        }
        var currency = Currency.getInstance(Locale.of("", countryCode));
        return currency == null ? null : currency.getCurrencyCode();
    }

    static boolean isIso(String code) {
        return code.matches("[A-Z]{3}") && ISO_CODES.CODES.contains(code);
    }

    private static @Nullable BigDecimal multiple(String word) {
        if (word.equals("000")) {
            return THOUSAND;
        }
        return word.matches("10{0,12}") ? new BigDecimal(word) : MULTIPLES.get(word);
    }

    private static @Nullable String currency(String word, @Nullable String countryCode) {
        var upper = word.toUpperCase(Locale.ROOT);
        if (isIso(upper)) {
            return upper;
        }
        var own = ofCountry(countryCode);
        if (CFA.contains(word)) {
            return "XOF".equals(own) || "XAF".equals(own) ? own : null;
        }
        if (own != null && (LOCAL.contains(word) || isNameOf(own, word))) {
            return own;
        }
        return Optional.ofNullable(NICKNAMES.get(word)).orElse(null);
    }

    /** Whether the country itself calls its money so: pesos, soles, dólares, francs… */
    private static boolean isNameOf(String currency, String word) {
        return word.length() >= 3
                && Set.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"), Locale.of("pt")).stream()
                        .map(language -> Currency.getInstance(currency).getDisplayName(language))
                        .flatMap(name -> Words.meaning(name).stream())
                        .anyMatch(part -> part.equals(word) || word.equals(part + "s") || word.equals(part + "es"));
    }

    /** Loaded when first asked for: the table of currencies costs time that a refused file need not spend. */
    private static final class ISO_CODES {
        static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toUnmodifiableSet());
    }
}
