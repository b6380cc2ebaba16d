package org.eslabon.valuechain.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.eslabon.valuechain.workbook.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be understood or is not safe is refused as a whole, with sheet and cell where there is one. */
class BrokenWorkbookTest {

    private static Unreadable refused(byte[] file) {
        return (Unreadable) TestBook.read(file);
    }

    /** The package of the small workbook with one more part, or one replaced. */
    private static byte[] withPart(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(
                        new ByteArrayInputStream(TestBook.small().bytes()));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    @Test
    void refusesAFileThatIsNoWorkbook() {
        assertThat(refused("Dear sirs, attached…".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(Reason.NOT_A_WORKBOOK);
        assertThat(refused(new byte[0]).reason()).isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @Test
    void refusesAZipThatIsNoWorkbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("letter.txt"));
        }
        assertThat(refused(out.toByteArray()).reason()).isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @Test
    void refusesAnOldOrEncryptedWorkbook() {
        var header = new byte[512];
        var magic = new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (var index = 0; index < magic.length; index++) {
            header[index] = (byte) magic[index];
        }
        assertThat(refused(header).reason()).isEqualTo(Reason.OLD_OR_ENCRYPTED);
    }

    @Test
    void refusesATruncatedWorkbook() {
        var whole = TestBook.small().bytes();
        for (var length : new int[] {10, whole.length / 3, whole.length / 2, whole.length - 30}) {
            assertThat(refused(Arrays.copyOf(whole, length)).reason()).isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void neverThrowsWhateverBytesAreFlipped() {
        var whole = TestBook.small().bytes();
        var random = new Random(4);
        for (var round = 0; round < 150; round++) {
            var bent = whole.clone();
            bent[random.nextInt(bent.length)] ^= (byte) (1 + random.nextInt(255));
            assertThatNoException().isThrownBy(() -> TestBook.read(bent));
        }
    }

    @Test
    void refusesAWorkbookWithMacros() throws IOException {
        assertThat(refused(withPart("xl/vbaProject.bin", new byte[] {1, 2, 3})).reason())
                .isEqualTo(Reason.MACROS);
    }

    @Test
    void refusesAWorkbookThatDeclaresMacros() throws IOException {
        var types = "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>";
        assertThat(refused(withPart("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8)))
                        .reason())
                .isEqualTo(Reason.MACROS);
    }

    @Test
    void refusesAFormulaThatNobodyComputed() throws IOException {
        var sheet = flows(1).replace("<v>100</v>", "<f>50*2</f>");
        assertThat(refused(withPart("xl/worksheets/sheet4.xml", sheet.getBytes(StandardCharsets.UTF_8)))
                        .cell())
                .isEqualTo("E2");
    }

    @Test
    void refusesAZipBomb() throws IOException {
        var bomb = withPart("xl/worksheets/sheet9.xml", new byte[60_000_000]);
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(refused(bomb).reason()).isEqualTo(Reason.INFLATES_TOO_MUCH);
    }

    @Test
    void refusesADocumentTypeThatCouldReachForOtherFiles() throws IOException {
        var evil = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst>&e;</sst>";
        assertThat(refused(withPart("xl/sharedStrings.xml", evil.getBytes(StandardCharsets.UTF_8)))
                        .reason())
                .isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(refused(new byte[21 * 1024 * 1024]).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesAMissingFileAndAFolder(@TempDir Path folder) {
        assertThat(((Unreadable) WorkbookReader.read(folder.resolve("none.xlsx"))).reason())
                .isEqualTo(Reason.NO_SUCH_FILE);
        assertThat(((Unreadable) WorkbookReader.read(folder)).reason()).isEqualTo(Reason.NOT_A_FILE);
    }

    @Test
    void namesTheCellOfAFormulaError() {
        var refused = TestBook.small()
                .set("Account by actor type", "E4", FormulaError.DIV0)
                .refused();
        assertThat(refused.message())
                .isEqualTo("Sheet \"Account by actor type\", cell E4: The cell has the formula error #DIV/0!");
    }

    @Test
    void namesTheCellOfTextWhereANumberBelongs() {
        var refused = TestBook.small()
                .set("Account by actor type", "E5", "about five hundred")
                .refused();
        assertThat(refused.reason()).isEqualTo(Reason.NOT_A_NUMBER);
        assertThat(refused.cell()).isEqualTo("E5");
    }

    @Test
    void refusesANumberThatCouldBeTwo() {
        assertThat(TestBook.small()
                        .set("Account by actor type", "E5", "1,234")
                        .refused()
                        .cell())
                .isEqualTo("E5");
    }

    @Test
    void namesTheCellOfANegativeVolume() {
        var refused = TestBook.small().set("Flow by actor type", "F3", -5).refused();
        assertThat(refused.reason()).isEqualTo(Reason.NEGATIVE);
        assertThat(refused.sheet()).isEqualTo("Flow by actor type");
        assertThat(refused.cell()).isEqualTo("F3");
    }

    @Test
    void namesTheCellOfAFlowWithoutBuyer() {
        var refused = TestBook.small()
                .set("Flow by actor type", "C2", null)
                .set("Flow by actor type", "D2", null)
                .refused();
        assertThat(refused.reason()).isEqualTo(Reason.INCOMPLETE_FLOW);
        assertThat(refused.cell()).isEqualTo("D2");
    }

    @Test
    void namesTheCellOfANameThatIsNone() {
        var refused = TestBook.small()
                .set("Flow by actor type", "D2", "x".repeat(300))
                .set("Flow by actor type", "C2", null)
                .refused();
        assertThat(refused.reason()).isEqualTo(Reason.TEXT_TOO_LONG);
        assertThat(refused.cell()).isEqualTo("D2");
    }

    @Test
    void namesTheCellOfANumberThatNoQuantityHas() {
        var typed = TestBook.small().set("Account by actor type", "E5", "9e90").refused();
        assertThat(typed.reason()).isEqualTo(Reason.NUMBER_TOO_LARGE);
        assertThat(typed.cell()).isEqualTo("E5");
        var number = TestBook.small().set("Account by actor type", "E5", 1e200).refused();
        assertThat(number.cell()).isEqualTo("E5");
    }

    @Test
    void namesTheTableThatIsMissing() {
        assertThat(TestBook.small().without("Account by actor type").refused().message())
                .contains("Account by actor type");
        assertThat(TestBook.small().without("Actor types").refused().message()).contains("Actor types");
    }

    @Test
    void namesTheHeadingThatIsMissing() {
        var refused =
                TestBook.small().columnBlanked("Account by actor type", "Value").refused();
        assertThat(refused.reason()).isEqualTo(Reason.MISSING_COLUMN);
        assertThat(refused.message())
                .isEqualTo("Sheet \"Account by actor type\", cell A1: The table has no heading like amount");
    }

    @Test
    void refusesAConversionRateThatIsNone() {
        assertThat(TestBook.small().set("Value Chain", "B7", "a lot").refused().cell())
                .isEqualTo("B7");
        assertThat(TestBook.small().set("Value Chain", "B7", 0).refused().reason())
                .isEqualTo(Reason.BAD_FACTOR);
    }

    @Test
    void readsAHundredThousandRowsInBoundedTime() throws IOException {
        var file = withPart("xl/worksheets/sheet4.xml", flows(100_000).getBytes(StandardCharsets.UTF_8));
        var start = System.nanoTime();
        var imported = (Imported) TestBook.read(file);
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(20);
        assertThat(imported.study().flows()).hasSize(100_000);
        assertThat(imported.discrepancies()).isEmpty();
    }

    @Test
    void refusesMoreRowsThanAStudyCanHave() throws IOException {
        var refused =
                refused(withPart("xl/worksheets/sheet4.xml", flows(260_000).getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.reason()).isIn(Reason.TOO_MANY_ROWS, Reason.INFLATES_TOO_MUCH);
    }

    /** A sheet as a stream writes it, with its texts in line. */
    private static String flows(int rows) {
        var xml = new StringBuilder(
                "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/"
                        + "2006/main\"><sheetData><row r=\"1\">");
        for (var heading : List.of("Seller Name", "Buyer Name", "Products", "Volume", "Price", "Value")) {
            xml.append(text(heading));
        }
        xml.append("</row>");
        var random = new Random(1);
        for (var row = 0; row < rows; row++) {
            var volume = 1 + random.nextInt(1000);
            xml.append("<row r=\"").append(row + 2).append("\">");
            xml.append(text("Farm")).append(text("Mill")).append(text("Beans"));
            xml.append("<c><v>")
                    .append(volume)
                    .append("</v></c><c><v>100</v></c><c><v>")
                    .append(volume * 100);
            xml.append("</v></c></row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
