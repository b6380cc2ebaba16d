package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=workspace_e2e",
            "eslabon.demonstration=true"
        })
class WorkspaceE2E {

    @LocalServerPort
    int port;

    private Browsers browsers;

    @BeforeEach
    void open() {
        browsers = new Browsers(port);
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void greetsEachPersonInHerOwnLanguage() {
        assertThat(browsers.atHome("ana.vintimilla@acudir.example").locator("h1"))
                .hasText("Hola, Ana");
        assertThat(browsers.atHome("emily.carter@cuenca.example").locator("h1")).hasText("Hello, Emily");
        assertThat(browsers.atHome("beatriz.lima@fortaleza.example").locator("h1"))
                .hasText("Olá, Beatriz");
    }

    @Test
    void offersToBeginOnlyToThoseWhoMay() {
        assertThat(browsers.atHome("ana.vintimilla@acudir.example")
                        .locator(".city-summary")
                        .getByText("Empezar"))
                .hasCount(2);
        Page ivan = browsers.atHome("ivan.abad@ucuenca.example");
        assertThat(ivan.locator(".city-summary")).containsText("Todavía no hay ningún plan.");
        assertThat(ivan.locator(".city-summary").getByText("Empezar")).hasCount(0);
    }

    @Test
    void answersAStrangersAddressLikeOneThatDoesNotExist() {
        Page carolina = browsers.atHome("carolina.char@ccb.example");
        assertThat(carolina.locator("h1")).hasText("Hola, Carolina");

        carolina.navigate("/c/cuenca");
        String ofAnotherCity = carolina.locator(".empty-state").innerText();
        carolina.navigate("/c/atlantis");
        String ofNowhere = carolina.locator(".empty-state").innerText();

        assertThat(ofAnotherCity).isEqualTo(ofNowhere).contains("Aquí no hay nada");
        assertThat(carolina.content()).doesNotContain("Cuenca");
    }

    @Test
    void saysOfAnAddressWithoutAPageThatThereIsNoneAndKeepsTheWayOn() {
        Page carolina = browsers.atHome("carolina.char@ccb.example");
        for (String nowhere : List.of("/nothing", "/nothing/else", "/c/barranquilla/nothing")) {
            carolina.navigate(nowhere);
            assertThat(carolina.locator(".empty-state")).containsText("Aquí no hay nada");
            carolina.locator(".navigation").getByText("Planes").click();
            assertThat(carolina).hasURL(Pattern.compile("/c/barranquilla/plans$"));
        }
        carolina.navigate("/c/atlantis/plans");
        Screens.check(carolina, "/c/atlantis/plans", ".empty-state", "nothing-here");
        Page stranger = browsers.window("es");
        stranger.navigate("/nothing");
        assertThat(stranger.locator("form.door-form")).isVisible();
    }

    @Test
    void showsTheBankAllCitiesSideBySideAndOthersTheirOwn() {
        Page lucia = browsers.atHome("lucia.ferrer@caf.example");
        Screens.check(lucia, "/programme", ".programme-page table", "programme");
        Screens.resize(lucia, 1440);
        assertThat(lucia.locator(".programme-page table").first().locator("tbody tr"))
                .hasCount(3);
        lucia.locator(".programme-page table").first().getByText("Fortaleza").click();
        assertThat(lucia).hasURL(Pattern.compile("/c/fortaleza$"));

        Page carolina = browsers.atHome("carolina.char@ccb.example");
        carolina.navigate("/programme");
        assertThat(carolina.locator(".programme-page table").first().locator("tbody tr"))
                .hasCount(1);
        assertThat(carolina.locator(".programme-page")).not().containsText("Cuenca");
    }

    @Test
    void bringsAFirstPageInFewSmallFiles() {
        Page ana = browsers.window("es");
        browsers.signIn(ana, "ana.vintimilla@acudir.example");
        List<Request> files = new ArrayList<>();
        ana.onRequestFinished(files::add);
        ana.navigate("/");
        assertThat(ana.locator(".home .card").first()).isVisible();

        assertThat(files.stream().map(Request::url)).hasSizeLessThan(25);
        assertThat(List.copyOf(files).stream()
                        .mapToInt(file -> file.sizes().responseBodySize)
                        .sum())
                .as("bytes on the wire")
                .isLessThan(330_000);
    }

    @Test
    void showsThePageOfTheAddressHoweverQuicklyOneGoesBack() {
        Page lucia = browsers.atHome("lucia.ferrer@caf.example");
        for (int time = 0; time < 3; time++) {
            lucia.getByText("Verlas lado a lado").click();
            lucia.waitForURL("**/programme", new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
            lucia.goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.COMMIT));
            assertThat(lucia.locator("h1")).hasText("Hola, Lucía");
        }
    }

    @Test
    void showsThoseOfSeveralCitiesWhatWaitsInAnyOfThem() {
        Page lucia = browsers.atHome("lucia.ferrer@caf.example");
        assertThat(lucia).hasURL(Pattern.compile("^[^/]*//[^/]*/$"));
        assertThat(lucia.locator("h1")).hasText("Hola, Lucía");
        assertThat(lucia.locator(".navigation vaadin-select")).containsText("Todas las ciudades");
        Locator cities = lucia.locator(".home .card").first();
        assertThat(cities.locator("li")).hasCount(3);
        cities.getByText("Verlas lado a lado").click();
        assertThat(lucia).hasURL(Pattern.compile("/programme$"));
        lucia.goBack();
        cities.getByText("Fortaleza").click();
        assertThat(lucia).hasURL(Pattern.compile("/c/fortaleza$"));
    }

    @Test
    void refusesAWrongPasswordWithoutSayingWhatIsWrong() {
        Page page = browsers.window("pt-BR");
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill("ana.vintimilla@acudir.example");
        page.locator("input[name=password]").fill("wrong");
        page.locator(".door-submit").click();

        assertThat(page.getByText("O e-mail ou a senha não estão corretos.")).isVisible();
    }

    @Test
    void hasNoSeriousAccessibilityFaultInAnyLook() {
        Page page = browsers.window("es");
        Screens.check(page, "/sign-in", "form.door-form", "sign-in");
        for (String email : List.of(
                "ana.vintimilla@acudir.example",
                "emily.carter@cuenca.example",
                "joao.sales@fortaleza.example",
                "ivan.abad@ucuenca.example",
                "lucia.ferrer@caf.example")) {
            Page home = browsers.atHome(email);
            Screens.check(home, "/", "h1", "home-" + email.substring(0, email.indexOf('.')));
        }
    }
}
