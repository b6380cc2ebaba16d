package org.eslabon.valuechain.workbook;

import java.util.List;
import java.util.Locale;
import org.eslabon.valuechain.model.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Why a workbook was refused, and where; nothing of it was imported.
 *
 * @param sheet null where the file as a whole is meant
 * @param cell for example {@code E12}; null where no single cell is to blame
 */
public record Unreadable(
        Reason reason, @Nullable String sheet, @Nullable String cell, List<Object> params) implements ReadResult {

    /** The grounds of a refusal, with the English text; {0}, {1}… stand for the parameters. */
    public enum Reason {
        NO_SUCH_FILE("There is no file {0}"),
        NOT_A_FILE("{0} is not a file"),
        NOT_ACCESSIBLE("{0} cannot be read"),
        NOT_A_WORKBOOK("The file is not an xlsx workbook"),
        OLD_OR_ENCRYPTED(
                "The file is an old xls workbook or protected by a password; save it as a plain xlsx workbook"),
        MACROS("The workbook contains macros; save it as an xlsx workbook without macros"),
        DAMAGED("The workbook is damaged or incomplete"),
        TOO_LARGE("The file is larger than {0} MB"),
        INFLATES_TOO_MUCH("The workbook is larger than {0} MB when unpacked, or packed suspiciously tightly"),
        TOO_MANY_ROWS("The sheet has more than {0} rows"),
        MISSING_SHEET("No sheet has the table \"{0}\": expected headings like {1}"),
        MISSING_COLUMN("The table has no heading like {0}"),
        NO_ACTORS("The table of actor types lists nobody"),
        NOT_A_NUMBER("A number is expected, but the cell says \"{0}\""),
        FORMULA_ERROR("The cell has the formula error {0}"),
        NEGATIVE("{0} cannot be negative, but the cell says {1}"),
        INCOMPLETE_FLOW("A flow needs a seller and a buyer"),
        TEXT_TOO_LONG("A name has up to {0} characters, but this one has {1}"),
        NUMBER_TOO_LARGE("The number {0} has too many digits"),
        BAD_FACTOR("A conversion rate is a positive number, but the cell says \"{0}\"");

        private final String english;

        Reason(String english) {
            this.english = english;
        }
    }

    public Unreadable {
        params = List.copyOf(params);
    }

    public String messageKey() {
        return "valuechain.unreadable." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One line of English that names the place, for the command line and logs. */
    public String message() {
        var text = Texts.fill(reason.english, params);
        if (sheet == null) {
            return text;
        }
        var place = cell == null ? "Sheet \"{0}\": " : "Sheet \"{0}\", cell {1}: ";
        return Texts.fill(place, cell == null ? List.of(sheet) : List.of(sheet, cell)) + text;
    }
}
