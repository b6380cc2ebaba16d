package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.eslabon.browser.Chains.ANA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Somebody new to the method, in a city that has studies already: from the example to an attributed obstacle. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=first_study_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true",
            "eslabon.demonstration.studies=true"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(Chains.class)
class FirstStudyE2E {

    @LocalServerPort
    int port;

    private Browsers browsers;
    private Page page;

    @BeforeAll
    void signIn() {
        browsers = new Browsers(port);
        page = browsers.signedIn(ANA);
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    @Test
    void leadsFromTheExampleToAnAttributedObstacleByItsOwnButtons() {
        Screens.check(page, "/c/cuenca/chains/import", ".import-example", "first-import");
        Screens.check(page, "/c/cuenca/chains", ".study-cards > *", "first-list");
        Screens.resize(page, 1440);
        button("Empezar con un ejemplo (cifras inventadas)").click();
        assertThat(page.locator("h1")).hasText("Cacao fino 2023 (cifras inventadas) 2");
        assertThat(page.locator(".first-steps li .status-done")).hasCount(1);
        look("first-overview");

        next("Comparar ahora").click();
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Estudio del comparador"))
                .fill("referencia");
        page.locator("vaadin-combo-box-item:not([hidden])").first().click();
        assertThat(page.locator(".benchmark-result")).containsText("USD");
        button("Comparar").click();
        assertThat(page.locator(".gap-answer"))
                .hasText(Pattern.compile(
                        "Aquí cuesta 344,83 USD por .+ más que en «Cacao de referencia.+» \\(9,5\u00a0%\\); "
                                + "sobre todo por .+ y por .+\\."));
        assertThat(page.locator(".first-steps")).containsText("Paso 3 de 4");
        look("first-gap");

        next("Registrar un obstáculo").click();
        record("La exportadora paga un flete que otras no pagan");
        assertThat(page.locator(".first-steps")).containsText("Paso 4 de 4");
        look("first-obstacles");

        next("Atribuir la brecha").click();
        Locator dialog = page.locator("vaadin-dialog");
        assertThat(dialog.locator("h2").first()).hasText(Pattern.compile("¿A qué se debe la brecha de .+ · .+\\?"));
        Locator claim = dialog.locator(".claim").first();
        claim.locator("input").fill("60");
        assertThat(claim.locator(".claim-money")).containsText("sin guardar todavía");
        page.keyboard().press("Enter");
        assertThat(claim.locator(".claim-money")).containsText("Guardado");
        assertThat(claim.locator(".claim-money")).containsText("% de todo lo que aquí cuesta más");
        assertThat(dialog.locator(".claims-left")).containsText("Sin atribuir: 40,00");
        look("first-claim");
        button("Registrar un obstáculo").last().click();
        record("Los insumos llegan por un solo importador");
        assertThat(dialog.locator(".claim")).hasCount(2); // beside the first, whose percentage still stands
        assertThat(claim.locator("input")).hasValue("60");
        button("Cerrar").click();

        assertThat(page.locator(".first-steps")).containsText("Los cuatro pasos están dados");
        look("first-done");
        page.locator(".tab-links a").first().click();
        assertThat(page.locator(".gap-answers")).containsText("Aquí cuesta 344,83 USD");
        assertThat(page.locator(".first-steps")).containsText("Los cuatro pasos están dados");
        look("first-overview-done");
        String heaviest = next("Responder con un plan").getAttribute("href");
        button("Quitar").click();
        assertThat(page.locator(".first-steps")).isHidden();
        page.navigate(heaviest);
        assertThat(page.locator(".obstacle-panel textarea").first())
                .hasValue("La exportadora paga un flete que otras no pagan");
        page.getByText("Planear una acción").first().click();
        assertThat(page).hasURL(Pattern.compile("/plans/new\\?"));
    }

    private void record(String statement) {
        Locator form = page.locator("vaadin-dialog")
                .filter(new Locator.FilterOptions().setHas(page.locator("vaadin-select")))
                .last();
        form.locator("textarea").first().fill(statement);
        form.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("Tipo"))
                .click();
        page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText("Logística"))
                .first()
                .click();
        form.locator("vaadin-button[theme~=primary]").click();
    }

    private void look(String name) {
        for (int width : Screens.WIDTHS) {
            Screens.resize(page, width);
            Screens.check(page, name);
        }
        Screens.resize(page, 1440);
    }

    private Locator next(String text) {
        Locator next = page.locator(".first-steps-next");
        assertThat(next).hasText(text);
        return next;
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
