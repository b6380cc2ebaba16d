package org.eslabon.valuechain.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.eslabon.valuechain.workbook.Unreadable.Reason;

/** A workbook as the table a person would have pasted from it, row by row, so that an error's line is the sheet's row. */
public final class UnitCostWorkbook {

    private static final int MOST_ROWS = 10_000;
    private static final int MOST_COLUMNS = 50;

    private UnitCostWorkbook() {}

    /**
     * The first visible sheet with anything in it, its cells separated by tabs.
     *
     * @throws RefusedWorkbook if it is no workbook, or one that could do harm
     */
    public static String asText(byte[] file) throws RefusedWorkbook {
        try {
            PackageCheck.check(file);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                for (var sheet : workbook.getSheets()
                        .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                        .toList()) {
                    var text = text(sheet);
                    if (!text.isBlank()) {
                        return text;
                    }
                }
                return "";
            }
        } catch (Refused refused) {
            throw new RefusedWorkbook(refused.unreadable());
        } catch (IOException | RuntimeException damaged) {
            // The spreadsheet library reports broken parts by unchecked exceptions of many kinds.
            throw new RefusedWorkbook(new Unreadable(Reason.DAMAGED, null, null, List.of()));
        }
    }

    private static String text(Sheet sheet) throws IOException {
        var text = new StringBuilder();
        var next = 1;
        try (var rows = sheet.openStream()) {
            for (var row : rows.limit(MOST_ROWS + 1L).map(SheetRow::of).toList()) {
                if (row.number() > MOST_ROWS) {
                    throw new Refused(Reason.TOO_MANY_ROWS, sheet.getName(), null, MOST_ROWS);
                }
                for (; next < row.number(); next++) {
                    text.append('\n');
                }
                text.append(row.cells().stream()
                                .limit(MOST_COLUMNS)
                                .map(UnitCostWorkbook::typed)
                                .collect(Collectors.joining("\t")))
                        .append('\n');
                next = row.number() + 1;
            }
        }
        return text.toString();
    }

    private static String typed(CellValue value) {
        return switch (value) {
            case CellValue.Blank blank -> "";
            case CellValue.Number(var number) -> plain(number);
            case CellValue.Text(var text) -> text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
            case CellValue.Failure(var error) -> error;
        };
    }

    /** Never with exactly three decimals: those could be read as thousands. */
    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() == 3 ? stripped.setScale(4) : stripped).toPlainString();
    }
}
