package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eslabon.launch.Launched;
import org.eslabon.valuechain.workbook.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the product is for, from a real study to a shared action plan: the packaged application, three people, a restart. */
class StoryE2E {

    private static final String OBSTACLE = "Los permisos de exportación tardan once semanas";
    private static final String STUDY = "Café del Ecuador 2020";
    private static final String PLAN = "Café sin demoras";
    private static final String ACTION = "Ventanilla única de exportación";

    @TempDir
    Path data;

    @Test
    void leadsFromAStudyToAnActionThatTwoOrganisationsShare() throws Exception {
        int port = Launched.freePort();
        String study;
        String obstacle;
        String action;
        try (Launched application = start(port);
                Browsers browsers = new Browsers(port)) {
            Page ana = browsers.signedIn("ana.vintimilla@acudir.example");
            Page emily = browsers.signedIn("emily.carter@cuenca.example");

            study = importsTheStudy(ana, emily);
            looksAtIt(ana, study);
            obstacle = recordsAnObstacle(ana, emily, study);
            action = plansAnAction(ana, emily, obstacle);
            bothChangeIt(ana, emily, action);
            seesNothing(browsers.signedIn("carolina.char@ccb.example"), List.of(study, obstacle, action));
        }
        try (Launched again = start(port);
                Browsers browsers = new Browsers(port)) {
            Page emily = browsers.signedIn("emily.carter@cuenca.example");
            emily.navigate(study);
            assertThat(emily.locator(".key-figure").first()).containsText("83,883,612");
            emily.navigate(obstacle);
            assertThat(emily.locator(".obstacle-panel textarea").first()).hasValue(OBSTACLE);
            emily.navigate(action);
            assertThat(title(emily)).hasValue("One-stop shop for exports");
        }
    }

    private Launched start(int port) throws InterruptedException {
        return Launched.application(
                        Map.of(), "--server.port=" + port, "--eslabon.data=" + data, "--eslabon.demonstration=true")
                .awaitOutput("ready");
    }

    private static String importsTheStudy(Page ana, Page emily) {
        emily.navigate("/c/cuenca/chains");
        ana.navigate("/c/cuenca/chains/import");
        ana.locator("vaadin-upload input[type=file]").setInputFiles(TestBook.realFile("coffee-ecuador-eco.xlsx"));
        ana.getByLabel("Nombre del estudio").fill(STUDY);
        button(ana, "Aceptar e importar").click();
        ana.waitForURL(Pattern.compile(".*/chains/[0-9a-f-]{36}"));

        assertThat(emily.getByText(STUDY)).isVisible();
        return path(ana);
    }

    private static void looksAtIt(Page ana, String study) {
        assertThat(ana.locator(".key-figure").first()).containsText("83.883.612");
        ana.navigate(study + "/actors");
        assertThat(ana.getByText("Industry Instant robusta").first()).isVisible();
        assertThat(ana.getByText("Margen").first()).isVisible();
        ana.navigate(study + "/stages");
        assertThat(ana.locator("eslabon-chart svg")).isVisible();
        ana.navigate(study + "/flows");
        assertThat(ana.locator("eslabon-chart svg")).isVisible();
        ana.navigate(study + "/checks");
        assertThat(ana.getByText("no está en la lista de eslabones")).hasCount(2);
    }

    private static String recordsAnObstacle(Page ana, Page emily, String study) {
        emily.navigate(study + "/obstacles");
        assertThat(emily.locator("h1")).hasText(STUDY);
        ana.navigate(study + "/obstacles");
        button(ana, "Registrar obstáculo").first().click();
        Locator dialog = ana.locator("vaadin-dialog[opened]");
        dialog.getByLabel("Obstáculo").fill(OBSTACLE);
        choose(ana, dialog, "Tipo", "Demora regulatoria");
        choose(ana, dialog, "Eslabón", "Processors");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Registrar obstáculo"))
                .click();

        assertThat(emily.getByText(OBSTACLE)).isVisible();
        ana.locator("a.obstacle-link")
                .filter(new Locator.FilterOptions().setHasText(OBSTACLE))
                .click();
        ana.waitForURL(Pattern.compile(".*/obstacles/[0-9a-f-]{36}.*"));
        return path(ana);
    }

    private static String plansAnAction(Page ana, Page emily, String obstacle) {
        emily.navigate("/c/cuenca/plans");
        ana.navigate(obstacle);
        ana.locator(".obstacle-panel a[href*='plans/new']").click();
        ana.getByLabel("Título").fill(PLAN);
        button(ana, "Crear plan").click();
        assertThat(emily.getByText(PLAN)).isVisible();
        emily.getByText(PLAN).click();
        assertThat(emily.locator("h1")).hasText(PLAN);

        ana.waitForURL(Pattern.compile(".*/actions/new.*"));
        Locator form = ana.locator(".action-document");
        form.getByLabel("Título").fill(ACTION);
        choose(ana, form, "Organización responsable", "Municipalidad de Cuenca");
        choose(ana, form, "Persona responsable", "Emily Carter");
        button(ana, "Crear acción").click();
        ana.waitForURL(Pattern.compile(".*/actions/[0-9a-f-]{36}$"));

        assertThat(emily.locator(".action-link")).hasText(ACTION);
        return path(ana);
    }

    private static void bothChangeIt(Page ana, Page emily, String action) {
        emily.navigate(action);
        title(emily).focus();
        assertThat(ana.getByText("Emily Carter está editando")).isVisible();

        title(ana).fill("Ventanilla única y en línea");
        title(emily).fill("One-stop shop for exports");
        title(ana).blur();
        assertThat(ana.locator(".action-link")).hasText("Ventanilla única y en línea");
        title(emily).blur();

        Locator choice = emily.locator(".conflict");
        assertThat(choice).containsText("Ventanilla única y en línea");
        assertThat(choice).containsText("One-stop shop for exports");
        choice.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Use mine"))
                .click();
        assertThat(title(ana)).hasValue("One-stop shop for exports");
    }

    private static void seesNothing(Page carolina, List<String> addresses) {
        for (String address : addresses) {
            carolina.navigate(address);
            assertThat(carolina.locator(".empty-state")).containsText("Aquí no hay nada");
            assertThat(carolina.content()).doesNotContain(STUDY, OBSTACLE, PLAN, ACTION);
        }
    }

    private static Locator title(Page page) {
        return page.locator(".action-document input").first();
    }

    private static void choose(Page page, Locator within, String label, String option) {
        within.getByLabel(label).first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String path(Page page) {
        return page.url().substring(page.url().indexOf("/c/"));
    }
}
