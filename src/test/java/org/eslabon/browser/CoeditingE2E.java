package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.partnership.Role;
import org.eslabon.shared.FieldChange;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Several people at one text, each in a browser of her own. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=coediting_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(AsPerson.class)
class CoeditingE2E {

    private static final Pattern PLAN = Pattern.compile("/c/cuenca/plans/[0-9a-f-]{36}$");
    private static final int LETTERS = 25;

    @LocalServerPort
    int port;

    @Autowired
    AsPerson people;

    @Autowired
    Cities cities;

    @Autowired
    Rights rights;

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
    void endsEqualForThreeWhoTypeAtOnceOneOfThemOfflineAndReloadedBeforeSheReturns() {
        Page ana = browsers.signedIn(ANALYST);
        String plan = plan(ana);
        Page emily = at(plan, OFFICER);
        Page traveller = at(plan, ANALYST);
        List<Page> all = List.of(ana, emily, traveller);
        all.forEach(page -> text(page).click());

        typeInTurn(ana, "α", emily, "β", traveller, "γ");
        assertThat(status(traveller, "saved")).isVisible();
        traveller.context().setOffline(true);
        assertThat(status(traveller, "offline")).isVisible();
        typeInTurn(ana, "α", emily, "β", traveller, "δ");
        assertThat(status(traveller, "offline")).containsText(String.valueOf(LETTERS));
        reloadInVain(traveller);
        typeInTurn(ana, "α", emily, "β", null, "");
        traveller.context().setOffline(false);
        traveller.navigate(plan);

        all.forEach(page -> assertThat(status(page, "saved")).isVisible());
        assertThat(text(ana)).containsText("δ");
        String written = written(ana);
        emily.waitForCondition(() -> written(emily).equals(written));
        traveller.waitForCondition(() -> written(traveller).equals(written));
        assertThat(count(written, 'α')).isEqualTo(3 * LETTERS);
        assertThat(count(written, 'β')).isEqualTo(3 * LETTERS);
        assertThat(count(written, 'γ')).isEqualTo(LETTERS);
        assertThat(count(written, 'δ')).isEqualTo(LETTERS);
        ana.reload();
        assertThat(status(ana, "saved")).isVisible();
        assertThat(written(ana)).isEqualTo(written);
    }

    @Test
    void undoesOnlyWhatOneDidOneself() {
        Page ana = browsers.signedIn(ANALYST);
        String plan = plan(ana);
        Page emily = at(plan, OFFICER);
        text(ana).click();
        ana.keyboard().type("Ana ");
        emily.waitForCondition(() -> written(emily).equals("Ana "));
        text(emily).click();
        emily.keyboard().type("Emily ");
        ana.waitForCondition(() -> written(ana).contains("Emily "));

        ana.getByRole(AriaRole.BUTTON, named("Deshacer")).click();

        emily.waitForCondition(() -> written(emily).equals("Emily "));
    }

    @Test
    void showsWhereTheOthersAreAndGoesThere() {
        Page ana = browsers.signedIn(ANALYST);
        String plan = plan(ana);
        text(ana).click();
        for (int line = 0; line < 60; line++) {
            ana.keyboard().press("Enter");
        }
        ana.keyboard().type("The end");
        Page emily = at(plan, OFFICER);
        assertThat(emily.locator(".text-caret-name")).hasText("Ana Vintimilla");
        assertThat(emily.getByText("The end")).not().isInViewport();

        emily.getByRole(AriaRole.BUTTON, named("Follow Ana Vintimilla")).click();

        assertThat(emily.getByText("The end")).isInViewport();
        ana.close();
        assertThat(emily.locator(".text-person")).hasCount(0);
        assertThat(emily.locator(".text-caret")).hasCount(0);
    }

