package org.eslabon.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eslabon.shared.Texts;

/** What is written about each method, in {@code guide/<method>_<language>.md}. */
public final class MethodTexts {

    private MethodTexts() {}

    /** The page of a method as Markdown, in the product's language nearest to the one asked for. */
    public static String of(Method method, Locale asked) {
        String file = "/guide/" + method.slug() + "_" + Texts.nearest(asked).getLanguage() + ".md";
        try (InputStream text = MethodTexts.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException("There is no " + file);
            }
            // A number and its percent sign stay in one line, as everywhere in the product.
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).replace(" %", "\u00a0%");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
