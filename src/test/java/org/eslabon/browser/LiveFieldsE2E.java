package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.eslabon.browser.Chains.ANA;
import static org.eslabon.browser.Chains.EMILY;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.partnership.Role;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.LiveUpdates;
import org.eslabon.shell.live.Presence;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.Obstacles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.util.ReflectionTestUtils;

/** Two people at the fields of one obstacle. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=obstacle_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(Chains.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveFieldsE2E {

    private static final String FIRST = "Los permisos tardan once semanas";

    @LocalServerPort
    int port;

    @Autowired
    Chains chains;

    @Autowired
    Obstacles obstacles;

    @Autowired
    Rights rights;

    @Autowired
    LiveUpdates updates;

    @Autowired
    Presence presence;

    private Browsers browsers;
    private BrowserContext anasBrowser;
    private BrowserContext emilysBrowser;
    private ObstacleId obstacle;
    private Page ana;
    private Page emily;

    @BeforeAll
    void signIn() {
        setDefaultAssertionTimeout(15_000);
        browsers = new Browsers(port);
        anasBrowser = browsers.signedIn(ANA).context();
        emilysBrowser = browsers.signedIn(EMILY).context();
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    @BeforeEach
    void twoPeopleAtOneObstacle() {
        obstacle = chains.obstacle(chains.study("Café", "Cultivo", "Tostado"), FIRST, ObstacleKind.REGULATORY_DELAY);
        ana = anasBrowser.newPage();
        emily = emilysBrowser.newPage();
        open(ana);
        open(emily);
    }

    @AfterEach
    void closePages() {
        ana.close();
        emily.close();
    }

    @Test
    void showWhatOneSavesToTheOther() {
        for (int weeks = 12; weeks < 15; weeks++) {
            String text = "Los permisos tardan " + weeks + " semanas";
            statement(ana).fill(text);
            statement(ana).press("Control+Enter");

            assertThat(statement(emily)).hasValue(text);
        }
    }

    @Test
    void flashOnceAndTellThoseWhoListenWhoChangedWhat() {
        statement(ana).fill("Los permisos tardan doce semanas");
        leave(ana);

        assertThat(emily.locator("live-region")).hasText("Ana Vintimilla changed: Obstacle.");
        assertThat(emily.locator(".live-field-changed")).hasCount(0);
        assertThat(ana.locator("live-region")).hasCount(0);
    }

    @Test
    void showWhoIsInWhichFieldUntilSheLeavesIt() {
        statement(emily).focus();
        assertThat(peopleIn(ana, 0)).hasText("Emily Carter está editando");
        assertThat(peopleIn(ana, 5)).hasCount(0);

        evidence(emily).focus();
        assertThat(peopleIn(ana, 5)).hasText("Emily Carter está editando");
        assertThat(peopleIn(ana, 0)).hasCount(0);

        leave(emily);
        assertThat(peopleIn(ana, 5)).hasCount(0);
    }

    @Test
    void forgetAPersonWhoseTabIsClosed() {
        statement(emily).focus();
        assertThat(peopleIn(ana, 0)).hasText("Emily Carter está editando");

        emily.close(new Page.CloseOptions().setRunBeforeUnload(true));

        assertThat(peopleIn(ana, 0)).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(3000));
    }

    @Test
    void forgetAPersonWhoseBrowserDied() {
        statement(emily).focus();
        assertThat(peopleIn(ana, 0)).hasText("Emily Carter está editando");

        emily.close(); // says nothing to the server

        assertThat(peopleIn(ana, 0)).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
    }

    @Test
    void askWhichOfTwoValuesStaysWhileTheSecondPersonIsStillWriting() {
        statement(emily).fill("Permits take nine weeks");
        statement(ana).fill("Los permisos tardan trece semanas");
        leave(ana);

        assertThat(emily.locator(".conflict")).containsText("Ana Vintimilla changed this field while you were writing");
        assertThat(emily.locator(".conflict-value").first()).hasText("Los permisos tardan trece semanas");
        statement(emily).press("End");
        statement(emily).pressSequentially(" at least");
        assertThat(emily.locator(".conflict-value").last()).hasText("Permits take nine weeks at least");
        assertThat(statement(emily)).hasValue("Permits take nine weeks at least");
        assertThat(stored()).isEqualTo("Los permisos tardan trece semanas");

        emily.getByText("Use mine").click();
        assertThat(emily.locator(".conflict")).hasCount(0);
        assertThat(statement(ana)).hasValue("Permits take nine weeks at least");
    }

    @Test
    void keepTheOthersValueWhenThatIsChosen() {
        statement(emily).fill("Permits take nine weeks");
        statement(ana).fill("Los permisos tardan trece semanas");
        leave(ana);

        emily.getByText("Keep what Ana Vintimilla wrote").click();

        assertThat(emily.locator(".conflict")).hasCount(0);
        assertThat(statement(emily)).hasValue("Los permisos tardan trece semanas");
        assertThat(stored()).isEqualTo("Los permisos tardan trece semanas");
    }

    @Test
    void showTheNewValueToOneWhoIsInTheFieldButHasWrittenNothing() {
        statement(emily).focus();
        statement(ana).fill("Los permisos tardan trece semanas");
        leave(ana);

        assertThat(statement(emily)).hasValue("Los permisos tardan trece semanas");
        statement(emily).fill("Permits take nine weeks");
        leave(emily);

        assertThat(statement(ana)).hasValue("Permits take nine weeks");
        assertThat(emily.locator(".conflict")).hasCount(0);
    }

    @Test
    void mergeChangesOfDifferentFields() {
        statement(ana).fill("Los permisos tardan trece semanas");
        evidence(emily).fill("Survey of 2024");
        leave(emily);
        leave(ana);

        for (Page page : List.of(ana, emily)) {
            assertThat(statement(page)).hasValue("Los permisos tardan trece semanas");
            assertThat(evidence(page)).hasValue("Survey of 2024");
            assertThat(page.locator(".conflict")).hasCount(0);
        }
    }

    @Test
    void saveWhatStandsInAFieldWhoseTabIsClosed() {
        emily.waitForResponse(
                response -> String.valueOf(response.request().postData()).contains(", as of today"),
                () -> statement(emily).pressSequentially(", as of today"));
        emily.close(new Page.CloseOptions().setRunBeforeUnload(true));

        assertThat(statement(ana)).hasValue(FIRST + ", as of today");
    }

    @Test
    void saveTheLastKeysBeforeATabIsClosedWhenTheirAuthorComesBack() {
        statement(emily).pressSequentially(", as of today");
        emily.navigate("/c/cuenca");
        assertThat(emily.locator("h1")).isVisible();
        open(emily);

        assertThat(statement(ana)).hasValue(FIRST + ", as of today");
        assertThat(statement(emily)).hasValue(FIRST + ", as of today");
    }

    @Test
    void offerWhatCouldNotBeSavedWhenItsAuthorComesBack() {
        statement(emily).fill("Permits take nine weeks");
        statement(ana).fill("Los permisos tardan trece semanas");
        leave(ana);
        assertThat(emily.locator(".conflict")).hasCount(1);
        emily.navigate("/c/cuenca");
        assertThat(emily.locator("h1")).isVisible();
        open(emily);

        assertThat(emily.locator(".conflict-value").last()).hasText("Permits take nine weeks");
        assertThat(emily.locator(".conflict-value").first()).hasText("Los permisos tardan trece semanas");
        assertThat(ana.locator(".conflict")).hasCount(0);
        emily.getByText("Use mine").click();
        assertThat(statement(ana)).hasValue("Permits take nine weeks");
    }

    @Test
    void restoreWhatWasThereOnEscape() {
        statement(emily).fill("Permits take nine weeks");
        statement(emily).press("Escape");

        assertThat(statement(emily)).hasValue(FIRST);
        leave(emily);
        assertThat(stored()).isEqualTo(FIRST);
    }

    @Test
    void keepWhatWasRefusedUntilItIsMended() {
        statement(emily).fill("x".repeat(501));
        leave(emily);

        assertThat(emily.getByText("The sentence can have up to 500 characters").first())
                .isVisible();
        assertThat(statement(emily)).hasValue("x".repeat(501));
        statement(emily).fill("Permits take nine weeks");
        leave(emily);
        assertThat(statement(ana)).hasValue("Permits take nine weeks");
        assertThat(emily.locator("vaadin-text-area[invalid]")).hasCount(0);
    }

    @Test
    void becomeThePageOfNothingWhenTheRightToSeeIsWithdrawn() {
        CityId cuenca = chains.cuenca();
        chains.as(
                ANA,
                () -> rights.decide(cuenca, Role.GOVERNMENT, Right.SEE, new FieldChange<>(Grant.FULL, Grant.NONE)));
        try {
            assertThat(emily.getByText("There is nothing here")).isVisible();
            assertThat(emily.locator(".obstacle-panel")).hasCount(0);
            assertThat(emily.locator("vaadin-notification-card")).hasCount(0);
            assertThat(ana.locator(".obstacle-panel")).isVisible();
        } finally {
            chains.as(
                    ANA,
                    () -> rights.decide(cuenca, Role.GOVERNMENT, Right.SEE, new FieldChange<>(Grant.NONE, Grant.FULL)));
        }
    }

    @Test
    void leaveNothingBehindWhenTheirPagesAreClosed() {
        ThingRef thing = Obstacle.thing(obstacle);
        ThingRef city = ThingRef.city(chains.cuenca());
        int before = listeningTo(city);
        assertThat(attending(thing)).isEqualTo(2);

        ana.close(new Page.CloseOptions().setRunBeforeUnload(true));
        emily.close(new Page.CloseOptions().setRunBeforeUnload(true));

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(attending(thing)).isZero();
            // On each page three parts listen to the city: the log, the actions that answer the obstacle, what came of
            // them.
            assertThat(listeningTo(city)).isEqualTo(before - 6);
        });
    }

    private int attending(ThingRef thing) {
        return Objects.requireNonNull(ReflectionTestUtils.invokeMethod(presence, "attending", thing));
    }

    private int listeningTo(ThingRef thing) {
        return Objects.requireNonNull(ReflectionTestUtils.invokeMethod(updates, "listeningTo", thing));
    }

    private String stored() {
        return chains.as(ANA, () -> obstacles.get(obstacle).statement());
    }

    private void open(Page page) {
        page.navigate("/c/cuenca/obstacles/" + obstacle.value());
        assertThat(statement(page)).isVisible();
    }

    private static Locator statement(Page page) {
        return page.locator(".obstacle-panel vaadin-text-area textarea").first();
    }

    private static Locator evidence(Page page) {
        return page.locator(".obstacle-panel vaadin-text-area textarea").last();
    }

    private static Locator peopleIn(Page page, int field) {
        return page.locator(".obstacle-panel .live-field").nth(field).locator(".live-field-people .only-heard");
    }

    private static void leave(Page page) {
        page.locator(".obstacle-panel h2").first().click();
    }
}
