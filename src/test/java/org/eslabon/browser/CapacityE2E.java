package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.eslabon.capacity.Shop.ANA;
import static org.eslabon.capacity.Shop.EMILY;
import static org.eslabon.capacity.Shop.TERESA;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eslabon.capacity.Catalogues;
import org.eslabon.capacity.Indicator;
import org.eslabon.capacity.RoundId;
import org.eslabon.capacity.Shop;
import org.eslabon.capacity.model.Answer;
import org.eslabon.shared.CityId;
import org.eslabon.uikit.SheetFile;
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
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=capacity_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Shop.class})
class CapacityE2E {

    private static final String SUBJECT = "Permit desk";
    private static final String SECRET = "No written manual, seen on 3 March";

    @LocalServerPort
    int port;

    @Autowired
    Shop shop;

    @Autowired
    AsPerson person;

    @Autowired
    Catalogues catalogues;

    private Browsers browsers;
    private RoundId round;
    private String address;

    @BeforeEach
    void aRound() {
        browsers = new Browsers(port);
        round = shop.round(ANA, "cuenca", SUBJECT);
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

    @Test
    void findsHerTaskOnTheFirstPageAndAnswersItWithAWorkbook() throws IOException {
        Page emily = browsers.signedIn(EMILY);
        emily.navigate("/c/cuenca");
        emily.locator(".task-list li", new Page.LocatorOptions().setHasText("“" + SUBJECT + "”"))
                .last()
                .locator("a", new Locator.LocatorOptions().setHasText("Score"))
                .click();
        assertThat(emily).hasURL(Pattern.compile("/score"));
        Download template =
                emily.waitForDownload(() -> link(emily, "Download my template").click());
        link(emily, "Import my scores").click();
        emily.waitForURL(Pattern.compile(".*/import"));
        Locator file = emily.locator("vaadin-upload input[type=file]");
        byte[] bytes = Files.readAllBytes(template.path());

        file.setInputFiles(answered(bytes, 7, "Seen in the minutes"));
        assertThat(emily.locator(".message-refused")).containsText("cell D2: “7” is neither a level");
        emily.locator("vaadin-upload input[type=file]").setInputFiles(answered(bytes, 4, "Seen in the minutes"));
        assertThat(emily.locator(".import-preview")).containsText("Seen in the minutes");
        Screens.check(emily, "capacity-import-preview-en");
        emily.getByText("Save one score").click();

        // Going on, she is led to the first that has no answer; the one of the workbook has it.
        assertThat(emily.locator(".scoring-head")).containsText("2 of ");
        emily.locator(".indicator-steps .step").first().click();
        assertThat(emily.locator(".answer-card").nth(3)).hasAttribute("aria-checked", "true");
        assertThat(emily.locator(".scoring-evidence textarea")).hasValue("Seen in the minutes");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(name, Pattern.CASE_INSENSITIVE)));
    }

    /** The template with an answer to its first indicator. */
    private static FilePayload answered(byte[] template, int level, String evidence) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template));
                var file = new ByteArrayOutputStream()) {
            var row = book.getSheetAt(0).getRow(1);
            row.createCell(3).setCellValue(level);
            row.createCell(4).setCellValue(evidence);
            book.write(file);
            return new FilePayload("scores.xlsx", SheetFile.MEDIA_TYPE, file.toByteArray());
        }
    }

    @Test
    void aCatalogueIsWordedAndPutInOrderByTwo() {
        Page ana = browsers.signedIn(ANA);
        Page emily = browsers.signedIn(EMILY);
        CityId cuenca = shop.city(ANA, "cuenca");
        person.as(ANA, () -> catalogues.beginDraft(cuenca));
        ana.navigate("/c/cuenca/capacity/catalogue?language=es");
        assertThat(ana.locator(".catalogue-detail textarea").first()).isVisible();
        emily.navigate("/c/cuenca/capacity/catalogue?language=es");
        Locator seen = emily.locator(".catalogue-line");
        assertThat(seen.first()).isVisible();
        String first = seen.first().innerText();
        String second = seen.nth(1).innerText();

        Locator name = ana.locator(".catalogue-detail vaadin-text-field input").first();
        name.fill("Un mandato claro");
        name.press("Enter");
        assertThat(seen.first()).hasText("Un mandato claro");

        // By keyboard, and the focus stays with what is moved.
        Locator down = emily.getByLabel("Move “Un mandato claro” down");
        down.focus();
        emily.keyboard().press("Enter");
        assertThat(ana.locator(".catalogue-line").first()).hasText(second);
        assertThat(ana.locator(".catalogue-line").nth(1)).hasText("Un mandato claro");
        assertThat(emily.getByLabel("Move “Un mandato claro” down")).isFocused();
        emily.keyboard().press("Shift+Tab");
        emily.keyboard().press("Enter");
        assertThat(ana.locator(".catalogue-line").first()).hasText("Un mandato claro");
        assertThat(emily.getByLabel("Move “Un mandato claro” up")).isDisabled();
        name.fill(first);
        name.press("Enter");
        assertThat(seen.first()).hasText(first);
        Screens.check(emily, "capacity-draft-en");
        Screens.resize(emily, 390);
        Screens.check(emily, "capacity-draft-en");
        emily.locator(".page-head vaadin-button:not([theme~=primary])", new Page.LocatorOptions().setHasText("Discard"))
                .click();
        emily.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(ana.locator(".page-head")).not().containsText("Borrador");
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
        // Who has not scored in every dimension has a line all the same, with gaps.
        assertThat(ana.locator("eslabon-chart svg").first()).containsText("de 8 dimensiones)");
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
