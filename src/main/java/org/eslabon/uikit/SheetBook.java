package org.eslabon.uikit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Several tables that belong together as one xlsx file, a sheet for each; what is to be read first comes first. */
public final class SheetBook {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_NAME = 31;

    private final List<Sheet> sheets = new ArrayList<>();

    private interface Content {
        void write(SXSSFSheet sheet, SheetStyles styles);
    }

    private record Sheet(String name, Content content) {}

    public <R> SheetBook with(SheetFile<R> file, Iterable<? extends R> rows) {
        sheets.add(new Sheet(file.name(), (sheet, styles) -> file.write(rows, sheet, styles)));
        return this;
    }

    /** Writes the file; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SheetStyles styles = new SheetStyles(workbook);
            Set<String> taken = new HashSet<>();
            for (Sheet sheet : sheets) {
                sheet.content().write(workbook.createSheet(free(sheet.name(), taken)), styles);
            }
            workbook.write(out);
        }
    }

    /** A book refuses a second sheet of the same name, whatever its case. */
    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int copy = 2; !taken.add(free.toLowerCase(Locale.ROOT)); copy++) {
            String end = " (" + copy + ")";
            free = name.substring(0, Math.min(name.length(), LONGEST_NAME - end.length()))
                            .strip()
                    + end;
        }
        return free;
    }
}
