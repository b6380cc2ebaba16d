package org.eslabon.valuechain.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eslabon.valuechain.model.Figure;
import org.jspecify.annotations.Nullable;

/** Writes tidy tables: a bold, frozen row of headings and rows of texts and numbers below. */
final class SheetWriter {

    private static final int COLUMN_WIDTH = 24 * 256;
    private static final byte[] NEEDED = {0x0f, 0x5a, 0x5f};

    private final XSSFWorkbook workbook;
    private final CellStyle bold;
    private @Nullable XSSFSheet sheet;
    private int rows;

    SheetWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
    }

    /** Starts the next sheet. */
    void sheet(String name, List<String> headings) {
        var next = workbook.createSheet(name);
        sheet = next;
        rows = 0;
        next.setDefaultColumnWidth(COLUMN_WIDTH / 256);
        row(headings.toArray());
        next.getRow(0).forEach(cell -> cell.setCellStyle(bold));
        next.createFreezePane(0, 1);
    }

    /** Marks the sheet in the row of tabs as one that is needed. */
    void markNeeded() {
        if (sheet != null) {
            sheet.setTabColor(new XSSFColor(NEEDED, null));
        }
    }

    void row(@Nullable Object... values) {
        if (sheet == null) {
            throw new IllegalStateException("A row needs a sheet");
        }
        var row = sheet.createRow(rows++);
        for (var column = 0; column < values.length; column++) {
            var value = values[column];
            if (value != null) {
                set(row.createCell(column), value);
            }
        }
    }

    private static void set(Cell cell, Object value) {
        switch (value) {
            case Figure figure -> set(cell, figure.value());
            case BigDecimal number -> setNumber(cell, number);
            case Integer number -> cell.setCellValue(number);
            default -> cell.setCellValue(value.toString());
        }
    }

    /** A cell holds a double; a number that a double would change is written as text, which the reader understands. */
    private static void setNumber(Cell cell, BigDecimal number) {
        var stored = number.doubleValue();
        if (BigDecimal.valueOf(stored).compareTo(number) == 0) {
            cell.setCellValue(stored);
        } else {
            cell.setCellValue(number.toPlainString());
        }
    }
}
