package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.browser.Chains.ANA;
import static org.eslabon.browser.Chains.EMILY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.StudyId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** One writes, the other finds it; and what there is to be seen where one searches. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=search_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(Chains.class)
class SearchE2E {

    @LocalServerPort
    int port;

    @Autowired
    Chains chains;

    private Browsers browsers;
    private Page ana;
    private Page emily;

    @BeforeAll
    void signIn() {
        browsers = new Browsers(port);
        ana = browsers.signedIn(ANA);
        emily = browsers.atHome(EMILY);
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    @Test
    void findsWhatAnotherHasJustWrittenWithTheKeyboardAlone() {
        StudyId study = chains.study("Café de altura", "Finca", "Acopio");
        chains.obstacle(study, "Los permisos <b>tardan</b> once semanas", ObstacleKind.REGULATORY_DELAY);
        ana.navigate("/c/cuenca/chains/" + study.value() + "/text");
        Locator text = ana.locator("eslabon-text .ProseMirror");
        text.click();
        ana.keyboard().type("El secado al sol dura doce días en la estación húmeda.");
        assertThat(ana.locator(".text-status[data-kind=saved]")).isVisible();

        emily.keyboard().press("Control+k");
        Locator box = emily.locator(".search-panel input");
        assertThat(box).isFocused();
        found(emily, "secado humed");
        assertThat(emily.locator(".hit-excerpt mark").first()).hasText("secado");
        emily.keyboard().press("ArrowDown");
        emily.keyboard().press("ArrowUp");
        assertThat(box).isFocused();
        emily.keyboard().press("ArrowDown");
        emily.keyboard().press("Enter");

        assertThat(emily).hasURL(Pattern.compile("/chains/" + study.value()));
        assertThat(emily.locator(".search-panel")).hasCount(0);

        emily.keyboard().press("Control+k");
        found(emily, "permisos tard");
        assertThat(emily.locator(".hit-link")).hasText("Los permisos <b>tardan</b> once semanas");
        for (int width : Screens.WIDTHS) {
            Screens.resize(emily, width);
            Screens.check(emily, "search-dialog");
        }
        emily.keyboard().press("Escape");

        Page carolina = browsers.signedIn("carolina.char@ccb.example");
        carolina.navigate("/search?q=permisos%20tardan");
        assertThat(carolina.locator(".empty-state")).containsText("Nada contiene «permisos tardan»");
        assertThat(carolina.content()).doesNotContain("once semanas");
    }

    /** What is written reaches the index a moment later: she asks again until it is there. */
    private static void found(Page page, String words) {
        Locator box = page.locator(".search-panel input");
        page.waitForCondition(() -> {
            box.fill("");
            note(page, "Type one or more words").waitFor();
            box.fill(words);
            page.locator(".hit-link").or(note(page, "Nothing holds")).first().waitFor();
            return page.locator(".hit-link").count() > 0;
        });
    }

    private static Locator note(Page page, String says) {
        return page.locator(".search-note", new Page.LocatorOptions().setHasText(says));
    }

    @Test
    void showsAllResultsWithFiltersAndSaysWhenThereAreNone() {
        Page lucia = browsers.signedIn("lucia.ferrer@caf.example");
        lucia.navigate("/");
        lucia.locator(".search-box").click();
        lucia.locator(".search-panel input").fill("municip");
        assertThat(lucia.locator(".hit-link").first()).isVisible();
        lucia.locator(".search-panel input").press("Enter");

        assertThat(lucia).hasURL(Pattern.compile("/search\\?q=municip"));
        assertThat(lucia.locator(".search-page .hit").first()).isVisible();
        lucia.locator(".search-filters")
                .getByLabel("Ciudad", new Locator.GetByLabelOptions().setExact(true))
                .click();
        lucia.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^Cuenca")))
                .click();
        assertThat(lucia).hasURL(Pattern.compile("city=cuenca"));
        assertThat(lucia.locator(".search-page .hit", new Page.LocatorOptions().setHasNotText("Cuenca")))
                .hasCount(0);
        lucia.reload();
        assertThat(lucia.locator(".search-page .hit").first()).isVisible();
        assertThat(lucia.locator(".search-filters input").first()).hasValue("municip");

        Screens.check(lucia, "/search?q=municip", ".search-page .hit", "search");
        Screens.check(ana, "/search?q=zzyzx&kind=plan", ".empty-state vaadin-button", "search-nothing");
        ana.locator(".empty-state vaadin-button").click();
        assertThat(ana).hasURL(Pattern.compile("/search\\?q=zzyzx$"));
        Page beatriz = browsers.signedIn("beatriz.lima@fortaleza.example");
        Screens.check(beatriz, "/search", ".empty-state", "search-begin");
        assertThat(beatriz.locator(".empty-state")).containsText("O que você procura");
    }
}
