package org.eslabon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eslabon.rights.AllFixtures;
import org.eslabon.rights.Asking;
import org.eslabon.rights.Fixtures;
import org.eslabon.rights.Table;
import org.eslabon.rights.Views;
import org.eslabon.security.Accounts;
import org.eslabon.shared.Texts;
import org.eslabon.visit.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * Opens every view as each role of a city, as strangers and as nobody, with all that a browser asks the server; and once
 * in a browser, which has to show what was answered. A view of which no address stands in the tables of {@code
 * src/test/resources/rights} fails.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=target/test-data",
            "eslabon.database.name=views_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(AllFixtures.class)
class ViewsMatrixE2E {

    @LocalServerPort
    int port;

    @Autowired
    List<Fixtures> fixtures;

    @Autowired
    Accounts accounts;

    @Test
    void everyViewShowsItselfOnlyToThoseWhoMaySeeIt() throws Exception {
        Asking.create(accounts);
        accounts.setPassword(accounts.byEmail(Asking.ADMINISTRATOR.email()).orElseThrow(), Browsers.PASSWORD);
        fixtures.forEach(Fixtures::prepare);
        Map<String, String> ids = fixtures.stream()
                .flatMap(one -> one.ids().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Table table = Table.read("-views.txt");
        Map<String, List<String>> found = new LinkedHashMap<>();
        table.lines().keySet().forEach(address -> found.put(address, new ArrayList<>()));
        try (HttpClient http = HttpClient.newHttpClient();
                Browsers browsers = new Browsers(port)) {
            for (Asking who : Asking.values()) {
                Visit visit = new Visit(http, URI.create("http://localhost:" + port));
                if (who.email() != null) {
                    visit.signIn(who.email(), Browsers.PASSWORD);
                }
                for (var line : found.entrySet()) {
                    boolean tried =
                            !table.lines().get(line.getKey()).get(who.ordinal()).equals("-");
                    line.getValue().add(tried ? answer(visit, line.getKey(), ids) : "-");
                }
            }
            Page page = browsers.signedIn(Asking.COORDINATOR.email());
            found.forEach((address, answers) -> assertThat(seen(page, address, ids))
                    .as("in a browser: " + address)
                    .isEqualTo(answers.getFirst()));
        }

        table.compare(found, "views.txt");
        assertThat(Views.withoutAddressAmong(table.lines().keySet())).isEmpty();
    }

    /** What the server answers a browser that was given this address. */
    private static String answer(Visit visit, String address, Map<String, String> ids) throws Exception {
        if (!visit.arrive(filled(address, ids))) {
            return "sign-in";
        }
        List<String> words = visit.page().words();
        if (!words.contains("h1") && !words.contains("h3")) {
            return "broken";
        }
        return judged(String.join("\n", words));
    }

    /** What a browser makes of it. */
    private static String seen(Page page, String address, Map<String, String> ids) {
        page.navigate("/" + filled(address, ids), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        try {
            page.locator(".page h1:visible, .page h3:visible, .door h1:visible")
                    .first()
                    .waitFor();
        } catch (TimeoutError neither) {
            return "broken";
        }
        return judged(page.locator("body").innerText());
    }

    private static String filled(String address, Map<String, String> ids) {
        String filled = address.equals("/") ? "" : address;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    private static String judged(String words) {
        if (says(words, "shell.nothing.title")) {
            return "nothing";
        }
        if (says(words, "shell.wrong.title")) {
            return "broken";
        }
        return says(words, "shell.not-yours.title") ? "no" : "shown";
    }

    private static boolean says(String words, String key) {
        return Texts.LANGUAGES.stream().anyMatch(one -> words.contains(Texts.text(one, key)));
    }
}
