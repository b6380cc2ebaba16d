package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Cuenca;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;
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

/** A plan of the city goes before its bodies: the coordinator says who decides, the analyst submits, the officer decides. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=approval_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Cuenca.class})
class ApprovalE2E {

    private static final Pattern REQUEST = Pattern.compile("/approvals/[0-9a-f-]{36}$");

    @LocalServerPort
    int port;

    @Autowired
    Cuenca given;

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
        given.action(plan, "Caminos de la sierra", permits);
        given.action(plan, "Capacitación en calidad", permits);
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void aPlanIsSubmittedDecidedChangedAndDecidedAgain() {
        Page jorge = browsers.signedIn("jorge.malo@acudir.example");
        jorge.navigate("/c/cuenca/approvals");
        Screens.check(jorge, "approvals-empty");
        foundABoard(jorge);
        Screens.check(jorge, "/c/cuenca/approvals/bodies", ".body-list li", "approval-bodies");

        Page ana = browsers.signedIn(ANALYST);
        ana.navigate("/" + PlanAddresses.plan("cuenca", plan));
        ana.locator(".plan-head .approval-line")
                .getByText("Presentar para aprobación")
                .click();
        assertThat(ana.getByText("Quién decide, en este orden")).isVisible();
        atBothWidths(ana, "approval-submit");
        ana.getByRole(AriaRole.BUTTON, named("Presentar")).click();
        assertThat(ana).hasURL(REQUEST);

        Page emily = browsers.atHome(OFFICER);
        emily.locator(".task-list").getByText("Decide about “Café sin demoras”").waitFor();
        emily.getByLabel("Decide: Café sin demoras").click();
        assertThat(emily.locator(".approval-items li")).hasCount(4);
        emily.getByText("Choose all 4 that you may decide").click();
        atBothWidths(emily, "approval-sitting");
        Page ivan = browsers.signedIn(RESEARCHER);
        ivan.navigate(emily.url());
        assertThat(ivan.locator(".decision-bar")).isHidden();
        ivan.getByLabel("Su opinión técnica").fill("Falta una línea de base de los plazos.");
        ivan.getByText("Registrar la opinión").click();
        assertThat(emily.getByText("Falta una línea de base de los plazos.")).isVisible();
        ivan.locator(".talk-toggle").click();
        ivan.locator(".talk-begin textarea").fill("¿Se decide hoy?");
        ivan.keyboard().press("Control+Enter");
        assertThat(emily.locator(".talk-count")).hasText("1");

        emily.getByRole(AriaRole.BUTTON, named("Reject")).click();
        assertThat(emily.getByText("those who submitted it must know what is missing"))
                .isVisible();
        emily.getByRole(AriaRole.BUTTON, named("Approve")).click();

        assertThat(ana.locator(".approval-items .status-done")).hasCount(4);
        changeWhatWasApproved(ana);
        submitAgain(ana, emily);
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

    private static void foundABoard(Page jorge) {
        jorge.navigate("/c/cuenca/approvals/bodies");
        jorge.getByRole(AriaRole.BUTTON, named("Nuevo órgano")).click();
        Locator dialog = jorge.locator("vaadin-dialog");
        jorge.getByRole(AriaRole.BUTTON, named("Guardar")).click();
        assertThat(jorge.getByText("Dé al menos un asiento.")).isVisible();
        jorge.getByLabel("Nombre").fill("Comité directivo");
        jorge.getByLabel("Municipio").check();
        atBothWidths(jorge, "approval-body-dialog");
        jorge.getByRole(AriaRole.BUTTON, named("Guardar")).click();
        assertThat(dialog).hasCount(0);
        assertThat(jorge.locator(".body-list")).containsText("Comité directivo");
    }

    /** In the text, which no form saves: the approval ends by itself, and everybody sees it. */
    private void changeWhatWasApproved(Page ana) {
        ana.navigate("/" + PlanAddresses.action("cuenca", plan, action));
        assertThat(ana.locator(".action-document .workflow")).containsText("Aprobado");
        atBothWidths(ana, "action-approved");
        Locator text = ana.locator(".action-document .ProseMirror");
        text.click();
        text.pressSequentially("Con un plazo de cinco días.");
        assertThat(ana.locator(".action-document .workflow")).containsText("Cambió desde su aprobación");
        assertThat(ana.locator(".action-grid")).containsText("Cambió desde su aprobación");
        Locator budget = ana.locator(".action-document").getByLabel("Presupuesto (USD)");
        budget.fill("12000");
        budget.blur();
    }

    private void submitAgain(Page ana, Page emily) {
        ana.locator(".action-document .approval-line")
                .getByText("Presentar para aprobación")
                .click();
        ana.getByRole(AriaRole.BUTTON, named("Presentar")).click();
        assertThat(ana).hasURL(REQUEST);
        emily.navigate(ana.url());
        assertThat(emily.locator(".text-diff ins")).containsText("cinco");
        assertThat(emily.locator(".approval-parts")).containsText("12,000.00 USD");
        atBothWidths(emily, "approval-changes");
        emily.getByLabel("Reason").fill("Say who opens the office.");
        emily.getByRole(AriaRole.BUTTON, named("Request changes")).click();
        assertThat(ana.locator(".approval-items")).containsText("Con cambios solicitados");

        emily.navigate("/" + PlanAddresses.plan("cuenca", plan));
        emily.getByRole(AriaRole.BUTTON, named("Start execution")).click();
        emily.locator("vaadin-dialog-overlay, vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Start execution"))
                .click();
        assertThat(emily.locator(".plan-head .workflow")).containsText("In execution");
        Screens.check(emily, "plan-in-execution");
    }
}
