package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What stands beside a text: comments, suggestions, its history. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=text_panels_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(AsPerson.class)
class TextPanelsE2E {

    private static final Pattern PLAN = Pattern.compile("/c/cuenca/plans/[0-9a-f-]{36}$");

    @LocalServerPort
    int port;

    private Browsers browsers;

    @BeforeEach
    void openBrowsers() {
        browsers = new Browsers(port);
    }

    @AfterEach
    void closeBrowsers() {
        browsers.close();
    }

    @Test
    void whatASuggesterWritesStandsInTheTextOnlyOnceAnEditorAcceptsIt() {
        Page ana = browsers.signedIn(ANALYST);
        String plan = planThatReads(ana, "uno dos tres");
        Page ivan = at(plan, RESEARCHER);

        text(ivan).click();
        ivan.keyboard().press("Control+End");
        ivan.keyboard().press("Control+Shift+ArrowLeft");
        ivan.keyboard().press("Backspace");
        ivan.keyboard().type("cuatro");
        ivan.keyboard().press("Enter");
        ivan.keyboard().type("cinco");

        assertThat(status(ivan, "saved")).isVisible();
        assertThat(text(ana).locator("del.suggestion")).hasText("tres");
        assertThat(text(ana).locator("ins.suggestion")).containsText("cuatro");
        assertThat(ivan.locator(".tool-bold")).isHidden();
        ana.locator(".tool-panel-suggestions").click();
        assertThat(ana.locator(".text-side .text-card")).hasCount(1);
        assertThat(ana.locator(".text-side .text-card")).containsText("Iván Abad");
        ana.locator(".text-side .text-card button").first().click();

        ivan.waitForCondition(() -> text(ivan).locator(".suggestion").count() == 0);
        assertThat(written(ivan)).isEqualTo("uno dos cuatrocinco");
        assertThat(written(ana)).isEqualTo("uno dos cuatrocinco");
        assertThat(status(ivan, "saved")).isVisible();
    }

    @Test
    void aCommentFollowsItsPassageIsAnsweredAndKeepsItsQuoteWhenThePassageGoes() {
        Page ana = browsers.signedIn(ANALYST);
        String plan = planThatReads(ana, "uno dos tres");
        Page ivan = at(plan, RESEARCHER);

        text(ivan).click();
        ivan.keyboard().press("Control+End");
        ivan.keyboard().press("Control+Shift+ArrowLeft");
        commentOnTheSelection(ivan);
        ivan.locator(".text-side textarea").fill("¿Por qué tres?");
        ivan.keyboard().press("Control+Enter");

        assertThat(text(ana).locator(".comment-mark")).hasText("tres");
        ivan.waitForCondition(() -> ivan.locator(".text-side").boundingBox().x
                >= ivan.locator(".text-main").boundingBox().x
                        + ivan.locator(".text-main").boundingBox().width);
        text(ana).focus();
        ana.keyboard().press("Control+Home");
        ana.keyboard().type("cero ");
        assertThat(text(ivan).locator(".comment-mark")).hasText("tres");
        text(ana).locator(".comment-mark").click();
        ana.locator(".text-side textarea").fill("Por el censo.");
        ana.keyboard().press("Control+Enter");
        assertThat(ivan.locator(".comment-replies")).containsText("Por el censo.");

        goToTheEnd(ana);
        ana.keyboard().press("Control+Backspace");
        assertThat(ivan.locator(".comment-quote-gone")).hasText("tres");
        ana.locator(".comment-card .text-card-buttons button").last().click();
        assertThat(ivan.locator(".comment-card")).hasCount(0);
        ivan.locator(".text-filter button").last().click();
        assertThat(ivan.locator(".comment-card")).containsText("¿Por qué tres?");
    }

    @Test
    void anEarlierVersionIsShownNamedLinkedToAndBroughtBack() {
        Page ana = browsers.signedIn(ANALYST);
        String plan = planThatReads(ana, "uno dos tres");
        Page emily = at(plan, OFFICER);
        ana.locator(".tool-panel-history").click();
        ana.locator(".history-name").first().click();
        ana.locator(".history-form input").fill("La primera");
        ana.keyboard().press("Enter");
        assertThat(ana.locator(".history-title")).hasText("La primera");
        text(emily).click();
        emily.keyboard().press("Control+a");
        emily.keyboard().type("otra cosa");
        assertThat(status(emily, "saved")).isVisible();

        emily.locator(".tool-panel-history").click();
        assertThat(emily.locator(".history-card")).hasCount(2);
        emily.locator(".history-show").first().click();
        assertThat(emily.locator(".version-text del").first()).isVisible();
        assertThat(emily.locator(".version-text ins").first()).isVisible();
        emily.locator(".version-bar .strong").click();
        openHistory(emily);
        emily.locator(".history-title").click();
        assertThat(emily.locator(".version-text")).hasText("uno dos tres");
        String linked = (String) emily.locator(".version-bar select").first().evaluate("select => select.value");

        ana.navigate(plan + "?text-version=" + linked);
        assertThat(ana.locator(".version-text")).hasText("uno dos tres");
        ana.locator(".version-restore").click();
        emily.waitForCondition(() -> written(emily).equals("uno dos tres"));
        assertThat(status(ana, "saved")).isVisible();
        assertThat(ana).hasURL(PLAN);
        ana.keyboard().press("Control+z");
        emily.waitForCondition(() -> written(emily).equals("otra cosa"));
    }

