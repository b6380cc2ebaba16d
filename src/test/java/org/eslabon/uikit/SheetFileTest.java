package org.eslabon.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {

    @Test
    void keepsNumbersAndDatesAsWhatTheyAre() throws IOException {
        Instant noonInCuenca = Instant.parse("2026-11-24T17:00:00Z");
        XSSFSheet sheet = read(
                new SheetFile<String>("All kinds")
                        .text("Text", row -> row)
                        .number("Number", row -> 41)
                        .money("Amount", 2, row -> new BigDecimal("83883611.97"))
                        .percent("Share", row -> new BigDecimal("-0.227834"))
                        .date("Day", row -> LocalDate.of(2026, 11, 24))
                        .dateTime("When", ZoneId.of("America/Guayaquil"), row -> noonInCuenca),
                List.of("Café"));

        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Café");
        assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(41);
        assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(83883611.97);
        assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString())
                .isEqualTo("#,##0.00");
        assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(-0.227834);
        assertThat(sheet.getRow(1).getCell(3).getCellStyle().getDataFormatString())
                .isEqualTo("0.00%");
        Cell day = sheet.getRow(1).getCell(4);
        assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
        assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(sheet.getRow(1).getCell(5).getLocalDateTimeCellValue())
                .isEqualTo(LocalDateTime.of(2026, 11, 24, 12, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")"})
    void leavesATextThatLooksLikeAFormulaAText(String text) throws IOException {
        Cell cell = onlyCell(text);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void dropsWhatTheFormatCannotCarryAndKeepsTheRest() throws IOException {
        assertThat(onlyCell("a\u0000b\u0007c\u001Fd\uFFFEe\uD800f\u0085g").getStringCellValue())
                .isEqualTo("abcdefg");
        assertThat(onlyCell("one\r\ntwo\rthree\n<&>\t\"😀\"").getStringCellValue())
                .isEqualTo("one\ntwo\nthree\n<&>\t\"😀\"");
        assertThat(onlyCell(" blank ends ").getStringCellValue()).isEqualTo(" blank ends ");
        assertThat(onlyCell("_x0041_").getStringCellValue()).isEqualTo("_x0041_");
    }

    @Test
    void cutsATextThatIsLongerThanACell() throws IOException {
        String cut = onlyCell("x".repeat(32_765) + "😀and more").getStringCellValue();

        assertThat(cut).hasSizeLessThanOrEqualTo(32_767).endsWith("x…");
    }

    @Test
    void leavesTheCellOfAMissingValueEmpty() throws IOException {
        XSSFSheet sheet = read(
                new SheetFile<String>("Gaps")
                        .text("Text", row -> null)
                        .number("Number", row -> (BigDecimal) null)
                        .date("Day", row -> null),
                List.of("row"));

        assertThat(sheet.getRow(1).getPhysicalNumberOfCells()).isZero();
    }

    @Test
    void hasABoldFrozenHeadingWithFiltersAndReadableWidths() throws IOException {
        XSSFSheet sheet = read(
                new SheetFile<String>("Cuenca: obstacles/2026")
                        .text("No", row -> "1")
                        .text("Statement", row -> row),
                Collections.nCopies(3, "Permits take eleven weeks. ".repeat(20)));

        assertThat(sheet.getSheetName()).isEqualTo("Cuenca  obstacles 2026");
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                .isTrue();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B4");
        assertThat(sheet.getColumnWidth(0)).isEqualTo(8 * 256);
        assertThat(sheet.getColumnWidth(1)).isEqualTo(60 * 256);
    }

    @Test
    void writesManyRowsAndNone() throws IOException {
        SheetFile<Integer> numbers = new SheetFile<Integer>("Many").number("Number", row -> row);

        assertThat(read(numbers, IntStream.range(0, 5000).boxed().toList()).getLastRowNum())
                .isEqualTo(5000);
        assertThat(read(numbers, List.of()).getLastRowNum()).isZero();
    }

    @Test
    void aBookHoldsItsSheetsInOrderUnderNamesThatDiffer() {
        SheetFile<String> file = new SheetFile<String>("Employment by contract and skill").text("Text", row -> row);

        List<ReadSheet> sheets = ReadSheet.all(out -> new SheetBook()
                .with(file, List.of("one"))
                .with(file, List.of("two"))
                .with(new SheetFile<String>("Other").text("Text", row -> row), List.of())
                .write(out));

        assertThat(sheets)
                .extracting(ReadSheet::name)
                .containsExactly("Employment by contract and skil", "Employment by contract and (2)", "Other");
        assertThat(sheets.get(1).at(0, "Text")).isEqualTo("two");
        assertThat(sheets.getLast().rows()).isEmpty();
    }

    /** One peso of 2024 was 0.000227 dollars and some more: six decimals would cut it when it is copied. */
    @Test
    void aFactorShowsJustTheDecimalsItHas() throws IOException {
        XSSFSheet sheet = read(
                new SheetFile<String>("Rates").factor("Rate", BigDecimal::new),
                List.of("0.00022741935", "4.0", "4123.5", "1000000"));

        assertThat(IntStream.rangeClosed(1, 4)
                        .mapToObj(row -> new DataFormatter(Locale.ENGLISH)
                                .formatCellValue(sheet.getRow(row).getCell(0))))
                .containsExactly("0.00022741935", "4", "4123.5", "1000000");
    }

    @Test
    void isNamedSoThatEverySystemCanStoreIt() {
        LocalDate day = LocalDate.of(2026, 11, 24);

        assertThat(SheetDownload.fileName("Obstáculos · Cuenca", day)).isEqualTo("obstaculos-cuenca-2026-11-24.xlsx");
        assertThat(SheetDownload.fileName("../../\"\r\n", day)).isEqualTo("eslabon-2026-11-24.xlsx");
    }

    private static Cell onlyCell(String text) throws IOException {
        return read(new SheetFile<String>("One").text("Text", row -> row), List.of(text))
                .getRow(1)
                .getCell(0);
    }

    private static <R> XSSFSheet read(SheetFile<R> file, List<R> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(rows, out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getSheetAt(0);
        }
    }
}