    @Test
    void forgetsWhatItKeptWhenSomebodySignsOut() {
        Page ana = browsers.signedIn(ANALYST);
        plan(ana);
        text(ana).click();
        ana.keyboard().type("x");
        assertThat(status(ana, "saved")).isVisible();
        assertThat(kept(ana)).isEqualTo(1);

        ana.locator(".person-menu vaadin-menu-bar-button").first().click();
        ana.getByText("Cerrar sesión").click();
        ana.waitForURL(Pattern.compile("sign-in"));

        ana.waitForCondition(() -> kept(ana) == 0);
    }

    @Test
    void endsEditingWithinASecondWhenTheRightIsWithdrawnAndSaysWhy() {
        Page emily = browsers.signedIn(OFFICER);
        plan(emily);
        text(emily).click();
        emily.keyboard().type("Before ");
        assertThat(status(emily, "saved")).isVisible();

        decide(Grant.FULL, Grant.READ);
        try {
            assertThat(text(emily))
                    .hasAttribute("contenteditable", "false", new HasAttributeOptions().setTimeout(1_000));
            assertThat(emily.locator(".text-notice")).containsText("Your rights have changed");
            assertThat(emily.locator(".tool-bold")).isHidden();
        } finally {
            decide(Grant.READ, Grant.FULL);
        }
        assertThat(text(emily)).hasAttribute("contenteditable", "true");
        assertThat(emily.locator(".text-notice").last()).containsText("you can now edit");
    }

    @Test
    void handsOutWhatWasTypedWhenItIsRefusedAndGoesOnWithTheTextOfTheOthers() {
        Page emily = browsers.signedIn(OFFICER);
        String plan = plan(emily);
        Page ana = at(plan, ANALYST);
        text(emily).click();
        emily.keyboard().type("Stored. ");
        assertThat(status(emily, "saved")).isVisible();
        emily.context().setOffline(true);
        assertThat(status(emily, "offline")).isVisible();
        emily.keyboard().type("Typed on the train.");
        decide(Grant.FULL, Grant.READ);
        try {
            text(ana).click();
            ana.keyboard().press("Control+End");
            ana.keyboard().type("Said meanwhile.");
            assertThat(status(ana, "saved")).isVisible();
            emily.context().setOffline(false);

            Locator notice =
                    emily.locator(".text-notice").filter(new Locator.FilterOptions().setHas(emily.locator("textarea")));
            assertThat(notice).containsText("You cannot edit this text");
            assertThat(notice.locator("textarea")).hasValue("Typed on the train.");
            assertThat(notice.getByText("Copy")).isVisible();
            emily.waitForCondition(() -> written(emily).equals("Stored. Said meanwhile."));
        } finally {
            decide(Grant.READ, Grant.FULL);
        }
    }

    @Test
    void takesUpWhatAClosedTabCouldNotSave() {
        Page emily = browsers.signedIn(OFFICER);
        String plan = plan(emily);
        text(emily).click();
        emily.context().setOffline(true);
        assertThat(status(emily, "offline")).isVisible();
        emily.keyboard().type("From a tab that is gone");
        assertThat(status(emily, "offline")).containsText("23");
        emily.waitForCondition(() -> keptTexts(emily) == 1);
        emily.close();
        emily.context().setOffline(false);

        Page another = emily.context().newPage();
        another.navigate(plan);

        assertThat(status(another, "saved")).isVisible();
        assertThat(text(another)).hasText("From a tab that is gone");
        another.waitForCondition(() -> keptTexts(another) == 0);
        Page ana = at(plan, ANALYST);
        assertThat(text(ana)).hasText("From a tab that is gone");
    }

    private void decide(Grant seen, Grant wanted) {
        people.as(
                "jorge.malo@acudir.example",
                () -> rights.decide(
                        cities.bySlug("cuenca").id(), Role.GOVERNMENT, Right.PLAN, new FieldChange<>(seen, wanted)));
    }

