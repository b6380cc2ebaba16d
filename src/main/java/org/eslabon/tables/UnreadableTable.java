package org.eslabon.valuechain.workbook;

import java.util.List;
import java.util.Locale;
import org.eslabon.valuechain.model.Texts;
import org.jspecify.annotations.Nullable;

/** Why a table of text was not taken, and where; nothing of it was. */
public final class UnreadableTable extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong, in English for the command line; views have a text of their own for each. */
    public enum Reason {
        TOO_LARGE("The table has more than {0} MB."),
        TOO_MANY_ROWS("The table has more than {0} rows."),
        EMPTY("The table has no rows below its headings."),
        MALFORMED("The table is not well formed: a quotation mark is missing."),
        COLUMN_MISSING("There is no column \"{0}\"."),
        COLUMN_TWICE("The column \"{0}\" is there twice."),
        NO_NAME("The row has no name."),
        NOT_A_NUMBER("\"{0}\" is not a number."),
        COULD_BE_TWO_NUMBERS("\"{0}\" could be two numbers: a thousand or a decimal?");

        private final String english;

        Reason(String english) {
            this.english = english;
        }
    }

    private final Reason reason;
    private final transient List<Object> parameters;
    private final @Nullable Long line;
    private final @Nullable String column;

    UnreadableTable(Reason reason, @Nullable Long line, @Nullable String column, Object... parameters) {
        super(english(reason, line, column, List.of(parameters)));
        this.reason = reason;
        this.parameters = List.of(parameters);
        this.line = line;
        this.column = column;
    }

    private static String english(
            Reason reason, @Nullable Long line, @Nullable String column, List<Object> parameters) {
        var text = Texts.fill(reason.english, parameters);
        if (line == null) {
            return text;
        }
        return column == null
                ? Texts.fill("Line {0}: ", List.of(line)) + text
                : Texts.fill("Line {0}, column \"{1}\": ", List.of(line, column)) + text;
    }

    public String messageKey() {
        return "valuechain.table." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<Object> parameters() {
        return parameters;
    }

    /** Of the file, counted from 1; null for what concerns all of it. */
    public @Nullable Long line() {
        return line;
    }

    /** Its heading as it stands in the file. */
    public @Nullable String column() {
        return column;
    }
}
