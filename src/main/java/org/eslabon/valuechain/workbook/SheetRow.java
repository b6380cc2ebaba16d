package org.eslabon.valuechain.workbook;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Row;

/**
 * A row as it stands in the sheet.
 *
 * @param number from 1, as a spreadsheet shows it
 */
record SheetRow(int number, List<CellValue> cells) {

    private static final String EXAMPLE_MARK = "\u2190";
    private static final List<String> EXAMPLE = List.of("ejemplo", "exemplo", "example", "exemple");

    static SheetRow of(Row row) {
        var cells = new ArrayList<CellValue>(row.getCellCount());
        for (var cell : row) {
            cells.add(CellValue.of(cell));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    /** For each text of the row the words of a heading in it, for any other cell none. */
    List<List<String>> headingWords() {
        return cells.stream()
                .map(cell ->
                        cell instanceof CellValue.Text(var text) ? Words.meaningWithoutUnit(text) : List.<String>of())
                .toList();
    }

    int width() {
        return cells.size();
    }

    CellValue cell(int column) {
        return column < 0 || column >= cells.size() ? CellValue.BLANK : cells.get(column);
    }

    /** Whether the row shows how to fill in others: a cell says so, beginning with an arrow. */
    boolean isExample() {
        return cells.stream()
                .anyMatch(cell -> cell instanceof CellValue.Text(var text)
                        && text.strip().startsWith(EXAMPLE_MARK)
                        && EXAMPLE.stream().anyMatch(Words.normal(text)::startsWith));
    }

    boolean isBlank() {
        return cells.stream().allMatch(CellValue::isBlank);
    }

    /** For example {@code E12}. */
    String address(int column) {
        var letters = new StringBuilder();
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString() + number;
    }
}