    /** How many texts of this browser have something that is not confirmed. */
    private static int keptTexts(Page page) {
        return (int) page.evaluate("""
                new Promise(resolve => {
                  const opening = indexedDB.open('kept-coediting');
                  opening.onsuccess = () => {
                    const counting = opening.result.transaction('texts').objectStore('texts').count();
                    counting.onsuccess = () => {
                      opening.result.close();
                      resolve(counting.result);
                    };
                  };
                })""");
    }

    @Test
    void hasNoSeriousAccessibilityFaultInAnyLook() {
        Page ana = browsers.signedIn(ANALYST);
        String plan = plan(ana);
        write(ana);
        Page emily = at(plan, OFFICER);
        text(emily).locator("h1").click();
        for (int width : Screens.WIDTHS) {
            ana.setViewportSize(width, 1500);
            ana.navigate(plan);
            assertThat(status(ana, "saved")).isVisible();
            text(ana).locator("td").first().click();
            assertThat(ana.locator(".tool-row-after")).isVisible();
            Screens.check(ana, "text");
        }
    }

    /** A text with something of everything in it. */
    private static void write(Page ana) {
        text(ana).click();
        ana.keyboard().type("# Café sin demoras\n");
        ana.keyboard().type("Los permisos tardan **once** semanas; véase https://example.org/permisos ahora.\n");
        ana.keyboard().type("- Ventanilla única\n");
        ana.keyboard().type("Convenio con la prefectura\n\n");
        ana.keyboard().type("[ ] Firmar el convenio\n\n");
        ana.keyboard().type("> Dos semanas menos es mucho.\n\n");
        ana.locator(".tool-table").click();
        ana.keyboard().type("Etapa");
        ana.keyboard().press("Tab");
        ana.keyboard().type("Costo");
        assertThat(text(ana).locator("th").nth(1)).hasText("Costo");
        ana.keyboard().press("Control+Home");
        ana.keyboard().press("Control+End");
        ana.keyboard().type("77 días");
        assertThat(text(ana).getByText("77 días")).isVisible();
        assertThat(text(ana).locator("a")).hasAttribute("href", "https://example.org/permisos");
        assertThat(text(ana).locator("input[type=checkbox]")).hasCount(1);
        assertThat(status(ana, "saved")).isVisible();
    }

    private static void typeInTurn(Page one, String a, Page two, String b, Page three, String c) {
        for (int i = 0; i < LETTERS; i++) {
            one.keyboard().type(a);
            two.keyboard().type(b);
            if (three != null) {
                three.keyboard().type(c);
            }
        }
    }

    private static void reloadInVain(Page page) {
        try {
            page.reload();
        } catch (PlaywrightException offline) {
            assertThat(offline).hasMessageContaining("ERR_INTERNET_DISCONNECTED");
        }
    }

    private static int kept(Page page) {
        return (int) page.evaluate(
                "indexedDB.databases().then(all => all.filter(each => each.name.startsWith('kept-')).length)");
    }

    private static long count(String text, char letter) {
        return text.chars().filter(each -> each == letter).count();
    }

    private Page at(String address, String email) {
        Page page = browsers.signedIn(email);
        page.navigate(address);
        assertThat(status(page, "saved")).isVisible();
        return page;
    }

    private static String plan(Page ana) {
        ana.navigate("/c/cuenca/plans/new");
        ana.locator("vaadin-text-field input").first().fill("Café sin demoras");
        ana.getByRole(AriaRole.BUTTON, named("Crear plan"))
                .or(ana.getByRole(AriaRole.BUTTON, named("Create plan")))
                .click();
        ana.waitForURL(PLAN);
        assertThat(status(ana, "saved")).isVisible();
        return ana.url();
    }

    /** The text alone, without the names at the others' cursors. */
    private static String written(Page page) {
        return (String) text(page).evaluate("text => text.editor.state.doc.textContent");
    }

    private static Locator text(Page page) {
        return page.locator("eslabon-text .ProseMirror");
    }

    private static Locator status(Page page, String kind) {
        return page.locator(".text-status[data-kind=" + kind + "]");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
