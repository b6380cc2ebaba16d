package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eslabon.security.Accounts;
import org.eslabon.security.Invitations;
import org.eslabon.security.Invitations.Invitation;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=sign_in_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
class SignInE2E {

    private static final String SECRET = "nine quiet bridges at dawn";

    @LocalServerPort
    int port;

    @Autowired
    Invitations invitations;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transaction;

    private final List<String> complaints = new CopyOnWriteArrayList<>();
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
    void leadsFromAnInvitationToTheFirstSignIn() {
        transaction.executeWithoutResult(status -> invitations.invite(new Invitation(
                "ines.dias@example.org", "Inés", Texts.SPANISH, ZoneId.of("America/Bogota"), "Ana", "Cuenca")));
        Page page = window("es");
        page.navigate("/outbox");
        page.locator("article", new Page.LocatorOptions().setHasText("ines.dias@example.org"))
                .locator("p a")
                .click();

        assertThat(page.locator("h1")).hasText("Le damos la bienvenida");
        shot(page, "invitation");
        page.locator("vaadin-text-field input").fill("Inês Dias");
        page.locator("vaadin-select").click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("Português"))
                .last()
                .click();
        assertThat(page.locator("h1")).hasText("Boas-vindas");
        assertThat(page.locator("vaadin-text-field input")).hasValue("Inês Dias");
        page.locator("input[type=password]").fill(SECRET);
        page.locator(".door-form vaadin-button").click();

        assertThat(page.locator(".door-notice-good")).isVisible();
        signIn(page, "ines.dias@example.org", SECRET);
        assertThat(page.getByLabel("Conta de Inês Dias")).isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void givesANewPasswordByALinkThatWorksOnce() {
        Page outbox = window("en");
        outbox.navigate("/outbox");
        Page page = window("en");
        page.navigate("/sign-in");
        page.getByText("I forgot my password").click();
        assertThat(page.locator("h1")).hasText("Recover your password");
        page.locator("vaadin-text-field input").fill("rosa.quizhpe@azuay.example");
        page.locator(".door-form vaadin-button").click();
        assertThat(page.locator("h1")).hasText("Check your mail");

        // The outbox is open all the while, and the mail appears in it.
        Locator link = outbox.locator("article", new Page.LocatorOptions().setHasText("rosa.quizhpe@azuay.example"))
                .locator("p a");
        String address = link.getAttribute("href");
        page.navigate(address);
        page.locator("input[type=password]").fill("short");
        page.locator(".door-form vaadin-button").click();
        assertThat(page.getByText("La contraseña debe tener al menos 12 caracteres."))
                .isVisible();
        page.locator("input[type=password]").fill(SECRET);
        page.locator(".door-form vaadin-button").click();
        page.waitForURL("**/sign-in?password-set");
        signIn(page, "rosa.quizhpe@azuay.example", SECRET);
        assertThat(page.locator("h1")).hasText("Hola, Rosa");

        Page again = window("en");
        again.navigate(address);
        assertThat(again.locator("h1")).hasText("This link no longer works");
        assertThat(complaints).isEmpty();
    }

    @Test
    void leadsToTheAddressThatWasAskedForAndOutAgain() {
        Page page = window("es");
        page.navigate("/c/cuenca");
        page.waitForURL("**/sign-in");
        fill(page, "jorge.malo@acudir.example", Browsers.PASSWORD);
        page.waitForURL("**/c/cuenca*");

        signOut(page);
        page.navigate("/c/cuenca");
        page.waitForURL("**/sign-in");
    }

    /** She may leave the browser to somebody else. */
    @Test
    void leavesNoTextsOfHersBehindInTheBrowserWhenSheSignsOut() {
        Page page = window("es");
        page.navigate("/sign-in");
        fill(page, "jorge.malo@acudir.example", Browsers.PASSWORD);
        page.waitForURL(url -> !url.contains("sign-in"));
        String jorge =
                accounts.byEmail("jorge.malo@acudir.example").orElseThrow().value() + "/obstacle/1/statement";
        page.evaluate("name => localStorage.setItem(name, 'his')", jorge);
        page.evaluate("localStorage.setItem('another/obstacle/1/statement', 'not his')");

        signOut(page);

        assertThat(page.evaluate("name => localStorage.getItem(name)", jorge)).isNull();
        assertThat(page.evaluate("localStorage.getItem('another/obstacle/1/statement')"))
                .isEqualTo("not his");
    }

    private static void signOut(Page page) {
        page.locator(".person-menu vaadin-menu-bar-button").first().click();
        page.getByText("Cerrar sesión").click();
        page.waitForURL("**/sign-in");
    }