    @Test
    void whoWroteWhatIsShownUntilTheTextChanges() {
        Page ana = browsers.signedIn(ANALYST);
        String plan = planThatReads(ana, "uno ");
        Page emily = at(plan, OFFICER);
        text(emily).click();
        emily.keyboard().press("Control+End");
        emily.keyboard().type("dos");
        assertThat(status(emily, "saved")).isVisible();

        ana.locator(".tool-panel-history").click();
        ana.locator(".text-side .text-panel-head button").click();

        assertThat(text(ana).locator(".passage")).hasText(new String[] {"uno ", "dos"});
        assertThat(ana.locator(".authors-legend li")).hasCount(2);
        emily.keyboard().type("!");
        assertThat(ana.locator(".authors-legend")).hasCount(0);
    }

    @Test
    void noPanelHasASeriousAccessibilityFaultInAnyLook() {
        Page ana = browsers.signedIn(ANALYST);
        String plan = planThatReads(ana, "uno dos tres");
        Page ivan = at(plan, RESEARCHER);
        text(ivan).click();
        ivan.keyboard().press("Control+End");
        ivan.keyboard().type(" cuatro");
        ivan.keyboard().press("Control+Shift+ArrowLeft");
        commentOnTheSelection(ivan);
        ivan.locator(".text-side textarea").fill("¿Cuatro?");
        ivan.keyboard().press("Control+Enter");
        assertThat(text(ana).locator(".comment-mark")).isVisible();
        for (int width : Screens.WIDTHS) {
            Screens.resize(ana, width);
            ana.navigate(plan);
            assertThat(status(ana, "saved")).isVisible();
            look(ana, "comments", ".comment-card");
            look(ana, "suggestions", ".text-card");
            look(ana, "history", ".history-card");
            ana.locator(".history-show").first().click();
            assertThat(ana.locator(".version-text ins").first()).isVisible();
            assertThat(ana.locator(".version-bar").boundingBox().y
                            + ana.locator(".version-bar").boundingBox().height)
                    .isLessThanOrEqualTo(ana.locator(".version-text").boundingBox().y);
            Screens.check(ana, "text-version");
        }
    }

    /** The browser tells the page where the cursor is a moment after the key; only a machine types the next one before. */
    private static void goToTheEnd(Page page) {
        text(page).focus();
        page.keyboard().press("Control+End");
        page.waitForCondition(() -> (Boolean)
                text(page).evaluate("({ editor: { state } }) => state.selection.head === state.doc.content.size - 1"));
    }

    /** The browser tells the page of a selection a moment after the key; then the button for a comment floats there. */
    private static void commentOnTheSelection(Page page) {
        assertThat(page.locator(".text-bubble:not(.suggestion-bubble)")).isVisible();
        page.keyboard().press("Control+Alt+m");
    }

    /** Where it would lie over the text, showing a version has closed it. */
    private static void openHistory(Page page) {
        if (page.locator(".tool-panel-history[aria-pressed=true]").count() == 0) {
            page.locator(".tool-panel-history").click();
        }
    }

    private static void look(Page page, String panel, String shown) {
        page.locator(".tool-panel-" + panel).click();
        assertThat(page.locator(shown).first()).isVisible();
        Screens.check(page, "text-" + panel);
    }

    private Page at(String address, String email) {
        Page page = browsers.signedIn(email);
        page.navigate(address);
        assertThat(status(page, "saved")).isVisible();
        return page;
    }

    private static String planThatReads(Page ana, String words) {
        ana.navigate("/c/cuenca/plans/new");
        ana.locator("vaadin-text-field input").first().fill("Café sin demoras");
        ana.locator("vaadin-button[theme~=primary]").click();
        ana.waitForURL(PLAN);
        assertThat(status(ana, "saved")).isVisible();
        text(ana).click();
        ana.keyboard().type(words);
        assertThat(status(ana, "saved")).isVisible();
        return ana.url();
    }

    private static String written(Page page) {
        return (String) text(page).evaluate("text => text.editor.state.doc.textContent");
    }

    private static Locator text(Page page) {
        return page.locator(".text-page .ProseMirror");
    }

    private static Locator status(Page page, String kind) {
        return page.locator(".text-status[data-kind=" + kind + "]");
    }
}
