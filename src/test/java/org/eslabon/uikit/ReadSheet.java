package org.eslabon.uikit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as an export wrote it, read back.
 *
 * @param rows below the headings; each cell is a String, a Double or null
 */
public record ReadSheet(String name, List<String> headings, List<List<Object>> rows) {

    /** What writes the workbook. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** The first sheet. */
    public static ReadSheet of(Writing writing) {
        return all(writing).getFirst();
    }

    public static List<ReadSheet> all(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                List<ReadSheet> sheets = new ArrayList<>();
                workbook.forEach(sheet -> sheets.add(read(sheet)));
                return sheets;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ReadSheet read(Sheet sheet) {
        List<String> headings = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            List<Object> values = new ArrayList<>();
            for (int column = 0; column < headings.size(); column++) {
                values.add(value(row.getCell(column)));
            }
            rows.add(values);
        }
        return new ReadSheet(sheet.getSheetName(), headings, rows);
    }

    private static Object value(Cell cell) {
        return cell == null
                ? null
                : switch (cell.getCellType()) {
                    case NUMERIC -> cell.getNumericCellValue();
                    case STRING -> cell.getStringCellValue();
                    default -> throw new AssertionError("Neither a text nor a number: " + cell);
                };
    }

    /** The cell of a row, from 0, under the first heading of this name. */
    public Object at(int row, String heading) {
        int column = headings.indexOf(heading);
        if (column < 0) {
            throw new AssertionError("No heading “" + heading + "” in " + headings);
        }
        return rows.get(row).get(column);
    }
}
