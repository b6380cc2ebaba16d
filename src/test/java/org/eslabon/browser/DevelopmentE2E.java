package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.List;
import org.eslabon.plan.ActionFields;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Cuenca;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;
import org.eslabon.shared.FieldChange;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.StudyId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The coordinator writes down what the city wants; an officer says what plan and action contribute, and sees them add up. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=development_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Cuenca.class})
class DevelopmentE2E {

    private static final String COORDINATOR = "jorge.malo@acudir.example";

    @LocalServerPort
    int port;

    @Autowired
    AsPerson person;

    @Autowired
    Cuenca given;

    @Autowired
    Actions actions;

    private Browsers browsers;
    private PlanId plan;
    private ActionId action;

    @BeforeEach
    void openWithAPlan() {
        browsers = new Browsers(port);
        StudyId coffee = given.study(given.city(), "Café del Ecuador 2020");
        ObstacleId permits = given.obstacle(coffee, "Los permisos de exportación tardan once semanas");
        plan = given.plan("Café sin demoras", coffee);
        action = given.action(plan, "Ventanilla única de exportación", permits);
        ActionId roads = given.action(plan, "Caminos de la sierra", permits);
        budget(action, "120000");
        budget(roads, "80000");
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    private void budget(ActionId of, String amount) {
        person.as(
                ANALYST,
                () -> actions.change(of, ActionFields.BUDGET, new FieldChange<>(null, new BigDecimal(amount))));
    }

    @Test
    void whatTheCityWantsMeetsWhatThePartnershipDoes() {
        Page jorge = browsers.signedIn(COORDINATOR);
        Page emily = browsers.signedIn(OFFICER);
        emily.navigate("/c/cuenca/development");
        assertThat(emily.locator(".development-plan")).hasCount(2);
        assertThat(emily.getByRole(AriaRole.BUTTON, named("New development plan")))
                .hasCount(0);

        writePlan(jorge);
        assertThat(emily.locator(".development-plan")).hasCount(3);
        pasteAxes(jorge);
        assertThat(emily.locator(".development-plan").getByText("C1.1 · Ríos limpios"))
                .isVisible();
        Screens.check(jorge, "/c/cuenca/development", ".axis-list li", "development-plans");

        contribute(jorge, emily);
        seeItAddUp(emily);
        keepWhatIsLinked(jorge);
        emily.navigate("/c/cuenca");
        emily.getByText("one plan · 2 actions · 200,000 USD").click();
        assertThat(emily.locator(".portfolio .key-figure")).hasCount(3);
    }

    private static void writePlan(Page jorge) {
        jorge.navigate("/c/cuenca/development");
        button(jorge, "Nuevo plan de desarrollo").click();
        Locator dialog = jorge.locator("vaadin-dialog[opened]");
        dialog.getByLabel("Nombre").fill("Cuenca del agua");
        dialog.getByLabel("Primer año").fill("2026");
        button(jorge, "Guardar").click();
        assertThat(dialog.locator("[slot=error-message]:visible")).hasText("Este campo no puede quedar vacío.");
        atBothWidths(jorge, "development-dialog");
        dialog.getByLabel("Último año").fill("2029");
        button(jorge, "Guardar").click();
        assertThat(dialog).hasCount(0);
    }

    private static void pasteAxes(Page jorge) {
        button(jorge, "Pegar ejes y objetivos en Cuenca del agua").click();
        Locator table = jorge.locator("vaadin-dialog textarea");
        String headings = "Código del eje\tEje\tCódigo del objetivo\tObjetivo\tAño\n";
        table.fill(headings + "C1\tAgua y ríos\tC1.1\tRíos limpios\tpronto");
        button(jorge, "Incorporar").click();
        assertThat(jorge.getByRole(AriaRole.ALERT).first()).containsText("Línea 2, columna «Año»");
        table.fill(headings + "C1\tAgua y ríos\tC1.1\tRíos limpios\t2028\nC2\tPáramos\t\t\t");
        button(jorge, "Incorporar").click();
        assertThat(jorge.locator(".development-plan h3").getByText("C2 · Páramos"))
                .isVisible();
    }

    /** By code or word; what an action inherits is said to be inherited, on the screen of the other too. */
    private void contribute(Page jorge, Page emily) {
        jorge.navigate("/" + PlanAddresses.action("cuenca", plan, action));
        assertThat(jorge.getByText("Sin vínculo con ningún eje.")).isVisible();
        emily.navigate("/" + PlanAddresses.plan("cuenca", plan));
        choose(emily, "Add an axis or a goal", "permisos tiempo", "Permisos en menos tiempo");
        choose(emily, "Add an SDG target", "8.3", "8.3");
        Locator inherited = jorge.locator(".action-document .alignment");
        assertThat(inherited).containsText("E1.2 · Permisos en menos tiempo");
        assertThat(inherited).containsText("Heredado del plan");
        atBothWidths(emily, "plan-alignment");
        choose(jorge, "Añadir un eje o un objetivo", "C1 ·", "C1 · Agua y ríos");
        assertThat(inherited).containsText("C1 · Agua y ríos");
        assertThat(inherited).containsText("8.3");
        atBothWidths(jorge, "action-alignment");
    }

    private static void seeItAddUp(Page emily) {
        Screens.check(emily, "/c/cuenca/portfolio", ".portfolio eslabon-chart svg", "portfolio");
        Screens.resize(emily, 1440);
        Locator total = emily.locator(".spread-card").first().locator(".spread-total");
        assertThat(total).containsText("200,000");
        Locator water = emily.locator(".spread tr").filter(new Locator.FilterOptions().setHasText("C1 · Agua y ríos"));
        assertThat(water).containsText("120,000");
        water.getByRole(AriaRole.LINK).first().click();
        assertThat(emily.locator(".portfolio-list tbody tr")).hasCount(1);
        assertThat(emily.locator(".portfolio-list")).containsText("Ventanilla única de exportación");
        atBothWidths(emily, "portfolio-list");
        emily.getByLabel("Close the list").click();
        assertThat(emily.locator(".portfolio-list")).hasCount(0);
    }

    private static void keepWhatIsLinked(Page jorge) {
        jorge.navigate("/c/cuenca/development");
        button(jorge, "Quitar: C1 · Agua y ríos").click();
        assertThat(jorge.getByText("Un plan o una acción contribuye a esto")).isVisible();
        button(jorge, "Quitar: C2 · Páramos").click();
        assertThat(button(jorge, "Quitar: C2 · Páramos")).hasCount(0);
        button(jorge, "Deshacer").click();
        assertThat(jorge.getByText("C2 · Páramos").first()).isVisible();
    }

    private static void choose(Page page, String label, String typed, String found) {
        page.getByLabel(label).fill(typed);
        Locator first = page.locator("vaadin-combo-box-item:not([hidden])").first();
        assertThat(first).containsText(found); // until then the list still shows what stood there before
        first.click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void atBothWidths(Page page, String name) {
        for (int width : List.of(390, 1440)) {
            Screens.resize(page, width);
            Screens.check(page, name);
        }
    }
}
