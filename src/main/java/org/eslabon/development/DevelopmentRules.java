package org.eslabon.development;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What development plans, axes and goals must be like; by the field that stands in the way. */
final class DevelopmentRules {

    static final int LONGEST_CODE = 20;
    static final int LONGEST_NAME = 300;
    static final int LONGEST_TARGET = 1000;

    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_LINK = 1000;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    private DevelopmentRules() {}

    static PlanForm cleaned(PlanForm form) {
        return new PlanForm(
                PlainText.of(form.name()),
                form.fromYear(),
                form.toYear(),
                PlainText.of(form.source()),
                PlainText.of(form.link()),
                form.follows());
    }

    static AxisForm cleaned(AxisForm form) {
        return new AxisForm(line(form.code()), line(form.name()));
    }

    static GoalForm cleaned(GoalForm form) {
        return new GoalForm(line(form.code()), line(form.name()), PlainText.of(form.target()), form.year());
    }

    /** Spreadsheets break lines within cells; a name has one. */
    private static @Nullable String line(@Nullable String text) {
        String clean = PlainText.of(text);
        return clean == null ? null : clean.replaceAll("\\s+", " ");
    }

    static Map<String, Refusal> refusals(PlanForm form) {
        Map<String, @Nullable Refusal> found = new LinkedHashMap<>();
        found.put("name", required(form.name(), LONGEST_NAME));
        found.put("fromYear", form.fromYear() == null ? missing() : year(form.fromYear()));
        found.put("toYear", form.toYear() == null ? missing() : year(form.toYear()));
        if (form.fromYear() != null && form.toYear() != null && form.fromYear() > form.toYear()) {
            found.put("toYear", Refusal.of("development.refusal.years"));
        }
        found.put("source", tooLong(form.source(), LONGEST_SOURCE));
        found.put("link", link(form.link()));
        return withoutNulls(found);
    }

    static Map<String, Refusal> refusals(AxisForm form) {
        Map<String, @Nullable Refusal> found = new LinkedHashMap<>();
        found.put("code", required(form.code(), LONGEST_CODE));
        found.put("name", required(form.name(), LONGEST_NAME));
        return withoutNulls(found);
    }

    static Map<String, Refusal> refusals(GoalForm form) {
        Map<String, @Nullable Refusal> found = new LinkedHashMap<>();
        found.put("code", required(form.code(), LONGEST_CODE));
        found.put("name", required(form.name(), LONGEST_NAME));
        found.put("target", tooLong(form.target(), LONGEST_TARGET));
        found.put("year", year(form.year()));
        return withoutNulls(found);
    }

    static @Nullable Refusal year(@Nullable Integer year) {
        return year != null && (year < FIRST_YEAR || year > LAST_YEAR)
                ? Refusal.of("development.refusal.year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR))
                : null;
    }

    private static Refusal missing() {
        return Refusal.of("development.refusal.required");
    }

    private static @Nullable Refusal required(@Nullable String text, int longest) {
        return text == null ? missing() : tooLong(text, longest);
    }

    private static @Nullable Refusal tooLong(@Nullable String text, int longest) {
        return text != null && text.length() > longest ? Refusal.of("development.refusal.long", longest) : null;
    }

    /** Only addresses of the web: anything else could do something when it is clicked. */
    private static @Nullable Refusal link(@Nullable String link) {
        if (link == null) {
            return null;
        }
        try {
            URI address = new URI(link);
            String scheme = address.getScheme();
            if (scheme != null
                    && scheme.equals(scheme.toLowerCase(Locale.ROOT))
                    && (scheme.equals("http") || scheme.equals("https"))
                    && address.getHost() != null) {
                return tooLong(link, LONGEST_LINK);
            }
        } catch (URISyntaxException unreadable) {
            return Refusal.of("development.refusal.link");
        }
        return Refusal.of("development.refusal.link");
    }

    private static Map<String, Refusal> withoutNulls(Map<String, @Nullable Refusal> found) {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        found.forEach((field, refusal) -> {
            if (refusal != null) {
                refusals.put(field, Objects.requireNonNull(refusal));
            }
        });
        return refusals;
    }
}
