package org.eslabon.valuechain.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eslabon.shared.Texts;
import org.eslabon.tables.UnreadableTable;
import org.junit.jupiter.api.Test;

/** A workbook of unit costs is read like the table one would paste from it. */
class UnitCostWorkbookTest {

    private static byte[] book(Object[]... rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Costs");
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    switch (rows[i][j]) {
                        case Double number -> row.createCell(j).setCellValue(number);
                        case Object text -> row.createCell(j).setCellValue(text.toString());
                    }
                }
            }
            book.write(file);
            return file.toByteArray();
        }
    }

    @Test
    void numbersKeepTheirDecimalsAndNoneIsTakenForThousands() throws Exception {
        var text = UnitCostWorkbook.asText(
                book(new Object[] {"component", "local", "comparator"}, new Object[] {"Say \"wages\"", 1.234, 1200.5}));
        var cell =
                UnitCostFile.read(text.getBytes(StandardCharsets.UTF_8)).cells().getFirst();
        assertThat(cell.key().component()).isEqualTo("Say \"wages\"");
        assertThat(cell.local().cost()).isEqualByComparingTo("1.234");
        assertThat(cell.comparator().cost()).isEqualByComparingTo("1200.5");
    }

    @Test
    void anErrorNamesTheRowOfTheSheetAndTheColumn() throws Exception {
        var text = UnitCostWorkbook.asText(
                book(new Object[] {"component", "local", "comparator"}, new Object[] {"Wages", 1.0, 2.0}, new Object[] {
                    "Fuel", "much", 2.0
                }));
        var refused = catchThrowableOfType(
                UnreadableTable.class, () -> UnitCostFile.read(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.message(Texts.ENGLISH)).isEqualTo("Line 3, column “local”: “much” is not a number.");
    }

    @Test
    void whatIsNoWorkbookIsRefusedAsOne() {
        var refused = catchThrowableOfType(
                RefusedWorkbook.class,
                () -> UnitCostWorkbook.asText("PK but not a zip".getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.why().sheet()).isNull();
    }
}
