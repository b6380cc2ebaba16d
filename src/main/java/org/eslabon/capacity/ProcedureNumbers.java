package org.eslabon.capacity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers as people type them into tables: understood where only one reading is possible. */
final class ProcedureNumbers {

    /** No mark is certain. */
    static final char OPEN = ' ';

    private static final Set<String> NOTHING =
            Set.of("", "-", "–", "—", "n/a", "na", "nd", "n.d.", "n/d", "s/d", "?", "..", "...", "…");
    private static final Pattern CERTAIN_COMMA = Pattern.compile("\\d*,(\\d{1,2}|\\d{4,})|0,\\d+|\\d.*\\.\\d{3},\\d+");
    private static final Pattern CERTAIN_POINT =
            Pattern.compile("\\d*\\.(\\d{1,2}|\\d{4,})|0\\.\\d+|\\d.*,\\d{3}\\.\\d+");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([' ]\\d{3})+(\\.\\d{1,20})?");
    private static final Pattern PLAIN = Pattern.compile("-?(\\d{1,30}(\\.\\d{1,20})?|\\.\\d{1,20})");
    private static final Pattern COULD_BE_TWO = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private ProcedureNumbers() {}

    /** Words by which people say that there is no figure. */
    static boolean meansNothing(String text) {
        return NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The decimal mark that the numbers of a table agree on; where commas separate the cells it is the point. */
    static char markOf(List<ProcedureGrid.Line> lines, char separator) {
        boolean comma = false;
        boolean point = false;
        for (ProcedureGrid.Line line : lines) {
            for (Object cell : line.cells()) {
                if (cell instanceof String text) {
                    comma |= CERTAIN_COMMA.matcher(text).matches();
                    point |= CERTAIN_POINT.matcher(text).matches();
                }
            }
        }
        if (comma != point) {
            return comma ? ',' : '.';
        }
        return separator == ',' ? '.' : OPEN;
    }

    static boolean couldBeTwo(String text, char mark) {
        return mark == OPEN && COULD_BE_TWO.matcher(tidy(text)).matches();
    }

    /** Empty where the text is no number, or could be two. */
    static Optional<BigDecimal> parse(String text, char mark) {
        String typed = tidy(text);
        char decimal = mark == OPEN ? onlyMark(typed) : mark;
        if (couldBeTwo(text, mark)) {
            return Optional.empty();
        }
        String plain = decimal == ',' ? typed.replace('.', '\'').replace(',', '.') : typed.replace(',', '\'');
        if (GROUPED.matcher(plain).matches()) {
            plain = plain.replaceAll("[' ]", "");
        }
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** The last of both is the decimal one. */
    private static char onlyMark(String typed) {
        return typed.lastIndexOf(',') > typed.lastIndexOf('.') ? ',' : '.';
    }

    private static String tidy(String text) {
        return text.replace('−', '-')
                .replace('’', '\'')
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
