package org.eslabon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
 * in a browser, which has to show of each view what was answered. A view of which no address stands in the tables of {@code
 * src/test/resources/rights} fails.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
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
        List<Asking> others = new ArrayList<>(List.of(Asking.values()));
        Asking first = others.removeFirst();
        try (HttpClient http = HttpClient.newHttpClient();
                ExecutorService beside = Executors.newSingleThreadExecutor();
                Browsers browsers = new Browsers(port)) {
            answers(http, first, table, ids)
                    .forEach((address, answer) -> found.get(address).add(answer));
            // The others are asked while a browser shows what the first was answered.
            List<Future<Map<String, String>>> asked = others.stream()
                    .map(who -> beside.submit(() -> answers(http, who, table, ids)))
                    .toList();
            Page page = browsers.signedIn(first.email());
            Set<String> looked = new HashSet<>();
            for (var line : List.copyOf(found.entrySet())) {
                if (!looked.add(
                        Views.leadingTo(line.getKey()) + ": " + line.getValue().getFirst())) {
                    continue; // its view has been seen to give this answer
                }
                assertThat(seen(page, line.getKey(), ids))
                        .as("in a browser: " + line.getKey())
                        .isEqualTo(line.getValue().getFirst());
            }
            for (Future<Map<String, String>> one : asked) {
                one.get().forEach((address, answer) -> found.get(address).add(answer));
            }
        }

        table.compare(found, "views.txt");
        assertThat(Views.withoutAddressAmong(table.lines().keySet())).isEmpty();
    }

    /** What the server answers her at each address. */
    private Map<String, String> answers(HttpClient http, Asking who, Table table, Map<String, String> ids)
            throws Exception {
        Visit visit = new Visit(http, URI.create("http://localhost:" + port));
        if (who.email() != null) {
            visit.signIn(who.email(), Browsers.PASSWORD);
        }
        Map<String, String> answers = new LinkedHashMap<>();
        for (String address : table.lines().keySet()) {
            boolean tried = !table.lines().get(address).get(who.ordinal()).equals("-");
            answers.put(address, tried ? answer(visit, address, ids) : "-");
        }
        return answers;
    }

    /** What the server answers a browser that was given this address. */
    private static String answer(Visit visit, String address, Map<String, String> ids) throws Exception {
        if (!visit.arrive(filled(address, ids))) {
            return "sign-in";
        }
        List<String> words = visit.page().words();
        visit.leave();
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
