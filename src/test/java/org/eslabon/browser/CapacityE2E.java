package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.eslabon.capacity.Shop.ANA;
import static org.eslabon.capacity.Shop.EMILY;
import static org.eslabon.capacity.Shop.TERESA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.eslabon.capacity.Indicator;
import org.eslabon.capacity.RoundId;
import org.eslabon.capacity.Shop;
import org.eslabon.capacity.model.Answer;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A round of scoring in the windows of several people. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=target/test-data",
            "eslabon.database.name=capacity_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Shop.class})
class CapacityE2E {

    private static final String SECRET = "No written manual, seen on 3 March";

    @LocalServerPort
    int port;

    @Autowired
    Shop shop;

    private Browsers browsers;
    private RoundId round;
    private String address;

    @BeforeEach
    void aRound() {
        setDefaultAssertionTimeout(15_000);
        browsers = new Browsers(port);
        round = shop.round(ANA, "cuenca", "Permit desk");
        shop.invite(ANA, round, EMILY);
        shop.invite(ANA, round, TERESA);
        address = "/c/cuenca/capacity/rounds/" + round.value();
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void isScoredBlindByTwoAndAgreedBeforeTheEyesOfBoth() {
        Page emily = browsers.signedIn(EMILY);
        Page teresa = browsers.signedIn(TERESA);
        Page ana = browsers.signedIn(ANA);
        ana.navigate(address);
        emily.navigate(address + "/score");
        teresa.navigate(address + "/score");
        emily.locator(".answer-card").nth(1).click();
        assertThat(emily.locator(".saved-mark")).containsText("Saved");
        emily.locator(".scoring-evidence textarea").fill(SECRET);
        emily.locator(".step-next").click();
        assertThat(emily).hasURL(Pattern.compile("indicator="));
        assertThat(teresa.locator(".answer-card").first()).isVisible();
        teresa.locator("h2").first().click();
        teresa.keyboard().press("5");
        assertThat(teresa.locator(".answer-card").nth(4)).hasAttribute("aria-checked", "true");

        // How far each is, and not what.
        assertThat(ana.locator(".assessor-list li").first()).containsText("1 de 28");
        teresa.navigate(address + "/session");
        assertThat(teresa.locator("div.empty-state")).isVisible();
        emily.navigate(address + "/session");

        ana.locator(".page-head vaadin-button[theme~=primary]").click();
        ana.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(teresa.locator(".session-evidence")).containsText(SECRET);
        assertThat(teresa.locator(".dot")).hasCount(2);
        assertThat(teresa.locator(".session-scores .status-attention")).isVisible();

        choose(ana, "vaadin-select", 0, "3");
        choose(ana, "vaadin-select", 1, "5");
        for (Page follower : List.of(emily, teresa)) {
            assertThat(follower.locator(".session-agreement vaadin-select").first())
                    .containsText("3");
        }
        ana.locator(".session-next").click();
        for (Page follower : List.of(teresa, emily)) {
            assertThat(follower.locator(".session-scores .second").first())
                    .containsText(Pattern.compile("2 (de|of) 28"));
        }

        // From the gap to an action, in one step.
        ana.navigate(address + "/gaps");
        ana.locator(".gap-table .task-button").first().click();
        assertThat(ana).hasURL(Pattern.compile("/plans/new\\?gap="));
    }

    private static void choose(Page page, String what, int number, String item) {
        Locator select = page.locator(".session-agreement " + what).nth(number);
        select.click();
        page.locator(
                        "vaadin-select-item:visible",
                        new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + item + "\\s*$")))
                .click();
    }

    @Test
    void looksWellInEveryLook() {
        List<Indicator> asked = shop.asked(ANA, round);
        asked.stream().limit(5).forEach(one -> shop.score(EMILY, round, one, Answer.LEVEL_2));
        asked.stream().limit(4).forEach(one -> shop.score(TERESA, round, one, Answer.LEVEL_5));
        Page emily = browsers.signedIn(EMILY);
        Screens.check(emily, "/c/cuenca/capacity", ".study-card", "capacity-rounds-en");
        Screens.check(emily, address, ".assessor-list", "capacity-people-en");
        Screens.check(emily, address + "/score", ".answer-card", "capacity-score-en");
        Screens.check(emily, address + "/import", "vaadin-upload", "capacity-import-en");
        Screens.check(emily, "/c/cuenca/capacity/catalogue", ".catalogue-level", "capacity-catalogue-en");
        shop.open(ANA, round);
        asked.stream().limit(6).forEach(one -> shop.agree(ANA, round, one, Answer.LEVEL_2, 4));
        Page ana = browsers.signedIn(ANA);
        Screens.check(ana, address + "/session", ".dot", "capacity-session-es");
        Screens.check(ana, address + "/results", ".data-table", "capacity-results-es");
        Screens.check(ana, address + "/gaps", ".gap-table", "capacity-gaps-es");
        // A reader's eyes, in the third language.
        Page daniel = browsers.signedIn("daniel.prado@caf.example");
        Screens.check(daniel, address + "/session", ".dot", "capacity-session-pt");
        Screens.check(daniel, "/c/fortaleza/capacity", "div.empty-state", "capacity-none-pt");
        ana.navigate("/c/cuenca/capacity/catalogue");
        ana.locator(".page-head vaadin-button[theme~=primary]").click();
        assertThat(ana.locator(".catalogue-detail textarea").first()).isVisible();
        Screens.check(ana, "capacity-draft-es");
    }
}
