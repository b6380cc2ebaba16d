package org.eslabon.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eslabon.shared.Refusal;
import org.junit.jupiter.api.Test;

class ProcedureTableTest {

    @Test
    void readsWhatASpreadsheetCopiesInAnyOfTheLanguages() {
        var spanish = steps("Paso\tQuién atiende\tDías\tCosto (USD)\tVisitas\tDocumentos\tLista de documentos\tFuente\n"
                + "Inspección\tBomberos\t8,5\t1.200,50\t1\t2\t\"Plano\nCédula\"\tEntrevista\n"
                + "Entrega\t\t\t-\ts/d\t0\t\t\n");

        assertThat(spanish).hasSize(2);
        assertThat(spanish.getFirst().title()).isEqualTo("Inspección");
        assertThat(spanish.getFirst().figures().days()).isEqualByComparingTo("8.5");
        assertThat(spanish.getFirst().figures().cost()).isEqualByComparingTo("1200.50");
        assertThat(spanish.getFirst().documentNames()).isEqualTo("Plano\nCédula");
        assertThat(spanish.getLast().figures().days()).isNull();
        assertThat(spanish.getLast().figures().cost()).isNull();
        assertThat(spanish.getLast().figures().visits()).isNull();
        assertThat(spanish.getLast().figures().documents()).isZero();
        assertThat(steps("Etapa;Dias;Custo;Colunas a mais\nVistoria;1,5;72;x\n")
                        .getFirst()
                        .figures()
                        .days())
                .isEqualByComparingTo("1.5");
        assertThat(steps("step,days\nInspection,1.5\n").getFirst().figures().days())
                .isEqualByComparingTo("1.5");
    }

    @Test
    void namesTheRowAndColumnOfWhatItCannotTake() {
        refused("Paso;Días\nInspección;5\n\nPago;pronto\n", 4, "Días", "capacity.procedure.table.no-number");
        refused("Paso;Días\nPago;-1\n", 2, "Días", "capacity.refusal.negative");
        refused("Paso;Costo\nPago;1.234\n", 2, "Costo", "capacity.procedure.table.two-numbers");
        refused("Paso;Visitas\nPago;1,5\n", 2, "Visitas", "capacity.refusal.count");
        refused("Paso;Visitas\nPago;99999999999999999999\n", 2, "Visitas", "capacity.refusal.count");
        refused("Paso;Días\n;5\n", 2, "Paso", "capacity.refusal.required");
        refused("Paso;Días\n" + "x".repeat(201) + ";5\n", 2, "Paso", "capacity.refusal.text.long");
        refused("Paso;Días;dias\nPago;5;6\n", 1, "dias", "capacity.procedure.table.twice");
        refused("Días;Costo\n5;6\n", 1, null, "capacity.procedure.table.no-title");
        refused("Paso;Días\n", null, null, "capacity.procedure.table.empty");
        refused("", null, null, "capacity.procedure.table.empty");
        refused("Paso;Días\n\"Pago;5\n", null, null, "capacity.procedure.table.malformed");
        refused("Paso\n" + "Pago\n".repeat(201), null, null, "capacity.procedure.too-long");
        refused("Paso\n" + "Pago\n".repeat(2_000), null, null, "capacity.procedure.table.rows");
    }

    @Test
    void readsAWorkbookExactly() throws IOException {
        byte[] file = workbook(
                new Object[] {"N.º", "Paso", "Días", "Costo (USD)"},
                new Object[] {1.0, "Pago", 0.1, 1234567.89},
                new Object[] {2.0, "Entrega", null, "gratis"});

        var refused = (ProcedureReading.Unread) ProcedureTable.ofWorkbook(file);
        assertThat(refused.row()).isEqualTo(3);
        assertThat(refused.column()).isEqualTo("Costo (USD)");

        var read = (ProcedureReading.Read) ProcedureTable.ofWorkbook(workbook(
                new Object[] {"N.º", "Paso", "Días", "Costo (USD)"}, new Object[] {1.0, "Pago", 0.1, 1234567.89}));
        assertThat(read.steps().getFirst().figures().days()).isEqualByComparingTo(new BigDecimal("0.1"));
        assertThat(read.steps().getFirst().figures().cost()).isEqualByComparingTo(new BigDecimal("1234567.89"));
    }

    @Test
    void takesNothingFromFilesThatAreNoWorkbooksOrMeanHarm() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 100; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        var entities = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(entities)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        for (byte[] file : List.of(
                new byte[0],
                "Paso;Días".getBytes(StandardCharsets.UTF_8),
                bomb.toByteArray(),
                entities.toByteArray())) {
            assertThat(ProcedureTable.ofWorkbook(file))
                    .isEqualTo(new ProcedureReading.Unread(
                            null, null, Refusal.of("capacity.procedure.table.no-workbook")));
        }
    }

    private static List<NewProcedureStep> steps(String pasted) {
        return ((ProcedureReading.Read) ProcedureTable.ofText(pasted)).steps();
    }

    private static void refused(String pasted, Integer row, String column, String key) {
        assertThat(ProcedureTable.ofText(pasted))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(ProcedureReading.Unread.class))
                .satisfies(unread -> {
                    assertThat(unread.why().messageKey()).isEqualTo(key);
                    assertThat(unread.row()).isEqualTo(row);
                    assertThat(unread.column()).isEqualTo(column);
                });
    }

    private static byte[] workbook(Object[]... rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    switch (rows[i][j]) {
                        case Double number -> row.createCell(j).setCellValue(number);
                        case String text -> row.createCell(j).setCellValue(text);
                        case null, default -> {}
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
