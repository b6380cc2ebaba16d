package org.eslabon.valuechain.workbook;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eslabon.tables.TypedNumber;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.workbook.Unreadable.Reason;
import org.jspecify.annotations.Nullable;

/** A row of a table, read by heading. What it cannot understand it refuses, with sheet and cell. */
record TableRow(TableReading reading, SheetRow row) {

    static final int LONGEST_NAME = 200;

    /** Null where the column is missing or the cell empty. */
    @Nullable
    String text(Heading heading) {
        return text(column(heading));
    }

    @Nullable
    String text(int column) {
        var cell = row.cell(column);
        if (cell instanceof CellValue.Failure(var error)) {
            throw refused(Reason.FORMULA_ERROR, column, error);
        }
        var text = cell.asText();
        return text == null || TypedNumber.meansNothing(text) ? null : text;
    }

    @Nullable
    BigDecimal number(Heading heading) {
        return number(column(heading));
    }

    @Nullable
    BigDecimal number(int column) {
        var value = switch (row.cell(column)) {
            case CellValue.Blank() -> null;
            case CellValue.Number(var number) -> number;
            case CellValue.Failure(var error) -> throw refused(Reason.FORMULA_ERROR, column, error);
            case CellValue.Text(var text) -> typed(column, text);
        };
        if (value != null) {
            reading.count(column, value);
        }
        return value;
    }

    private @Nullable BigDecimal typed(int column, String text) {
        if (TypedNumber.meansNothing(text)) {
            return null;
        }
        var number = TypedNumber.parse(text).orElseThrow(() -> refused(Reason.NOT_A_NUMBER, column, text));
        if (CellValue.isAbsurd(number)) {
            throw refused(Reason.NUMBER_TOO_LARGE, column, text);
        }
        note(DiscrepancyKind.NUMBER_AS_TEXT, null, text, number);
        return number;
    }

    /** A number that makes no sense below zero, called {@code what} in the refusal. */
    @Nullable
    BigDecimal atLeastZero(int column, String what) {
        var number = number(column);
        if (number != null && number.signum() < 0) {
            throw refused(Reason.NEGATIVE, column, what, number);
        }
        return number;
    }

    /** Takes the number of a column, if there is one, as a figure of the study. */
    void take(FigureKey key, int column, @Nullable BigDecimal value, @Nullable String unit) {
        if (value != null) {
            reading.draft().put(key, value, unit, place(), row.address(column));
        }
    }

    /** A name that the study will keep: refused, with its cell, where it is longer than names are. */
    String name(String text) {
        if (text.length() > LONGEST_NAME) {
            throw refused(Reason.TEXT_TOO_LONG, columnOf(text), LONGEST_NAME, text.length());
        }
        return text;
    }

    private int columnOf(String text) {
        for (var column = 0; column < row.width(); column++) {
            if (text.equals(row.cell(column).asText())) {
                return column;
            }
        }
        return -1;
    }

    int column(Heading heading) {
        return reading.table().columns().byHeading().getOrDefault(heading, -1);
    }

    StudyDraft.Place place() {
        return new StudyDraft.Place(reading.table().name(), row.number());
    }

    void note(DiscrepancyKind kind, @Nullable BigDecimal difference, Object... params) {
        reading.draft().note(kind, reading.table().name(), row.number(), difference, params);
    }

    Refused refused(Reason reason, int column, Object... params) {
        var address = column < 0 ? "row " + row.number() : row.address(column);
        return new Refused(reason, reading.table().name(), address, params);
    }

    boolean isLabelledTotal() {
        return row.cells().stream().anyMatch(cell -> cell instanceof CellValue.Text(var text) && Words.isTotal(text));
    }

    /** The plain numbers in the columns that the table knows, codes excepted. */
    Map<Integer, BigDecimal> numbers() {
        var numbers = new LinkedHashMap<Integer, BigDecimal>();
        var columns = reading.table().columns();
        columns.byHeading().forEach((heading, column) -> {
            if (row.cell(column) instanceof CellValue.Number(var number) && !heading.isCode()) {
                numbers.put(column, number);
            }
        });
        for (var column : columns.employment().values()) {
            if (row.cell(column) instanceof CellValue.Number(var number)) {
                numbers.put(column, number);
            }
        }
        return numbers;
    }
}
