package org.eslabon.capacity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.eslabon.shared.Refusal;

/**
 * Rows of cells, from a workbook's first sheet or from text as spreadsheets copy it. A cell is a text, empty where nothing
 * stands, or a number.
 *
 * @param mark what stands between whole and decimal digits of numbers in texts; blank where the text leaves it open
 */
record ProcedureGrid(List<Line> lines, char mark) {

    static final int MOST_MEGABYTES = 2;
    private static final int MOST_ROWS = 1_000;
    private static final int MOST_CELLS = 60;
    private static final long MOST_UNPACKED = 48L * 1024 * 1024;
    private static final int PROLOGUE = 4_096;

    /**
     * @param number from 1, as the spreadsheet or the text shows it
     * @param cells each a {@link String} or a {@link BigDecimal}
     */
    record Line(int number, List<Object> cells) {

        Object cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(""::equals);
        }
    }

    /** Why nothing can be made of the input as a whole. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Refusal why;

        private Unreadable(String key, Object... arguments) {
            super(key);
            why = Refusal.of(key, arguments);
        }

        Refusal why() {
            return why;
        }
    }

    static ProcedureGrid ofText(String text) throws Unreadable {
        if (text.length() > MOST_MEGABYTES * 1024 * 1024) {
            throw new Unreadable("capacity.procedure.table.large", MOST_MEGABYTES);
        }
        char separator = separator(text);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setTrim(true)
                .setIgnoreEmptyLines(false)
                .get();
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            long before = 0;
            for (var record : parser) {
                List<Object> cells = new ArrayList<>();
                record.stream().limit(MOST_CELLS).forEach(cells::add);
                take(lines, new Line(Math.toIntExact(before + 1), cells));
                before = parser.getCurrentLineNumber();
            }
        } catch (IOException | RuntimeException malformed) {
            throw new Unreadable("capacity.procedure.table.malformed");
        }
        return new ProcedureGrid(checked(lines), ProcedureNumbers.markOf(lines, separator));
    }

    static ProcedureGrid ofWorkbook(byte[] file) throws Unreadable {
        if (file.length > MOST_MEGABYTES * 1024 * 1024) {
            throw new Unreadable("capacity.procedure.table.large", MOST_MEGABYTES);
        }
        List<Line> lines = new ArrayList<>();
        try {
            checkPackage(file);
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                    var rows = book.getFirstSheet().openStream()) {
                var each = rows.iterator();
                while (each.hasNext() && lines.size() <= MOST_ROWS) {
                    take(lines, line(each.next()));
                }
            }
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable("capacity.procedure.table.no-workbook");
        }
        return new ProcedureGrid(checked(lines), ProcedureNumbers.markOf(lines, ' '));
    }

    private static void take(List<Line> lines, Line line) {
        if (!line.isBlank() && lines.size() <= MOST_ROWS) {
            lines.add(line);
        }
    }

    private static List<Line> checked(List<Line> lines) throws Unreadable {
        if (lines.size() > MOST_ROWS) {
            throw new Unreadable("capacity.procedure.table.rows", MOST_ROWS);
        }
        return lines;
    }

    private static Line line(Row row) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_CELLS); i++) {
            cells.add(row.getOptionalCell(i).map(ProcedureGrid::value).orElse(""));
        }
        return new Line(row.getRowNum(), cells);
    }

    private static Object value(Cell cell) {
        Object value = cell.getValue();
        if (value == null) {
            // A program that writes formulas without computing them leaves no result: that is no empty cell.
            return cell.getType() == CellType.FORMULA ? "=" + cell.getFormula() : "";
        }
        if (value instanceof BigDecimal number) {
            // A double with up to 17 digits; beyond 15 the shortest decimal that means the same is what was entered.
            return number.precision() > 15 ? BigDecimal.valueOf(number.doubleValue()) : number;
        }
        return value.toString().strip();
    }

    /** What is most often in the headings; spreadsheets paste tabs. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            best = count(first, each) > count(first, best) ? each : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    /** Small when packed, small when unpacked, and without document types, which only those declare who mean harm. */
    private static void checkPackage(byte[] file) throws IOException {
        long unpacked = 0;
        boolean any = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                any = true;
                byte[] start = zip.readNBytes(PROLOGUE);
                // Zero bytes go for UTF-16's sake.
                if (new String(start, StandardCharsets.ISO_8859_1)
                        .replace("\0", "")
                        .contains("<!DOCTYPE")) {
                    throw new IOException("A document type in " + entry.getName());
                }
                unpacked += start.length + skipped(zip, MOST_UNPACKED - unpacked);
                if (unpacked > MOST_UNPACKED) {
                    throw new IOException("Too large when unpacked");
                }
            }
        }
        if (!any) {
            throw new IOException("Not a zip");
        }
    }

    private static long skipped(InputStream content, long most) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        for (int read = content.read(buffer); read >= 0 && size <= most; read = content.read(buffer)) {
            size += read;
        }
        return size;
    }
}