    @Test
    void staysSignedInOnThisDeviceWhenAskedTo() {
        Page page = window("es");
        page.navigate("/sign-in");
        page.locator("vaadin-checkbox").click();
        fill(page, "pablo.ochoa@cuenca.example", Browsers.PASSWORD);
        page.waitForURL(url -> !url.contains("sign-in"));
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));

        page.navigate("/account");

        assertThat(page.locator("h1")).hasText("Mi cuenta");
        assertThat(page.getByText("Recordada en el dispositivo")).isVisible();
    }

    @Test
    void signsAnotherBrowserOutAtOnce() {
        Page laptop = browsers.atHome("teresa.crespo@cccuenca.example");
        Page phone = browsers.atHome("teresa.crespo@cccuenca.example");
        assertThat(phone.locator("h1")).hasText("Hola, Teresa");
        laptop.navigate("/account");
        assertThat(laptop.locator(".sign-in-list li")).hasCount(2);

        laptop.locator(".sign-in-list vaadin-button").click();

        isSentOut(phone);
        assertThat(laptop.locator(".sign-in-list li")).hasCount(1);
        phone.navigate("/account");
        phone.waitForURL("**/sign-in");
        assertThat(laptop.locator("h1")).hasText("Mi cuenta");
    }

    @Test
    void signsEveryBrowserOutThisOneToo() {
        Page laptop = browsers.atHome("ivan.abad@ucuenca.example");
        Page phone = browsers.atHome("ivan.abad@ucuenca.example");
        assertThat(phone.locator("h1")).hasText("Hola, Iván");
        laptop.navigate("/account");
        laptop.getByText("Cerrar todas las sesiones").click();
        laptop.locator("vaadin-confirm-dialog vaadin-button[theme~=primary]").click();

        isSentOut(phone);
        isSentOut(laptop);
    }

    @Test
    void leavesTheOpenPagesOfWhoeverIsDeactivated() {
        Page page = browsers.atHome("mercedes.loja@cafe.example");
        assertThat(page.locator("h1")).hasText("Hola, Mercedes");
        PersonId mercedes = accounts.byEmail("mercedes.loja@cafe.example").orElseThrow();

        accounts.deactivate(mercedes);

        isSentOut(page);
        fill(page, "mercedes.loja@cafe.example", Browsers.PASSWORD);
        assertThat(page.locator(".door-notice-bad")).isVisible();
    }

    @Test
    void speaksAnotherLanguageAndTakesAnotherNameAtOnce() {
        Page page = browsers.signedIn("luis.noguera@ccb.example");
        page.navigate("/account");
        assertThat(page.locator("h1")).hasText("Mi cuenta");
        for (String[] language : List.of(
                new String[] {"Português", "Minha conta"},
                new String[] {"English", "My account"},
                new String[] {"Español", "Mi cuenta"})) {
            page.locator("vaadin-select").click();
            page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText(language[0]))
                    .last()
                    .click();
            assertThat(page.locator("h1")).hasText(language[1]);
        }
        page.locator("vaadin-text-field input").fill("Luis A. Noguera");
        page.locator("vaadin-text-field input").press("Enter");
        assertThat(page.locator("vaadin-avatar[name='Luis A. Noguera']").first())
                .isVisible();
    }

    @Test
    void changesThePasswordOnlyWithThePresentOne() {
        Page page = browsers.signedIn("andres.vives@uninorte.example");
        page.navigate("/account");
        Locator current = page.locator("input[type=password]").first();
        Locator chosen = page.locator("input[type=password]").last();
        current.fill("wrong");
        chosen.fill(SECRET);
        page.getByText("Guardar contraseña").click();
        assertThat(page.getByText("Esta no es su contraseña actual.")).isVisible();

        current.fill(Browsers.PASSWORD);
        page.getByText("Guardar contraseña").click();
        assertThat(page.getByText("Contraseña cambiada.")).isVisible();
        Page other = window("es");
        signIn(other, "andres.vives@uninorte.example", SECRET);
    }

    @Test
    void hasNoSeriousAccessibilityFaultInAnyLook() {
        Page page = window("pt-BR");
        for (String address :
                List.of("/sign-in?error", "/sign-in?wait=140", "/password/forgotten", "/password/nothing", "/outbox")) {
            Screens.check(page, address, "h1", "door" + address.replaceAll("\\W+", "-"));
        }
        browsers.signIn(page, "joao.sales@fortaleza.example");
        Screens.check(page, "/account", ".sign-in-list li", "door-account");
        assertThat(complaints).isEmpty();
    }

    /** Without doing anything, and long before the page would ask by itself, which it does once a minute. */
    private static void isSentOut(Page page) {
        assertThat(page.locator("input[name=username]")).isVisible();
    }

    private Page window(String locale) {
        Page page = browsers.window(locale);
        page.onConsoleMessage(message -> complain(message.type(), message.text()));
        return page;
    }

    /** What the browser says about our content policy, or any other error. */
    private void complain(String type, String text) {
        if (type.equals("error")) {
            complaints.add(text);
        }
    }

    private static void signIn(Page page, String email, String password) {
        page.navigate("/sign-in");
        fill(page, email, password);
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    private static void fill(Page page, String email, String password) {
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.locator(".door-submit").click();
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/door" + (name.startsWith("-") ? "" : "-") + name + ".png")));
    }
}
