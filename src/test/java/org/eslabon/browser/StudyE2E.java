package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.browser.Chains.ANA;
import static org.eslabon.browser.Chains.EMILY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eslabon.shared.FieldChange;
import org.eslabon.uikit.SheetFile;
import org.eslabon.valuechain.Figures;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.workbook.TestBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Studies in two people's browsers: in from a workbook, looked at, changed, published. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=study_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(Chains.class)
class StudyE2E {

    private static final String WAGES = "Wages · Collector arabica";
    private static final String SALARIOS = "Salarios · Collector arabica";

    @LocalServerPort
    int port;

    @Autowired
    Chains chains;

    @Autowired
    Studies studies;

    @Autowired
    Figures figures;

    private Browsers browsers;
    private Page ana;
    private Page emily;
    private int imported;

    @BeforeAll
    void signIn() {
        browsers = new Browsers(port);
        ana = browsers.signedIn(ANA);
        emily = browsers.signedIn(EMILY);
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    @BeforeEach
    void startFromTheList() {
        Screens.resize(ana, 1440);
        emily.navigate("/c/cuenca/chains");
    }

    @Test
    void comesInFromARealWorkbookAndAppearsToTheOtherPersonWithoutReloading() {
        String name = "Café de prueba " + ++imported;
        upload("coffee-ecuador-eco.xlsx");

        assertThat(ana.getByText("Esto es lo que se entendió")).isVisible();
        assertThat(ana.locator(".key-figure").first()).containsText("83.883.612");
        assertThat(emily.getByText(name)).hasCount(0);

        ana.getByLabel("Nombre del estudio").fill(name);
        button(ana, "Aceptar e importar").click();
        ana.waitForURL(Pattern.compile(".*/chains/[0-9a-f-]{36}"));

        assertThat(emily.getByText(name)).isVisible();
        emily.getByText(name).click();
        assertThat(emily.locator("h1")).hasText(name);
        assertThat(emily.locator(".key-figure").first()).containsText("83,883,612");
    }

    @Test
    void storesNothingWhenThePreviewIsCancelled() {
        upload("cashew-mali-eco.xlsx");
        assertThat(ana.getByText("−22,78").first()).isVisible();
        button(ana, "Cancelar").click();
        assertThat(ana.getByText("Elegir un archivo…")).isVisible();

        emily.navigate("/c/cuenca/chains");
        assertThat(emily.locator("h1")).isVisible();
        assertThat(emily.getByText("Cashew")).hasCount(0);
    }

    @Test
    void refusesAWorkbookItCannotUnderstandWithSheetAndCell() throws IOException {
        ana.navigate("/c/cuenca/chains/import");
        ana.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "roto.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        withTextInsteadOfAProduction()));

        Locator message = ana.locator(".message-refused");
        assertThat(message).containsText("celda");
        assertThat(message).containsText("mucho");
        assertThat(message).containsText("No se importó nada");
    }

    @Test
    void recalculatesForTheOtherPersonWhenAFigureChanges() {
        String address = coffee();
        emily.navigate(address);
        ana.navigate(address + "/actors");

        openFigure(ana, SALARIOS);
        value(ana).fill("1000000");
        ana.getByLabel("Por qué, o de qué fuente").fill("Planilla de 2020");
        button(ana, "Guardar").click();

        assertThat(ana.getByText("Ana Vintimilla: de")).isVisible();
        assertThat(emily.locator(".key-figure").first()).not().containsText("83,883,612");
        emily.navigate(address + "/actors");
        openFigure(emily, WAGES);
        assertThat(emily.locator(".figure-panel")).containsText("Planilla de 2020");
    }

    @Test
    void showsWhoIsInAFigureAndBothValuesWhenTwoChangeItAtOnce() {
        String address = coffee() + "/actors";
        ana.navigate(address);
        emily.navigate(address);
        openFigure(ana, SALARIOS);
        openFigure(emily, WAGES);
        assertThat(emily.locator(".figure-people")).containsText("Ana Vintimilla");

        value(emily).fill("222");
        emily.getByLabel("Why, or from which source").fill("Payroll");
        value(ana).fill("111");
        ana.getByLabel("Por qué, o de qué fuente").fill("Encuesta");
        button(ana, "Guardar").click();
        assertThat(ana.getByText("Ana Vintimilla: de")).isVisible();
        button(emily, "Save").click();

        Locator choice = emily.locator(".conflict");
        assertThat(choice).containsText("Ana Vintimilla");
        assertThat(choice).containsText("111");
        assertThat(choice).containsText("222");
        choice.getByRole(AriaRole.BUTTON).last().click();

        assertThat(ana.locator(".figure-panel")).containsText("Emily Carter");
        assertThat(value(ana)).hasValue("222");
    }

    @Test
    void freezesAPublishedVersionAndComparesItWithTheNext() {
        String address = coffee();
        ana.navigate(address);
        emily.navigate(address);
        button(ana, "Publicar").first().click();
        ana.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        assertThat(emily.locator(".page-head")).containsText("Published · version 1");

        emily.navigate(address + "/actors");
        openFigure(emily, WAGES);
        value(emily).fill("5");
        emily.getByLabel("Why, or from which source").fill("Correction");
        button(emily, "Save").click();

        assertThat(ana.locator(".page-head")).containsText("Borrador · versión 2");
        ana.navigate(address + "/versions");
        assertThat(ana.locator(".data-table")).containsText("Salarios · Collector arabica");
        ana.navigate(address + "/actors?version=1");
        openFigure(ana, SALARIOS);
        assertThat(value(ana)).isHidden();
    }

    @Test
    void isNothingToAStranger() {
        String address = coffee();
        Page carolina = browsers.signedIn("carolina.char@ccb.example");
        for (String path : List.of("", "/actors", "/versions", "?version=1", "/nonsense")) {
            carolina.navigate(address + path);
            assertThat(carolina.locator(".empty-state")).containsText("Aquí no hay nada");
        }
        carolina.navigate("/c/barranquilla/chains/" + address.substring(address.lastIndexOf('/') + 1));
        assertThat(carolina.locator(".empty-state")).containsText("Aquí no hay nada");
        carolina.navigate("/c/cuenca/chains/import");
        assertThat(carolina.locator(".empty-state")).containsText("Aquí no hay nada");
    }

    @Test
    void isHeldAgainstAnotherAndItsGapAttributedWhileTheOtherPersonSeesIt() {
        String address = coffee();
        emily.navigate(address + "/gap");
        assertThat(emily.locator(".empty-state")).containsText("not been benchmarked");
        benchmark(address);

        assertThat(ana.locator(".key-figure").first()).containsText("0,55");
        assertThat(emily.locator(".key-figure").nth(1)).containsText("0.65");
        assertThat(emily.locator(".data-table").last()).containsText("Labour of pickers");
        claims(ana, "Atribuir la brecha de Labour of pickers");
        claims(emily, "Attribute the gap of Labour of pickers");
        weight(ana, "Permits").fill("60");
        ana.keyboard().press("Enter");
        assertThat(weight(emily, "Permits")).hasValue("60");
        weight(emily, "Roads").fill("50");
        emily.keyboard().press("Enter");
        assertThat(emily.getByText("40 % are left")).isVisible();
        weight(emily, "Roads").fill("40");
        emily.keyboard().press("Enter");
        assertThat(weight(ana, "Roads")).hasValue("40");
        button(ana, "Cerrar").click();

        // 60 and 40 % of 0.25, of a positive part of 0.65
        assertThat(ana.locator(".key-figure").nth(2)).containsText("38,46");
        assertThat(ana.locator(".key-figure").nth(3)).containsText("23,08");

        button(emily, "Close").click();
        button(emily, "Change the costs of Energy").click();
        emily.locator("vaadin-dialog input").first().fill("0.35");
        emily.keyboard().press("Enter");
        assertThat(ana.locator(".key-figure").first()).containsText("0,35");

        button(ana, "Eliminar la comparación").click();
        assertThat(emily.locator("vaadin-dialog input")).hasCount(0);
        assertThat(emily.locator(".empty-state")).containsText("not been benchmarked");
        button(ana, "Deshacer").click();
        assertThat(emily.locator(".key-figure").nth(3)).containsText("33.33"); // 60 % of 0.25, of 0.45
    }

    @Test
    void isHeldAgainstAnotherStudyAndACostLeadsBackToItsFigures() {
        String other = coffee();
        ana.navigate("/c/cuenca/rates");
        ana.getByText("Pegar una tabla").first().click();
        ana.getByLabel("Tabla de tipos de cambio")
                .fill("de;a;fecha;tasa;fuente\nCOP;USD;31/12/2024;0,000227;Banco de la República");
        button(ana, "Agregar la tabla").first().click();
        assertThat(ana.locator(".data-table").first()).containsText("1 COP en USD");
        Screens.check(ana, "rates");
        String address = coffee();
        ana.navigate(address + "/gap");
        button(ana, "Comparar con otra cadena").click();
        ana.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Estudio del comparador"))
                .fill(other.isEmpty() ? "" : "Café " + (imported - 1));
        ana.locator("vaadin-combo-box-item:not([hidden])").first().click();
        assertThat(ana.locator(".benchmark-result")).containsText("una brecha de 0");
        for (int side = 0; side < 2; side++) {
            ana.locator(".benchmark-side vaadin-text-field input").nth(side).fill("t");
        }
        Screens.check(ana, "study-gap-new");
        Screens.resize(ana, 1440);
        button(ana, "Comparar").click();
        assertThat(ana.locator(".key-figure").first()).containsText("0");
        button(ana, "Cambiar los costos de Salarios").first().click();
        assertThat(ana.locator(".figure-trace").first()).containsText("Salarios · Producer");
        Screens.check(ana, "study-gap-trace");
        button(ana, "Cerrar").click();

        StudyId study = new StudyId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
        StudyData data = chains.as(ANA, () -> studies.latest(study)).data();
        FigureKey wages = data.figures().keySet().stream()
                .filter(key -> key.item().equals(AccountItem.WAGES.name()))
                .findFirst()
                .orElseThrow();
        BigDecimal before = data.stated(wages);
        chains.as(
                ANA,
                () -> figures.change(
                        study, wages, new FieldChange<>(before, before.add(new BigDecimal("1000000"))), "Nómina"));
        button(ana, "Tomar los costos de nuevo…").click();
        assertThat(ana.locator("vaadin-dialog")).containsText("Salarios");
        assertThat(ana.locator("vaadin-dialog")).containsText("Cambia");
        Screens.check(ana, "study-gap-retake");
        button(ana, "Tomar los costos").click();
        assertThat(ana.locator(".benchmark-changed")).hasCount(0);
        assertThat(ana.locator(".key-figure").first()).not().containsText("0,00");
    }

    /** A workbook of unit costs fills the field, and says at which cell it cannot be understood. */
    @Test
    void isHeldAgainstAWorkbookOfUnitCosts() throws IOException {
        String address = coffee();
        ana.navigate(address + "/gap");
        button(ana, "Comparar con otra cadena").click();
        ana.getByLabel("Con una tabla de costos unitarios").check();
        Locator file = ana.locator("vaadin-dialog vaadin-upload input[type=file]");
        file.setInputFiles(costs("mucho"));
        exactly("Comparar con").fill("Café de Colombia");
        exactly("Unidad del producto final").fill("kg");
        assertThat(exactly("Costos por unidad del producto final")).hasValue(Pattern.compile("mucho"));
        button(ana, "Comparar").click();
        assertThat(ana.getByText("«mucho» no es un número")).isVisible();
        assertThat(ana.locator("vaadin-dialog vaadin-upload-file")).hasCount(0); // another can be chosen instead
        file.setInputFiles(new FilePayload(
                "costos.csv",
                "text/csv",
                "componente;local;comparador\nJornales del a\u00f1o;2;1\n".getBytes(Charset.forName("windows-1252"))));
        assertThat(exactly("Costos por unidad del producto final"))
                .hasValue(Pattern.compile("Jornales del a\u00f1o")); // as old spreadsheets write it
        file.setInputFiles(costs(1.25));
        assertThat(exactly("Costos por unidad del producto final")).hasValue(Pattern.compile("1.25"));
        button(ana, "Comparar").click();
        assertThat(ana.locator(".key-figure").first()).containsText("0,45");
        emily.navigate(address + "/gap");
        assertThat(emily.locator(".data-table").last()).containsText("1.25");
    }

    private static FilePayload costs(Object local) throws IOException {
        try (var book = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Costos");
            Object[][] rows = {
                {"eslabón", "componente", "local", "comparador"},
                {"Agricultural producers", "Jornales", local, 0.8}
            };
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
            return new FilePayload("costos.xlsx", SheetFile.MEDIA_TYPE, file.toByteArray());
        }
    }

    /** Held against a table of costs, with two obstacles to attribute gaps to. */
    private void benchmark(String address) {
        StudyId study = new StudyId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
        chains.obstacle(study, "Permits take eleven weeks", ObstacleKind.REGULATORY_DELAY);
        chains.obstacle(study, "Roads are closed in winter", ObstacleKind.INFRASTRUCTURE);
        ana.navigate(address + "/gap");
        button(ana, "Comparar con otra cadena").click();
        ana.getByLabel("Con una tabla de costos unitarios").check();
        exactly("Comparar con").fill("Café de Colombia");
        exactly("Unidad del producto final").fill("kg de café verde");
        exactly("Costos por unidad del producto final").fill("eslabón;componente;local\nA;b;1");
        button(ana, "Comparar").click();
        assertThat(ana.locator("vaadin-text-area [slot=error-message]")
                        .filter(new Locator.FilterOptions().setHasText("Falta la columna «comparator (comparador")))
                .isVisible();
        exactly("Costos por unidad del producto final").fill("""
                eslabón;componente;local;comparador
                Agricultural producers;Labour of pickers;0,85;0,60
                Agricultural producers;Fertiliser;0,20;0,30
                Processors;Energy;0,55;0,15
                Processors;Services;;0,10
                """);
        button(ana, "Comparar").click();
        assertThat(ana.locator(".key-figure").first()).isVisible();
    }

    private Locator exactly(String label) {
        return ana.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void claims(Page page, String label) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + label)))
                .click();
        assertThat(page.locator("vaadin-dialog .claims")).isVisible();
    }

    private static Locator weight(Page page, String obstacle) {
        return page.locator("vaadin-dialog").getByLabel(Pattern.compile("^" + obstacle));
    }

    @Test
    void hasNoSeriousAccessibilityFaultInAnyTab() {
        String address = coffee();
        benchmark(address);
        claims(ana, "Atribuir la brecha de Energy");
        weight(ana, "Permits").fill("75");
        ana.keyboard().press("Enter");
        assertThat(ana.locator("vaadin-dialog")).containsText("Sin atribuir: 25");
        Screens.check(ana, "study-gap-claims");
        Screens.check(ana, address + "/gap", ".key-figure", "study-gap");
        ana.setViewportSize(1440, 2700);
        Screens.check(ana, "study-gap-whole");
        Screens.check(ana, "/c/cuenca/chains", "h1", "chains");
        Screens.check(ana, "/c/cuenca/chains/import", "h1", "import");
        for (String tab :
                List.of("overview", "actors", "stages", "flows", "employment", "checks", "sources", "versions")) {
            Screens.check(ana, address + "/" + tab, "h1", "study-" + tab);
        }
        Screens.resize(ana, 1440);
        upload("coffee-ecuador-eco.xlsx");
        Screens.check(ana, "import-preview");
        Screens.resize(ana, 390);
        Screens.check(ana, "import-preview");
    }

    /** The address of a study of coffee, newly imported. */
    private String coffee() {
        upload("coffee-ecuador-eco.xlsx");
        ana.getByLabel("Nombre del estudio").fill("Café " + ++imported);
        button(ana, "Aceptar e importar").click();
        ana.waitForURL(Pattern.compile(".*/chains/[0-9a-f-]{36}"));
        return ana.url().substring(ana.url().indexOf("/c/"));
    }

    private void upload(String file) {
        ana.navigate("/c/cuenca/chains/import");
        ana.locator("vaadin-upload input[type=file]").setInputFiles(TestBook.realFile(file));
        assertThat(button(ana, "Aceptar e importar")).isVisible();
    }

    private static void openFigure(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + ":")))
                .click();
        assertThat(page.locator(".figure-panel")).isVisible();
    }

    private static Locator value(Page page) {
        return page.locator(".figure-edit vaadin-big-decimal-field input");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static byte[] withTextInsteadOfAProduction() throws IOException {
        Path real = TestBook.realFile("coffee-ecuador-eco.xlsx");
        try (var workbook = new XSSFWorkbook(Files.newInputStream(real));
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.getSheet("Account by actor type");
            var row = sheet.getRow(1);
            for (int i = 0; i < row.getLastCellNum(); i++) {
                if (row.getCell(i) != null
                        && row.getCell(i).getCellType().name().equals("NUMERIC")) {
                    row.getCell(i).setCellValue("mucho");
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
