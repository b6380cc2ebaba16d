package org.eslabon.partnership.ui;

import java.util.List;
import java.util.Locale;
import org.eslabon.audit.Entry;
import org.eslabon.shared.Mentions;
import org.eslabon.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail in words. A module's fields and values are called as it calls them itself:
 * {@code <module>.<kind>.<field>} and {@code <module>.<kind>.<field>.<VALUE>} are looked up among its texts; what has no
 * words there stays as it was written.
 *
 * @param locale the reader's
 */
record TrailWords(Locale locale) {

    private static final String OF_A_YEAR = "\\.\\d{4}$";

    private static final List<String> MODULES = List.of(
            "partnership",
            "valuechain",
            "capacity",
            "plan",
            "development",
            "exchange",
            "finance",
            "followup",
            "meetings",
            "security");

    /** The kind of thing, such as "Obstacle". */
    String kind(String kind) {
        return text("partnership.changes.kind." + kind, kind);
    }

    /** What was done: the field that changed, or else the verb. */
    String act(Entry entry) {
        String field = entry.field();
        if (field == null || !"changed".equals(entry.verb())) {
            return text("partnership.changes.verb." + entry.verb(), entry.verb());
        }
        String[] cell = field.split("\\.");
        if (cell.length == 3 && cell[0].equals("rights")) {
            return Texts.text(
                    locale,
                    "partnership.changes.rights",
                    text("partnership.role." + cell[1], cell[1]),
                    text("partnership.right." + cell[2], cell[2]));
        }
        return MODULES.stream()
                .map(module -> module + "." + entry.thing().kind() + "." + ofAnyPart(field))
                .filter(Texts::has)
                .findFirst()
                .map(key -> Texts.text(locale, key) + yearOf(field))
                .orElse(field);
    }

    /**
     * A field of something that hangs on the thing is called alike for all of them: without the identity of the one. One that
     * holds a value for each year is called without the year, which follows its name.
     */
    private static String ofAnyPart(String field) {
        return field.replaceAll("\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.", ".")
                .replaceAll(OF_A_YEAR, "");
    }

    private static String yearOf(String field) {
        return field.matches(".*" + OF_A_YEAR) ? " " + field.substring(field.length() - 4) : "";
    }

    /** A value before or after; nothing is said of what was not there. */
    String value(Entry entry, @Nullable String value) {
        String field = entry.field();
        if (value == null || field == null) {
            return "";
        }
        if (field.startsWith("rights.")) {
            return text("partnership.grant." + value, value);
        }
        if (field.equals("role")) {
            return text("partnership.role." + value, value);
        }
        return MODULES.stream()
                .map(module -> module + "." + entry.thing().kind() + "." + field + "." + value)
                .filter(Texts::has)
                .findFirst()
                .map(key -> Texts.text(locale, key))
                .orElseGet(() -> Mentions.plain(value));
    }

    String who(Entry entry) {
        return entry.byName() == null ? Texts.text(locale, "partnership.changes.system") : entry.byName();
    }

    private String text(String key, String otherwise) {
        return Texts.has(key) ? Texts.text(locale, key) : otherwise;
    }
}
