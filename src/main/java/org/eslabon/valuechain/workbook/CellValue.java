package org.eslabon.valuechain.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell shows, formulas being taken by their stored result. */
sealed interface CellValue {

    CellValue BLANK = new Blank();
    int WHOLE_DIGITS = 30;
    int FRACTION_DIGITS = 30;

    Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    record Blank() implements CellValue {}

    record Text(String text) implements CellValue {}

    record Number(BigDecimal number) implements CellValue {}

    record Failure(String error) implements CellValue {}

    Set<String> ERRORS = Set.of(
            "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#GETTING_DATA");

    static CellValue of(@Nullable Cell cell) {
        if (cell == null) {
            return BLANK;
        }
        if (cell.getValue() == null) {
            // A program that writes formulas without computing them leaves no result: that is no empty cell.
            return cell.getType() == CellType.FORMULA ? new Failure("\"no stored result\"") : BLANK;
        }
        return switch (cell.getValue()) {
            case BigDecimal number -> number(number);
            case Boolean truth -> new Text(truth.toString());
            case Object other -> text(other.toString());
        };
    }

    private static CellValue text(String raw) {
        var text = BLANKS.matcher(raw).replaceAll(" ").strip();
        if (text.isEmpty()) {
            return BLANK;
        }
        return ERRORS.contains(text) ? new Failure(text) : new Text(text);
    }

    /**
     * Spreadsheets store a double with up to 17 digits; beyond 15 the shortest decimal that means the same double is
     * the number a person entered. Absurd exponents are kept as text, since writing them out would fill the memory.
     */
    private static CellValue number(BigDecimal raw) {
        if (isAbsurd(raw)) {
            return new Text(raw.toString());
        }
        var number = raw.precision() > 15 ? BigDecimal.valueOf(raw.doubleValue()) : raw;
        return new Number(
                number.scale() > FRACTION_DIGITS ? number.setScale(FRACTION_DIGITS, RoundingMode.HALF_UP) : number);
    }

    /** More digits than any quantity or money has: such a number comes from an error or from somebody who means harm. */
    static boolean isAbsurd(BigDecimal number) {
        return number.precision() - number.scale() > WHOLE_DIGITS || number.precision() > 60;
    }

    default boolean isBlank() {
        return this instanceof Blank;
    }

    /** The text of the cell, a number in plain notation (codes are numbers in some sheets), null for a blank or error. */
    default @Nullable String asText() {
        return switch (this) {
            case Text(var text) -> text;
            case Number(var number) ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            default -> null;
        };
    }
}
