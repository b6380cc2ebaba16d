package org.eslabon.tables;

import java.util.List;
import java.util.Locale;
import org.eslabon.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Why a table of text was not taken, and where; nothing of it was. */
public final class UnreadableTable extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong; each has a text of its own. */
    public enum Reason {
        TOO_LARGE,
        TOO_MANY_ROWS,
        EMPTY,
        MALFORMED,
        COLUMN_MISSING,
        COLUMN_TWICE,
        NO_NAME,
        NOT_A_NUMBER,
        COULD_BE_TWO_NUMBERS,
        NOT_A_DATE,
        MORE_CELLS_THAN_HEADINGS,
        NOT_THE_SUM,
        SEVERAL_CURRENCIES
    }

    private final Reason reason;
    private final transient List<Object> parameters;
    private final @Nullable Long line;
    private final @Nullable String column;

    /**
     * @param line of the file, counted from 1; null for what concerns all of it
     * @param column its heading as it stands in the file
     */
    public UnreadableTable(Reason reason, @Nullable Long line, @Nullable String column, Object... parameters) {
        this.reason = reason;
        this.parameters = List.of(parameters);
        this.line = line;
        this.column = column;
    }

    /** In English, for the command line: its quotation marks are those that every terminal shows. */
    @Override
    public String getMessage() {
        return message(Texts.ENGLISH).replace('“', '"').replace('”', '"');
    }

    /** What is wrong, with its line and column where it has them. */
    public String message(Locale locale) {
        var key = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var why = Texts.text(
                locale,
                "tables." + key,
                parameters.stream().map(each -> plain(each.toString())).toArray());
        if (line == null) {
            return why;
        }
        return column == null
                ? Texts.text(locale, "tables.line", line + "", why)
                : Texts.text(locale, "tables.cell", line + "", plain(column), why);
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
