package org.eslabon.partnership;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A city's part of addresses: its name in lower case, without accents and blanks. */
final class Slug {

    static final int LENGTH = 60;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    static boolean valid(String slug) {
        return slug.length() <= LENGTH && FORM.matcher(slug).matches();
    }

    /** The first of {@code name, name-2, name-3 …} that is not taken; empty for a name without any letter or digit. */
    static String of(String name, Predicate<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = plain.substring(0, Math.min(plain.length(), LENGTH - 4)).replaceAll("-$", "");
        if (base.isEmpty()) {
            return "";
        }
        String slug = base;
        for (int number = 2; taken.test(slug); number++) {
            slug = base + "-" + number;
        }
        return slug;
    }
}
