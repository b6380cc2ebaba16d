package org.eslabon.search.spi;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eslabon.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a thing is called.
 *
 * @param text in Spanish, or in the one language it is called in
 * @param portuguese,english where it is called otherwise there
 */
public record Title(
        String text, @Nullable String portuguese, @Nullable String english) {

    /** The same in every language, as what people write. */
    public static Title of(String text) {
        return new Title(text, null, null);
    }

    /**
     * @param byLanguage by the language's code, such as {@code es}; not all need be there
     */
    public static Title in(Map<String, String> byLanguage) {
        String pt = byLanguage.get(Texts.PORTUGUESE.getLanguage());
        String en = byLanguage.get(Texts.ENGLISH.getLanguage());
        String first = Stream.of(byLanguage.get(Texts.SPANISH.getLanguage()), pt, en)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return new Title(first, pt, en);
    }

    public String in(Locale locale) {
        Locale language = Texts.nearest(locale);
        String wanted =
                language.equals(Texts.PORTUGUESE) ? portuguese : language.equals(Texts.ENGLISH) ? english : null;
        return wanted == null ? text : wanted;
    }

    /** In all languages, for finding. */
    public String all() {
        return Stream.of(text, portuguese, english)
                .filter(Objects::nonNull)
                .distinct()
                .reduce("", (a, b) -> a + " " + b);
    }
}
