package org.eslabon.tables;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers that somebody typed as text: understood where only one reading is possible. */
public final class TypedNumber {

    private static final Set<String> NOTHING =
            Set.of("-", "–", "—", "n/a", "na", "n.a.", "nd", "n.d.", "n/d", "s/d", "..", "...", "…", "none", "null");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,20})?");
    private static final Pattern GROUPED_COMMA = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d{1,20})?");
    private static final Pattern GROUPED_POINT = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d{1,20})?");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,20})?[eE][+-]?\\d{1,2}");
    private static final Pattern GROUP_BY_BLANK = Pattern.compile("[+-]?\\d{1,3}([ '’]\\d{3})+([.,]\\d{1,20})?");

    private static final Pattern SIMPLE =
            Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,20})?|\\.\\d{1,20})([eE][+-]?\\d{1,2})?");

    private TypedNumber() {}

    /** Words by which people say that there is no figure. */
    public static boolean meansNothing(String text) {
        return NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Empty where the text is no number or could be two: "1,234" is 1.234 to some and 1234 to others. */
    public static Optional<BigDecimal> parse(String text) {
        var typed = text.replace('−', '-').replaceAll("[\\s\\p{Z}]+", " ").strip();
        var isGroupedByBlank = GROUP_BY_BLANK.matcher(typed).matches();
        if (isGroupedByBlank) {
            typed = typed.replaceAll("[ '’]", "");
        }
        if (EXPONENT.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed));
        }
        if (PLAIN.matcher(typed).matches()) {
            return isGroupedByBlank || !isAmbiguous(typed)
                    ? Optional.of(new BigDecimal(typed.replace(',', '.')))
                    : Optional.empty();
        }
        if (GROUPED_COMMA.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed.replace(",", "")));
        }
        if (GROUPED_POINT.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed.replace(".", "").replace(',', '.')));
        }
        return Optional.empty();
    }

    /** Empty where the text is no number with this mark before its decimals; thousands may be grouped by the other one. */
    public static Optional<BigDecimal> parse(String text, char mark) {
        var typed = text.replace('−', '-').replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (mark == ',') {
            typed = typed.replace('.', '\'').replace(',', '.');
        } else {
            typed = typed.replace(',', '\'');
        }
        if (GROUP_BY_BLANK.matcher(typed).matches()) {
            typed = typed.replaceAll("[ '’]", "");
        }
        return SIMPLE.matcher(typed).matches() ? Optional.of(new BigDecimal(typed)) : Optional.empty();
    }

    private static boolean isAmbiguous(String plain) {
        return plain.matches("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    }
}
