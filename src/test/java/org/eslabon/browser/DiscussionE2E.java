package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.eslabon.browser.Chains.ANA;
import static org.eslabon.browser.Chains.EMILY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.eslabon.shared.CityId;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.FigureKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Two people talk about what they work on: one calls the other in, who hears of it wherever she is, and answers there. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=discussion_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true",
            "eslabon.demonstration.studies=true"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(Chains.class)
class DiscussionE2E {

    @LocalServerPort
    int port;

    @Autowired
    Chains chains;

    @Autowired
    Studies studies;

    private Browsers browsers;
    private Page ana;
    private Page emily;

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

    @Test
    void callInBringsTheOtherToTheCommentAndBothSeeWhatIsSaid() {
        StudyId cacao = cacao();
        ObstacleId road =
                chains.obstacle(cacao, "El camino al puerto se cierra en invierno", ObstacleKind.INFRASTRUCTURE);
        String obstacle = "/c/cuenca/obstacles/" + road.value();
        emily.navigate("/c/cuenca/plans");
        ana.navigate(obstacle);

        ana.locator(".talk-toggle").click();
        Locator write = ana.locator(".talk-begin textarea");
        assertThat(write).isFocused();
        write.pressSequentially("@emi");
        ana.locator(".comment-people li", new Page.LocatorOptions().setHasText("Emily Carter"))
                .click();
        write.pressSequentially("¿lo confirma la Municipalidad?");
        ana.keyboard().press("Control+Enter");

        assertThat(ana.locator(".talk-comment .comment-text")).hasText("@Emily Carter ¿lo confirma la Municipalidad?");
        assertThat(write).hasValue("");
        assertThat(emily.locator(".bell-count")).hasText("1"); // on a page of something else, without a reload
        emily.locator(".bell").click();
        assertThat(emily.locator(".inbox-line")).containsText("Ana Vintimilla mentioned you in a comment");
        Screens.check(emily, "/inbox", ".inbox-line", "discussion-inbox");
        Screens.resize(emily, 1440);
        emily.locator(".inbox-thing").click();

        assertThat(emily).hasURL(Pattern.compile("/obstacles/.*comment="));
        assertThat(emily.locator(".talk-linked")).containsText("¿lo confirma la Municipalidad?");
        assertThat(emily.locator(".bell-count")).hasText("");
        emily.locator(".talk-foot textarea").fill("It does: eleven weeks a year");
        emily.keyboard().press("Control+Enter");
        assertThat(ana.locator(".talk-comment .comment-text").last()).hasText("It does: eleven weeks a year");
        assertThat(ana.locator(".talk-comment .comment-text")).hasCount(2);

        changesAndTakesBackWhatSheSaid();
        Screens.check(ana, "discussion-obstacle");
        ana.getByText("Dar por resuelto").click();
        assertThat(emily.locator(".talk-count")).hasText("");
        emily.getByText("Show one resolved thread").click();
        assertThat(emily.locator(".talk-threads .talk-foot").first()).containsText("Resolved by Ana Vintimilla");
        Screens.resize(ana, 390);
        ana.navigate(obstacle + "?comment=" + emily.url().replaceAll(".*comment=", ""));
        assertThat(ana.locator(".talk-linked")).isVisible();
        Screens.check(ana, "discussion-obstacle");
        Screens.resize(ana, 1440);
    }

    private void changesAndTakesBackWhatSheSaid() {
        Locator hers = emily.locator(".talk-comment").last();
        hers.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Change the comment"))
                .click();
        hers.locator("textarea").fill("It does: ten weeks a year");
        emily.keyboard().press("Control+Enter");
        assertThat(ana.locator(".talk-comment").last()).containsText("ten weeks");
        assertThat(ana.locator(".talk-comment").last()).containsText("editado");
        assertThat(ana.locator(".talk-comment").last().getByRole(AriaRole.BUTTON))
                .hasCount(0);

        emily.locator(".talk-foot textarea").fill("Forget this");
        emily.keyboard().press("Control+Enter");
        assertThat(ana.locator(".talk-comment")).hasCount(3);
        emily.locator(".talk-comment")
                .last()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete the comment"))
                .click();
        emily.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                .click();
        assertThat(ana.locator(".talk-comment").last()).containsText("Quien lo escribió eliminó este comentario.");
    }

    @Test
    void isAboutAFigureTooAndIsFoundFromTheStudy() {
        StudyId cacao = cacao();
        String study = "/c/cuenca/chains/" + cacao.value();
        FigureKey wages = chains.as(ANA, () -> studies.latest(cacao)).data().figures().keySet().stream()
                .filter(key -> key.item().equals(AccountItem.WAGES.name()))
                .findFirst()
                .orElseThrow();
        emily.navigate(study + "?figure=" + wages.address().replace("|", "%7C").replace(" ", "%20"));
        assertThat(emily.locator(".figure-panel")).isVisible();
        emily.locator(".figure-panel .talk-begin textarea").fill("Without social security?");
        emily.keyboard().press("Control+Enter");
        assertThat(emily.locator(".figure-panel .talk-comment")).containsText("Without social security?");
        emily.setViewportSize(1440, 1400);
        Screens.check(emily, "discussion-figure");
        Screens.resize(emily, 1440);

        ana.navigate(study);
        assertThat(ana.locator(".talk-count")).hasText("1");
        ana.locator(".talk-toggle").click();
        assertThat(ana.locator(".talk-panel .talk-part")).containsText("Salarios");
        ana.locator(".talk-panel .talk-part").click();
        assertThat(ana.locator(".figure-panel .talk-comment")).containsText("Without social security?");
    }

    @Test
    void besideATextLeadsToItsPassage() {
        String text = "/c/cuenca/chains/" + cacao().value() + "/text";
        ana.navigate(text);
        ana.locator(".ProseMirror").click();
        ana.keyboard().type("El precio cae");
        ana.keyboard().press("Control+Shift+ArrowLeft");
        assertThat(ana.locator(".text-bubble").first()).isVisible();
        ana.keyboard().press("Control+Alt+m");
        ana.locator(".text-side textarea").pressSequentially("@emi");
        ana.locator(".comment-people li", new Page.LocatorOptions().setHasText("Emily Carter"))
                .click();
        ana.locator(".text-side textarea").pressSequentially("¿cuánto?");
        ana.keyboard().press("Control+Enter");
        assertThat(ana.locator(".comment-card .comment-text")).containsText("¿cuánto?");

        emily.navigate("/inbox?kind=MENTION");
        emily.locator(".inbox-line", new Page.LocatorOptions().setHasText("¿cuánto?"))
                .locator(".inbox-thing")
                .click();

        assertThat(emily).hasURL(Pattern.compile("/text\\?comment="));
        assertThat(emily.locator(".comment-card[aria-current]")).containsText("¿cuánto?");
    }

    @Test
    void isFollowedOrLeftAsOneLikes() {
        Screens.check(emily, "/account/notifications", ".settings-cities", "notification-settings");
        Screens.resize(emily, 1440);
        emily.getByLabel("Cuenca").check();
        assertThat(emily.getByText("Saved").first()).isVisible();
        emily.reload();
        assertThat(emily.getByLabel("Cuenca")).isChecked();
    }

    private StudyId cacao() {
        CityId cuenca = chains.cuenca();
        return chains.as(ANA, () -> studies.ofCity(cuenca)).stream()
                .filter(study -> study.name().startsWith("Cacao fino"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
