package org.eslabon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * Opens every view as each role of a city, as strangers and as nobody. A view of which no address stands in the tables
 * of {@code src/test/resources/rights} fails.
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
    void everyViewShowsItselfOnlyToThoseWhoMaySeeIt() {
        Asking.create(accounts);
        accounts.setPassword(accounts.byEmail(Asking.ADMINISTRATOR.email()).orElseThrow(), Browsers.PASSWORD);
        fixtures.forEach(Fixtures::prepare);
        Map<String, String> ids = fixtures.stream()
                .flatMap(one -> one.ids().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Table table = Table.read("-views.txt");
        Map<String, List<String>> found = new LinkedHashMap<>();
        table.lines().keySet().forEach(address -> found.put(address, new ArrayList<>()));
        try (Browsers browsers = new Browsers(port)) {
            for (Asking who : Asking.values()) {
                Page page = who.email() == null ? browsers.window("es") : browsers.signedIn(who.email());
                found.forEach((address, answers) -> {
                    boolean tried =
                            !table.lines().get(address).get(who.ordinal()).equals("-");
                    answers.add(tried ? open(page, address, ids) : "-");
                });
                page.context().close();
            }
        }

        table.compare(found, "views.txt");
        assertThat(Views.withoutAddressAmong(table.lines().keySet())).isEmpty();
    }

    private static String open(Page page, String address, Map<String, String> ids) {
        String filled = address;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        page.navigate("/" + (filled.equals("/") ? "" : filled));
        try {
            page.locator(".page h1:visible, .page h3:visible, .door h1:visible")
                    .first()
                    .waitFor();
        } catch (TimeoutError neither) {
            return "broken";
        }
        if (page.url().contains("sign-in") && !address.equals("sign-in")) {
            return "sign-in";
        }
        String words = page.locator("body").innerText();
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
