package org.eslabon.capacity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eslabon.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A text in up to three languages.
 *
 * @param byLanguage the text by the language's code, such as {@code es}
 */
public record Wording(Map<String, String> byLanguage) {

    public static final Wording NONE = new Wording(Map.of());

    public Wording {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** In this language, or else in the first of the product's that has it; empty if none has. */
    public String in(Locale locale) {
        return Stream.concat(Stream.of(Texts.nearest(locale)), Texts.LANGUAGES.stream())
                .map(language -> byLanguage.get(language.getLanguage()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** Exactly in this language; null if it has not been written yet. */
    public @Nullable String exactly(String language) {
        return byLanguage.get(language);
    }

    public boolean missing() {
        return byLanguage.isEmpty();
    }

    static List<String> languages() {
        return Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();
    }

    Wording with(String language, String text) {
        Map<String, String> more = new LinkedHashMap<>(byLanguage);
        more.put(language, text);
        return new Wording(more);
    }
}
