package org.eslabon.uikit;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as an xlsx file: a bold, frozen row of headings with filters, and rows of typed values below.
 *
 * <p>Made once with its columns, written as often as wanted. Numbers, shares and dates are what they are, so that people
 * can sum and sort them; a text is never taken for a formula, whatever it begins with. A missing value is an empty cell.
 *
 * @param <R> what stands in a row
 */
public final class SheetFile<R> {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** As many as a spreadsheet keeps. */
    private static final int DIGITS = 15;

    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    private final String name;
    private final List<Column<R>> columns = new ArrayList<>();

    /** Puts one value into a cell that exists. */
    private interface Writing<R> {
        void write(R row, Cell cell, SheetStyles styles);
    }

    private record Column<R>(String heading, int width, Writing<R> writing) {}

    /**
     * @param name of the sheet; what a sheet's name may not hold is replaced
     */
    public SheetFile(String name) {
        this.name = WorkbookUtil.createSafeSheetName(name);
    }

    public SheetFile<R> text(String heading, Function<R, @Nullable String> value) {
        return column(heading, 0, value, (text, cell, styles) -> {
            String clean = SheetText.clean(text);
            cell.setCellValue(SheetText.escaped(clean));
            cell.setCellStyle(SheetText.couldBeAFormula(clean) ? styles.quoted() : styles.text());
        });
    }

    /** Numbers with thousands separated and the decimals they have. */
    public SheetFile<R> number(String heading, Function<R, @Nullable ? extends Number> value) {
        return numeric(heading, "#,##0.######", value);
    }

    /**
     * Rates, indices and yields, with just the decimals that each has: six would say nothing of a small one, and a
     * separator of thousands would make another number of it where it is pasted.
     */
    public SheetFile<R> factor(String heading, Function<R, @Nullable BigDecimal> value) {
        return column(heading, 14, value, (number, cell, styles) -> {
            int decimals = Math.clamp(number.stripTrailingZeros().scale(), 0, DIGITS);
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.format(decimals == 0 ? "0" : "0." + "0".repeat(decimals)));
        });
    }

    /** Amounts with always the same number of decimals. */
    public SheetFile<R> money(String heading, int decimals, Function<R, @Nullable BigDecimal> value) {
        return numeric(heading, decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), value);
    }

    /** Ratios shown as percentages: 0.2278 is 22.78 %. */
    public SheetFile<R> percent(String heading, Function<R, @Nullable BigDecimal> ratio) {
        return numeric(heading, "0.00%", ratio);
    }

    public SheetFile<R> date(String heading, Function<R, @Nullable LocalDate> value) {
        return column(heading, 12, value, (date, cell, styles) -> {
            cell.setCellValue(date);
            cell.setCellStyle(styles.format("yyyy-mm-dd"));
        });
    }

    /** Instants as the clock of this zone showed them: a cell knows no zone. */
    public SheetFile<R> dateTime(String heading, ZoneId zone, Function<R, @Nullable Instant> value) {
        return column(heading, 17, value, (instant, cell, styles) -> {
            cell.setCellValue(LocalDateTime.ofInstant(instant, zone));
            cell.setCellStyle(styles.format("yyyy-mm-dd hh:mm"));
        });
    }

    private SheetFile<R> numeric(String heading, String format, Function<R, ? extends @Nullable Number> value) {
        return column(heading, 14, value, (number, cell, styles) -> {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.format(format));
        });
    }

    private <V> SheetFile<R> column(
            String heading, int width, Function<R, ? extends @Nullable V> value, Writing<V> present) {
        columns.add(new Column<>(SheetText.clean(heading), width, (row, cell, styles) -> {
            V found = value.apply(row);
            if (found != null) {
                present.write(found, cell, styles);
            }
        }));
        return this;
    }

    /** Writes the file; the stream stays open. */
    public void write(Iterable<? extends R> rows, OutputStream out) throws IOException {
        new SheetBook().with(this, rows).write(out);
    }

    String name() {
        return name;
    }

    void write(Iterable<? extends R> rows, SXSSFSheet sheet, SheetStyles styles) {
        int[] longest = new int[columns.size()];
        writeHeadings(sheet, styles.heading(), longest);
        int number = 1;
        for (R row : rows) {
            writeRow(sheet.createRow(number++), row, styles, longest);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, number - 1, 0, columns.size() - 1));
        for (int i = 0; i < longest.length; i++) {
            sheet.setColumnWidth(i, 256 * Math.clamp(longest[i] + 2L, NARROWEST, WIDEST));
        }
    }

    private void writeHeadings(SXSSFSheet sheet, CellStyle style, int[] longest) {
        Row row = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            Cell cell = row.createCell(i);
            cell.setCellValue(SheetText.escaped(column.heading()));
            cell.setCellStyle(style);
            // Two characters more for the arrow of the filter.
            longest[i] = Math.max(column.width(), column.heading().length() + 2);
        }
    }

    private void writeRow(Row written, R row, SheetStyles styles, int[] longest) {
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = written.createCell(i);
            columns.get(i).writing().write(row, cell, styles);
            switch (cell.getCellType()) {
                case STRING -> longest[i] = Math.max(longest[i], SheetText.widest(cell.getStringCellValue()));
                case BLANK -> written.removeCell(cell);
                default -> {}
            }
        }
    }
}
