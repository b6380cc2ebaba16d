package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=partnership_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
class PartnershipE2E {

    private static final String COORDINATOR = "ana.vintimilla@acudir.example";
    private static final String COLLEAGUE = "jorge.malo@acudir.example";
    private static final String RESEARCHER = "ivan.abad@ucuenca.example";
    private static final String BANKER = "lucia.ferrer@caf.example";

    @LocalServerPort
    int port;

    private Browsers browsers;

    @BeforeEach
    void open() {
        browsers = new Browsers(port);
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void aCoordinatorBringsInAnOrganisationAndSomebodyAndOthersSeeItAtOnce() throws Exception {
        Page ana = browsers.signedIn(COORDINATOR);
        Page jorge = browsers.signedIn(COLLEAGUE);
        jorge.navigate("/c/cuenca/partnership/organisations");
        assertThat(jorge.locator(".part-lines li").first()).isVisible();

        ana.navigate("/c/cuenca/partnership/organisations");
        ana.getByText("Añadir organización").click();
        ana.locator("vaadin-dialog vaadin-checkbox input").check();
        ana.getByLabel("Nombre", new Page.GetByLabelOptions().setExact(true)).fill("Unión de Tostadores");
        ana.getByLabel("Nombre corto").fill("Tostadores");
        primary(ana);
        assertThat(ana.locator(".side h2")).hasText("Unión de Tostadores");
        assertThat(jorge.getByText("Unión de Tostadores")).isVisible();

        ana.locator(".side").getByText("Invitar a una persona").click();
        ana.getByLabel("Correo electrónico").fill("no es un correo");
        ana.getByLabel("Nombre y apellido").fill("Paula Tosta");
        primary(ana);
        assertThat(ana.locator(".form-refusal")).containsText("correo");
        ana.getByLabel("Correo electrónico").fill("paula@tostadores.example");
        primary(ana);
        assertThat(ana.locator(".side .people li")).containsText("Invitación pendiente");

        jorge.navigate("/c/cuenca/partnership/changes");
        assertThat(jorge.locator(".change").first()).containsText("Paula Tosta");
        Download sheet = jorge.waitForDownload(() -> jorge.getByText("Exportar").click());
        try (InputStream file = Files.newInputStream(sheet.path());
                XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("Paula Tosta");
        }
    }

    @Test
    void twoCoordinatorsEditTheSameOrganisationWithoutLosingAnything() {
        Page ana = browsers.signedIn(COORDINATOR);
        Page jorge = browsers.signedIn(COLLEAGUE);
        for (Page page : List.of(ana, jorge)) {
            page.navigate("/c/cuenca/partnership/organisations");
            page.getByText("Cámara de Comercio de Cuenca").click();
            assertThat(page.locator(".side h2")).hasText("Cámara de Comercio de Cuenca");
        }

        ana.locator(".side textarea").fill("Ferias y misiones");
        ana.locator(".side h2").click();

        assertThat(jorge.locator(".side textarea")).hasValue("Ferias y misiones");
        assertThat(jorge.locator(".part-list")).containsText("Ferias y misiones");
    }

    @Test
    void aChangedRightReachesTheOpenPageOfThoseItConcerns() {
        Page ana = browsers.signedIn(COORDINATOR);
        Page ivan = browsers.signedIn(RESEARCHER);
        ivan.navigate("/c/cuenca/partnership/rights");
        assertThat(ivan.locator("td.of-UNIVERSITY").nth(3)).hasText("Sugerir");
        assertThat(ivan.locator(".right-cell vaadin-button")).hasCount(0);

        ana.navigate("/c/cuenca/partnership/rights");
        ana.locator("td.of-UNIVERSITY vaadin-button").nth(3).click();
        ana.locator("vaadin-dialog vaadin-radio-button").last().click();

        assertThat(ivan.locator("td.of-UNIVERSITY").nth(3)).containsText("programa: Sugerir");
        ana.getByText("Volver a lo del programa").click();
        assertThat(ivan.locator("td.of-UNIVERSITY").nth(3)).hasText("Sugerir");
    }

    @Test
    void thoseWhoDoNotConveneLookAndChangeNothing() {
        Page ivan = browsers.signedIn(RESEARCHER);

        ivan.navigate("/c/cuenca/partnership/organisations");
        ivan.getByText("Universidad de Cuenca").first().click();
        assertThat(ivan.locator(".side h2")).hasText("Universidad de Cuenca");
        assertThat(ivan.locator(".page vaadin-button, .page textarea, .page vaadin-select"))
                .hasCount(0);
        ivan.navigate("/programme/cities");
        assertThat(ivan.locator(".empty-state")).containsText("Aquí no hay nada");
    }

    @Test
    void aMemberWhoIsRemovedComesBackWhenThatIsUndone() {
        Page ana = browsers.signedIn(COORDINATOR);
        ana.navigate("/c/cuenca/partnership/people");
        ana.getByText("Mercedes Loja").click();
        ana.getByText("Terminar la pertenencia").click();

        assertThat(ana.locator(".people")).not().containsText("Mercedes Loja");
        ana.getByText("Deshacer").click();
        assertThat(ana.locator(".people")).containsText("Mercedes Loja");
    }

    @Test
    void aBankOfficerAddsAPlannedCity() {
        Page lucia = browsers.signedIn(BANKER);
        lucia.navigate("/programme/cities");
        lucia.getByText("Añadir ciudad").click();
        lucia.getByLabel("Nombre", new Page.GetByLabelOptions().setExact(true)).fill("Ciudad de Panamá");
        assertThat(lucia.getByLabel("Dirección")).hasValue("ciudad-de-panama");
        choose(lucia, "País", "Panamá");
        // The country's currency is proposed; who types before it is there would have it written over.
        assertThat(lucia.getByLabel("Moneda", new Page.GetByLabelOptions().setExact(true)))
                .not()
                .hasValue("");
        choose(lucia, "Moneda", "USD");
        choose(lucia, "Zona horaria", "America/Panama");
        primary(lucia);

        assertThat(lucia).hasURL(Pattern.compile(".*/programme/cities/ciudad-de-panama"));
        assertThat(lucia.locator(".side")).containsText("Falta quien coordine");
    }

    @Test
    void hasNoSeriousAccessibilityFaultInAnyLook() {
        Map<String, String> pages = Map.of(
                "partnership-organisations", "/c/cuenca/partnership/organisations",
                "partnership-people", "/c/cuenca/partnership/people",
                "partnership-rights", "/c/cuenca/partnership/rights",
                "partnership-changes", "/c/cuenca/partnership/changes",
                "programme-cities", "/programme/cities/cuenca");
        Page page = browsers.signedIn(BANKER);
        pages.forEach((name, address) -> Screens.check(page, address, ".card, .change-list, .empty-state", name));
    }

    private static void primary(Page page) {
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
    }

    private static void choose(Page page, String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        page.locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
    }
}
