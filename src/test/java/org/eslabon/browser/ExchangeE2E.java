package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.STRANGER;

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
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one city has done travels to the next: Cuenca tells it, Barranquilla finds it, asks, and copies it into a plan. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=exchange_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Cuenca.class})
class ExchangeE2E {

    private static final Pattern PRACTICE = Pattern.compile("/practices/[0-9a-f-]{36}$");
    private static final Pattern PLAN = Pattern.compile("/plans/[0-9a-f-]{36}$");
    private static final Pattern ACTION = Pattern.compile("/actions/[0-9a-f-]{36}");

    @LocalServerPort
    int port;

    @Autowired
    Cuenca given;

    @Autowired
    JdbcClient database;

    private Browsers browsers;
    private PlanId plan;
    private ActionId action;

    @BeforeEach
    void openWithAnActionThatGoesOn() {
        browsers = new Browsers(port);
        StudyId coffee = given.study(given.city(), "Café del Ecuador 2020");
        ObstacleId permits = given.obstacle(coffee, "Los permisos de exportación tardan once semanas");
        plan = given.plan("Café sin demoras", coffee);
        action = given.action(plan, "Ventanilla única de exportación", permits);
        database.sql("update action set status = 'IN_EXECUTION', running = true, budget = 48000 where id = ?")
                .params(action.value())
                .update();
        StudyId port = given.study(given.city(STRANGER, "barranquilla"), "Servicios del puerto");
        given.obstacle(STRANGER, port, "Los permisos de embarque tardan nueve semanas");
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void whatCuencaHasDoneIsFoundAskedAboutAndCopiedByBarranquilla() {
        Page carolina = browsers.signedIn(STRANGER);
        carolina.navigate("/practices");
        assertThat(carolina.getByText("Todavía no hay buenas prácticas")).isVisible();
        Screens.check(carolina, "practices-empty");

        Page ana = browsers.signedIn(ANALYST);
        tell(ana);
        consent(ana);

        assertThat(carolina.locator(".plan-card")).containsText("Ventanilla única de exportación");
        atBothWidths(carolina, "practices");
        carolina.getByLabel("Buscar en los textos").fill("once SEMANAS ventanilla");
        assertThat(carolina).hasURL(Pattern.compile("q="));
        carolina.locator(".plan-card a").first().click();
        assertThat(carolina).hasURL(PRACTICE);
        assertThat(carolina.locator(".practice-reading")).containsText("Un solo lugar");
        assertThat(carolina.locator(".consent-part")).isHidden();
        ask(carolina, ana);
        atBothWidths(carolina, "practice-read");

        String practice = carolina.url();
        planFromATemplate(carolina);
        carolina.navigate(practice);
        copy(carolina);

        assertThat(ana.locator(".practice-facts")).containsText("Barranquilla");
        atBothWidths(ana, "practice-own");
    }

    private void tell(Page ana) {
        ana.navigate("/" + PlanAddresses.action("cuenca", plan, action));
        ana.getByRole(AriaRole.BUTTON, named("Contar como buena práctica")).click();
        assertThat(ana).hasURL(PRACTICE);
        Screens.check(ana, "practice-draft");
        write(ana, "Qué se hizo", "Un solo lugar para siete trámites, con un gestor por exportador.");
        write(ana, "Contexto", "Los permisos tardaban once semanas en cuatro instituciones.");
        write(ana, "Efecto", "De once semanas a cinco días.");
    }

    private static void write(Page page, String label, String text) {
        Locator area = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        area.fill(text);
        area.blur();
    }

    private static void consent(Page ana) {
        step(ana, "Pedir el consentimiento");
        assertThat(ana.locator(".consent-part")).containsText("Espera consentimiento");
        step(ana, "Dar consentimiento");
        assertThat(ana.locator(".consent-part")).containsText("Publicada");
    }

    private static void step(Page page, String name) {
        page.locator(".consent-part")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.locator("vaadin-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
    }

    /** Both have the page open: neither has to ask for it again. */
    private static void ask(Page carolina, Page ana) {
        carolina.getByLabel("Su pregunta").fill("¿Quién paga a los gestores?");
        carolina.getByRole(AriaRole.BUTTON, named("Preguntar")).click();
        assertThat(ana.locator(".question-list")).containsText("¿Quién paga a los gestores?");
        assertThat(ana.locator(".question-list")).containsText("Carolina Char, Barranquilla");
        ana.getByLabel("Su respuesta").fill("La cámara y el municipio, por mitades.");
        ana.getByRole(AriaRole.BUTTON, named("Responder")).click();
        assertThat(carolina.locator(".question-answer")).containsText("por mitades");
    }

    private static void planFromATemplate(Page carolina) {
        carolina.navigate("/practices/templates");
        assertThat(carolina.locator(".plan-card")).hasCount(4);
        atBothWidths(carolina, "plan-templates");
        carolina.getByText("Plan de competitividad de una cadena").click();
        assertThat(carolina.locator(".template-reading")).containsText("Medir otra vez la brecha");
        atBothWidths(carolina, "plan-template");
        carolina.getByText("Usar en Barranquilla").click();
        assertThat(carolina.getByLabel("Título")).hasValue("Plan de competitividad de una cadena");
        Screens.check(carolina, "plan-from-template");
        carolina.getByRole(AriaRole.BUTTON, named("Crear plan")).click();
        assertThat(carolina).hasURL(PLAN);
        assertThat(carolina.locator(".proposals-part li")).hasCount(3);
        Screens.check(carolina, "plan-proposals");
    }

    private static void copy(Page carolina) {
        carolina.getByRole(AriaRole.BUTTON, named("Copiar en un plan")).click();
        Screens.check(carolina, "practice-copy");
        carolina.getByRole(AriaRole.BUTTON, named("Continuar")).click();
        assertThat(carolina.locator(".seed-note")).containsText("Ventanilla única de exportación, Cuenca");
        choose(carolina, "Obstáculos que atiende", "Los permisos de embarque");
        choose(carolina, "Organización responsable", "Cámara de Comercio de Barranquilla");
        choose(carolina, "Persona responsable", "Carolina Char");
        carolina.keyboard().press("Escape");
        Screens.check(carolina, "action-from-practice");
        carolina.getByRole(AriaRole.BUTTON, named("Crear acción")).click();
        assertThat(carolina).hasURL(ACTION);
        assertThat(carolina.locator(".origin-line").getByText("Copiado de «Ventanilla única de exportación», Cuenca"))
                .isVisible();
        atBothWidths(carolina, "action-copied");
    }

    private static void choose(Page page, String label, String name) {
        Locator input = page.locator(".action-document")
                .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
        input.click();
        input.pressSequentially(name);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.keyboard().press("Escape");
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
