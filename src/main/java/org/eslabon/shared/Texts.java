package org.eslabon.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The product's sentences in Spanish, Brazilian Portuguese and English.
 *
 * <p>Each module keeps its own, in {@code vaadin-i18n/<module>_<language>.properties} (UTF-8), with keys that begin with
 * the module's name. Values are {@link MessageFormat} patterns, also where they take no argument: an apostrophe is
 * written twice.
 */
public final class Texts {

    public static final Locale SPANISH = Locale.forLanguageTag("es");
    public static final Locale PORTUGUESE = Locale.forLanguageTag("pt-BR");
    public static final Locale ENGLISH = Locale.forLanguageTag("en");

    /** The first is the one for a person whose language the product does not speak. */
    public static final List<Locale> LANGUAGES = List.of(SPANISH, PORTUGUESE, ENGLISH);

    private static final List<String> MODULES = List.of(
            "shared",
            "tables",
            "uikit",
            "mail",
            "security",
            "shell",
            "guide",
            "coediting",
            "partnership",
            "notification",
            "discussion",
            "search",
            "rates",
            "valuechain",
            "capacity",
            "plan",
            "followup",
            "approval",
            "finance",
            "meetings",
            "development",
            "exchange",
            "programme");

    private static final Map<Locale, Map<String, String>> PATTERNS =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(language -> language, Texts::load));

    private Texts() {}

    /** The product's language nearest to the one asked for. */
    public static Locale nearest(Locale asked) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .orElse(SPANISH);
    }

    /**
     * By whose customs dates and times are written for readers of a language. In English the day comes first, as in the
     * other two: in one partnership, 3/4 must not be two days.
     */
    public static Locale dates(Locale language) {
        return nearest(language).equals(ENGLISH) ? Locale.UK : language;
    }

    public static boolean has(String key) {
        return patterns(SPANISH).containsKey(key);
    }

    /** The sentence of this key; an unknown key comes back in exclamation marks, which a test looks for. */
    public static String text(Locale locale, String key, Object... arguments) {
        Locale language = nearest(locale);
        String pattern = patterns(language).get(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        // Numbers and dates follow the person's own locale, which may be narrower (es-EC) than the language.
        Locale format = locale.getLanguage().equals(language.getLanguage()) ? locale : language;
        return new MessageFormat(pattern, format).format(arguments);
    }

    /** The patterns of all keys that begin so, by what follows: for what is written in the browser. */
    public static Map<String, String> beginningWith(Locale locale, String start) {
        return patterns(nearest(locale)).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(start))
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.getKey().substring(start.length()), Map.Entry::getValue));
    }

    private static Map<String, String> patterns(Locale language) {
        return PATTERNS.getOrDefault(language, Map.of());
    }

    private static Map<String, String> load(Locale language) {
        Map<String, String> patterns = new HashMap<>();
        for (String module : MODULES) {
            String name = "/vaadin-i18n/" + module + "_" + language.getLanguage() + ".properties";
            try (InputStream file = Texts.class.getResourceAsStream(name)) {
                if (file == null) {
                    continue;
                }
                Properties properties = new Properties();
                properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                properties.forEach((key, value) -> patterns.put((String) key, (String) value));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(name, unreadable);
            }
        }
        return Map.copyOf(patterns);
    }
}
