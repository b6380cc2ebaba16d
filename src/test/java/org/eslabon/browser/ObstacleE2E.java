package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.browser.Chains.ANA;
import static org.eslabon.browser.Chains.EMILY;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.StudyId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The obstacle log of a city, in the windows of several people. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=obstacle_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(Chains.class)
class ObstacleE2E {

    private static final String DELAY = "El permiso ambiental tarda once semanas";

    @LocalServerPort
    int port;

    @Autowired
    Chains chains;

    private Browsers browsers;
    private StudyId coffee;
    private String log;

    @BeforeEach
    void aStudiedChain() {
        setDefaultAssertionTimeout(15_000);
        browsers = new Browsers(port);
        coffee = chains.study("Café de altura del Azuay", "Producción", "Acopio", "Tostado", "Exportación");
        log = "/c/cuenca/obstacles?chain=" + coffee.value();
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void recordedByOnePersonAppearsAtTheOtherWithoutReloading() {
        Page ana = browsers.signedIn(ANA);
        Page emily = browsers.signedIn(EMILY);
        ana.navigate(log);
        emily.navigate(log);
        assertThat(emily.locator("h1")).hasText("Obstacles");

        ana.locator("vaadin-button[theme~=primary]", withText("Registrar obstáculo"))
                .first()
                .click();
        ana.locator("vaadin-dialog vaadin-text-area textarea").first().fill(DELAY);
        choose(ana, "Eslabón", "Acopio");
        choose(ana, "Tipo", "Demora regulatoria");
        ana.locator("vaadin-dialog vaadin-button[theme~=primary]").click();

        assertThat(emily.getByText(DELAY).first()).isVisible();
        assertThat(emily.locator(".obstacle-table")).containsText("Regulatory delay");
        assertThat(ana.locator(".obstacle-panel textarea").first()).hasValue(DELAY);
        assertThat(ana).hasURL(Pattern.compile("/c/cuenca/obstacles/[0-9a-f-]{36}\\?chain="));
        assertThat(ana.locator(".obstacle-history")).containsText("Registró el obstáculo");
        ana.goBack();
        assertThat(ana.locator(".obstacle-panel")).hasCount(0);
        assertThat(ana.locator(".obstacle-table")).containsText("Acopio");
    }

    @Test
    void filteredByAnAddressAreExportedAsTheyAreShown() throws IOException {
        chains.obstacle(coffee, DELAY, ObstacleKind.REGULATORY_DELAY);
        chains.obstacle(coffee, "=1+1 no es una fórmula", ObstacleKind.REGULATORY_DELAY);
        chains.obstacle(coffee, "Faltan catadores", ObstacleKind.SKILLS);
        Page emily = browsers.signedIn(EMILY);
        emily.navigate(log + "&kind=regulatory_delay&open");
        assertThat(emily.locator(".obstacle-table")).containsText(DELAY);
        assertThat(emily.locator(".obstacle-table")).not().containsText("Faltan catadores");

        XSSFSheet sheet =
                sheet(emily.waitForDownload(() -> emily.locator("a.download").click()));

        assertThat(texts(sheet, 0)).containsExactly("Obstacle", DELAY, "=1+1 no es una fórmula");
        assertThat(texts(sheet, 2)).containsExactly("Kind", "Regulatory delay", "Regulatory delay");
        emily.locator(".obstacle-filters vaadin-text-field input").fill("ambiental PERMISO");
        assertThat(emily).hasURL(Pattern.compile("text=ambiental"));
        assertThat(texts(
                        sheet(emily.waitForDownload(
                                () -> emily.locator("a.download").click())),
                        0))
                .containsExactly("Obstacle", DELAY);
        emily.locator(".obstacle-filters vaadin-text-field input").fill("nothing like this");
        emily.getByText("Clear the filters").click();
        assertThat(emily.locator(".obstacle-table")).containsText("Faltan catadores");
        assertThat(emily).not().hasURL(Pattern.compile("text="));
    }

    @Test
    void areNotThereForAStrangerWhateverAddressSheTypes() {
        ObstacleId obstacle = chains.obstacle(coffee, DELAY, ObstacleKind.FEE);
        Page carolina = browsers.signedIn("carolina.char@ccb.example");
        carolina.navigate("/c/atlantis/obstacles");
        String nothing = carolina.locator("div.empty-state").innerText();

        for (String address : List.of(
                "/c/cuenca/obstacles",
                "/c/cuenca/obstacles/" + obstacle.value(),
                "/c/barranquilla/obstacles/" + obstacle.value(),
                "/c/barranquilla/obstacles/" + UUID.randomUUID(),
                "/c/barranquilla/obstacles/not-an-id")) {
            carolina.navigate(address);
            assertThat(carolina.locator("div.empty-state").innerText())
                    .as(address)
                    .isEqualTo(nothing);
            assertThat(carolina.content()).doesNotContain(DELAY);
        }
        carolina.navigate("/c/barranquilla/obstacles");
        assertThat(carolina.getByText("Todavía no hay obstáculos")).isVisible();
    }

    @Test
    void fitAPhone() {
        chains.obstacle(coffee, DELAY, ObstacleKind.FEE);
        Page ana = browsers.window("es", 390, ColorScheme.LIGHT);
        browsers.signIn(ana, ANA);
        ana.navigate(log);
        assertThat(ana.locator("vaadin-grid")).isHidden();
        ana.locator(".obstacle-cards a").click();

        assertThat(ana.locator(".obstacle-panel")).isVisible();
        assertThat(ana.locator(".obstacle-cards")).isHidden();
        assertThat((Integer) ana.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        ana.locator(".obstacle-panel-head")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cerrar"))
                .click();
        assertThat(ana.locator(".obstacle-cards")).isVisible();
    }

    @Test
    void haveNoSeriousAccessibilityFaultInAnyLook() {
        chains.obstacle(coffee, DELAY, ObstacleKind.REGULATORY_DELAY);
        chains.obstacle(coffee, "Falta almacenamiento con humedad controlada", ObstacleKind.INFRASTRUCTURE);
        ObstacleId open =
                chains.obstacle(coffee, "Pagos informales en el control de peso", ObstacleKind.INFORMAL_PAYMENT);
        for (String email : List.of(ANA, EMILY, "daniel.prado@caf.example")) {
            String who = email.substring(0, email.indexOf('.'));
            Page page = browsers.signedIn(email);
            Screens.check(page, log, ".obstacle-link:visible", "obstacles-" + who);
            Screens.check(page, "/c/cuenca/obstacles/" + open.value(), ".obstacle-panel", "obstacle-" + who);
        }
        Page page = browsers.signedIn(ANA);
        Screens.check(page, log + "&text=zzz", "div.empty-state", "obstacles-none");
        page.locator(".page-head vaadin-button").click();
        assertThat(page.locator("vaadin-dialog vaadin-text-area").first()).isVisible();
        Screens.check(page, "obstacle-dialog");
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void choose(Page page, String label, String item) {
        page.locator("vaadin-dialog vaadin-select", withText(label)).click();
        page.locator("vaadin-select-item:visible", withText(item)).click();
    }

    private static XSSFSheet sheet(Download download) throws IOException {
        assertThat(download.suggestedFilename()).matches("obstacles-cuenca-\\d{4}-\\d\\d-\\d\\d\\.xlsx");
        try (InputStream file = download.createReadStream();
                XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            return workbook.getSheetAt(0);
        }
    }

    private static List<String> texts(XSSFSheet sheet, int column) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> texts.add(row.getCell(column).getStringCellValue()));
        return texts;
    }
}
