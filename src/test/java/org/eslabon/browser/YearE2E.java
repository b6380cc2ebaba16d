package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.eslabon.security.ShiftedClock;
import org.eslabon.valuechain.workbook.TestBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * A year of a city: five people of five organisations measure a chain, meet, plan, promise money, decide, carry out, report
 * and share. Each begins where her first page says that something waits for her.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=year_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(ShiftedClock.class)
class YearE2E {

    private static final String STUDY = "Café del Ecuador 2020";
    private static final String OBSTACLE = "Los permisos de exportación tardan once semanas";
    private static final String PLAN = "Café sin demoras";
    private static final String SHOP = "Ventanilla única de exportación";
    private static final String HOTLINE = "Abrir una línea de consultas para exportadores";

    @LocalServerPort
    int port;

    @Autowired
    ShiftedClock clock;

    private Browsers browsers;
    /** Writes and coordinates: a centre that public and private organisations share. */
    private Page ana;
    /** The municipality. */
    private Page emily;
    /** The chamber of commerce. */
    private Page teresa;
    /** The university. */
    private Page ivan;
    /** The development bank. */
    private Page lucia;

    private String plan;
    private String action;

    @BeforeEach
    void beginTheYear() {
        browsers = new Browsers(port);
        aDay(LocalDate.of(2026, 1, 12));
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void leadsFromAMeasuredChainToAPracticeThatOtherCitiesRead() {
        januaryMeasures();
        aDay(LocalDate.of(2026, 2, 3));
        februaryMeetsAndPlans();
        aDay(LocalDate.of(2026, 3, 2));
        marchPromisesMoneyAndDecides();
        aDay(LocalDate.of(2026, 3, 16));
        theBankDidNotObject();
        aDay(LocalDate.of(2026, 4, 6));
        aprilBeginsAndPays();
        aDay(LocalDate.of(2026, 8, 3));
        augustAsksWhatIsLate();
        aDay(LocalDate.of(2026, 11, 9));
        novemberCompletes();
        aDay(LocalDate.of(2026, 12, 1));
        decemberSharesAndLooksBack();
    }

    /** Everybody comes back on another day. */
    private void aDay(LocalDate day) {
        clock.setTo(day);
        browsers.close();
        ana = browsers.signedIn("ana.vintimilla@acudir.example");
        emily = browsers.signedIn("emily.carter@cuenca.example");
        teresa = browsers.signedIn("teresa.crespo@cccuenca.example");
        ivan = browsers.signedIn("ivan.abad@ucuenca.example");
        lucia = browsers.signedIn("lucia.ferrer@caf.example");
    }

    private void januaryMeasures() {
        ana.navigate("/c/cuenca/chains/import");
        ana.locator("vaadin-upload input[type=file]").setInputFiles(TestBook.realFile("coffee-ecuador-eco.xlsx"));
        ana.getByLabel("Nombre del estudio").fill(STUDY);
        button(ana, "Aceptar e importar").click();
        ana.waitForURL(Pattern.compile(".*/chains/[0-9a-f-]{36}"));
        ana.navigate(ana.url() + "/obstacles");
        button(ana, "Registrar obstáculo").first().click();
        Locator dialog = ana.locator("vaadin-dialog[opened]");
        dialog.getByLabel("Obstáculo").fill(OBSTACLE);
        choose(ana, dialog, "Tipo", "Demora regulatoria");
        choose(ana, dialog, "Eslabón", "Processors");
        within(dialog, "Registrar obstáculo").click();
        ana.locator("a.obstacle-link").first().click();

        ana.locator(".obstacle-panel a[href*='plans/new']").click();
        ana.getByLabel("Título").fill(PLAN);
        button(ana, "Crear plan").click();
        ana.waitForURL(Pattern.compile(".*/actions/new.*"));
        plan = path(ana).replaceAll("/actions/new.*", "");
        Locator form = ana.locator(".action-document");
        form.getByLabel("Título").fill(SHOP);
        choose(ana, form, "Organización responsable", "Municipalidad de Cuenca");
        choose(ana, form, "Persona responsable", "Emily Carter");
        button(ana, "Crear acción").click();
        ana.waitForURL(Pattern.compile(".*/actions/[0-9a-f-]{36}$"));
        action = path(ana);
        Locator budget = form.getByLabel("Presupuesto (USD)");
        budget.fill("48000");
        budget.blur();
        emily.navigate(action);
        assertThat(emily.getByLabel("Budget (USD)")).hasValue(Pattern.compile("^48[,.]?000"));
    }

    /** A roundtable whose agreement becomes an action; a text that two write and a third asks about. */
    private void februaryMeetsAndPlans() {
        ana.navigate("/c/cuenca/meetings/new");
        ana.getByLabel("Título").fill("Mesa del café");
        Locator starts = ana.locator("vaadin-date-time-picker").first();
        DateInputs.enter(starts.locator("vaadin-date-picker input"), "3/2/2026");
        entered(starts.locator("vaadin-time-picker input"), "8:00");
        button(ana, "Crear reunión").click();
        ana.waitForURL(Pattern.compile("/meetings/[0-9a-f-]{36}$"));
        String meeting = path(ana);
        ana.navigate(meeting + "/agreements");
        ana.locator(".agreement-form textarea").fill(HOTLINE);
        ana.locator(".agreement-form vaadin-combo-box input").fill("Teresa");
        Locator found =
                ana.locator("vaadin-combo-box-item:visible").filter(new Locator.FilterOptions().setHasText("Teresa"));
        found.first().click();
        DateInputs.enter(ana.locator(".agreement-form vaadin-date-picker input"), "30/6/2026");
        button(ana, "Anotar acuerdo").click();

        teresa.navigate("/");
        assertThat(teresa.locator(".task-list")).containsText("Cumplir lo acordado: «" + HOTLINE + "»");
        button(ana, "Crear una acción de «" + HOTLINE + "»").click();
        Locator dialog = ana.locator("vaadin-dialog[opened]");
        find(ana, dialog, "Obstáculos que atiende", OBSTACLE);
        ana.keyboard().press("Escape");
        within(dialog, "Crear acción").click();
        assertThat(ana.locator(".agreement-row a")).containsText(HOTLINE);

        ana.navigate(plan);
        emily.navigate(plan);
        Locator hers = emily.locator(".plan-document .ProseMirror").first();
        Locator anas = ana.locator(".plan-document .ProseMirror").first();
        anas.click();
        ana.keyboard().type("Once semanas por permiso cuestan la cosecha. ");
        assertThat(hers).containsText("cuestan la cosecha.");
        hers.click();
        emily.keyboard().press("Control+End");
        emily.keyboard().type("Pedimos cinco días.");
        assertThat(anas).containsText("Once semanas por permiso cuestan la cosecha. Pedimos cinco días.");

        ivan.navigate(action);
        ivan.locator(".action-document .talk-toggle").click();
        Locator write = ivan.locator(".talk-begin textarea");
        write.pressSequentially("@emi");
        ivan.locator(".comment-people li", new Page.LocatorOptions().setHasText("Emily Carter"))
                .click();
        write.pressSequentially("¿quién mide los días?");
        ivan.keyboard().press("Control+Enter");
        assertThat(emily.locator(".bell-count")).hasText("1");
    }

    /** Three organisations promise what the action costs; the board decides, and who pays has ten days to object. */
    private void marchPromisesMoneyAndDecides() {
        source(emily, "Organisation", "Municipalidad de Cuenca", "New source", "Bring in");
        source(teresa, "Organización", "Cámara de Comercio de Cuenca", "Nueva fuente", "Registrar");
        line(emily, "Own funds · Municipio", "Add lines", "Actions", "Add");
        source(lucia, "Organización", "Banco de desarrollo", "Nueva fuente", "Registrar");
        assertThat(teresa.locator(".funding-line")).hasCount(1);
        line(teresa, "Fondos propios · CC Cuenca", "Agregar líneas", "Acciones", "Agregar");
        assertThat(lucia.locator(".funding-line")).hasCount(2);
        line(lucia, "Fondos propios · CAF", "Agregar líneas", "Acciones", "Agregar");
        pledge(emily, "30000");
        ana.navigate(plan + "/financing");
        assertThat(ana.locator(".funding-group").first()).containsText("18.000 sin financiar");
        pledge(teresa, "8000");
        pledge(lucia, "10000");
        assertThat(ana.locator(".funding-group").first()).not().containsText("sin financiar");

        body("Comité directivo", null, "Municipio");
        body("Banco", "10", "CAF ·");
        ana.navigate(plan);
        ana.locator(".plan-head .approval-line")
                .getByText("Presentar para aprobación")
                .click();
        button(ana, "Presentar").click();
        ana.waitForURL(Pattern.compile("/approvals/[0-9a-f-]{36}$"));

        lucia.navigate("/");
        assertThat(lucia.locator("h1")).isVisible();
        assertThat(lucia.getByText("Decidir sobre «" + PLAN + "»")).isHidden(); // not her turn yet
        decide(emily, "Decide: " + PLAN, "Choose all 3 that you may decide", "Approve");
        lucia.navigate("/");
        assertThat(lucia.locator(".task-list")).containsText("Decidir sobre «" + PLAN + "»");
    }

    private void theBankDidNotObject() {
        emily.navigate(plan);
        assertThat(emily.locator(".plan-head .workflow")).containsText("Approved");
        ivan.navigate(action);
        assertThat(ivan.locator(".action-document .workflow")).containsText("Aprobado");
    }

    private void aprilBeginsAndPays() {
        begin(emily, plan, ".plan-head");
        begin(emily, action, ".action-document");
        emily.navigate(plan + "/financing?stage=committed");
        cell(emily).focus();
        emily.keyboard().type("30000");
        emily.keyboard().press("Enter");
        assertThat(cell(emily)).hasText("30,000");
        emily.navigate(plan + "/financing?stage=disbursed");
        cell(emily).focus();
        emily.keyboard().press("Enter");
        Locator form = emily.locator(".payment-new");
        DateInputs.enter(form.locator("input").first(), "6/4/2026"); // the sixth of April, in English too
        form.locator("input").nth(1).fill("12500.25");
        form.locator("input").nth(2).fill("Invoice 001-0042");
        within(form, "Enter payment").click();
        assertThat(emily.locator(".payment-row")).containsText("Invoice 001-0042");
        teresa.navigate(action);
        assertThat(teresa.locator(".action-financing")).containsText("12.500,25");
    }

    /** Nobody has reported since April: the coordinator sees it, the owner answers. */
    private void augustAsksWhatIsLate() {
        ana.navigate("/");
        assertThat(ana.locator(".task-list")).containsText("La acción «" + SHOP + "» pide atención");
        ana.navigate("/c/cuenca/follow-up");
        assertThat(ana.locator(".attention-table")).containsText(SHOP);
        emily.navigate("/");
        assertThat(emily.locator(".task-list")).containsText("Report on the action “" + SHOP + "”");
        emily.navigate(action);
        ana.navigate(action);
        Locator light = ana.locator(".light-of-action");
        assertThat(light).containsText("Crítico");
        assertThat(light).containsText("Se debía informar");
        report("The agreement is signed and the counter is open.", "60");
        assertThat(ana.locator(".report-list")).containsText("the counter is open");
        assertThat(light).containsText("Al día");
    }

    private void novemberCompletes() {
        emily.navigate(action);
        report("Permits take five days.", "100");
        assertThat(emily.locator(".report-list")).containsText("Permits take five days.");
        emily.locator(".action-document")
                .getByRole(AriaRole.BUTTON, named("Complete"))
                .click();
        Locator dialog = emily.locator("vaadin-dialog[opened]");
        dialog.locator("textarea").fill("Five days per permit, measured over October.");
        within(dialog, "Complete").click();
        assertThat(emily.locator(".action-document .workflow")).containsText("Completed");
    }

    private void decemberSharesAndLooksBack() {
        ana.navigate(action);
        button(ana, "Contar como buena práctica").click();
        ana.waitForURL(Pattern.compile("/practices/[0-9a-f-]{36}$"));
        for (var told : List.of(
                List.of("Qué se hizo", "Un solo lugar para siete trámites."),
                List.of("Contexto", "Los permisos tardaban once semanas."),
                List.of("Efecto", "De once semanas a cinco días."))) {
            Locator area = ana.getByLabel(told.getFirst(), new Page.GetByLabelOptions().setExact(true));
            area.fill(told.getLast());
            area.blur();
        }
        confirmed(ana, "Pedir el consentimiento");
        emily.navigate("/");
        assertThat(emily.locator(".task-list")).containsText(SHOP);
        emily.navigate(path(ana));
        confirmed(emily, "Consent");
        assertThat(ana.locator(".consent-part")).containsText("Publicada");

        Page carolina = browsers.signedIn("carolina.char@ccb.example");
        carolina.navigate("/practices");
        assertThat(carolina.locator(".plan-card")).containsText(SHOP);

        lucia.navigate("/programme");
        assertThat(lucia.locator(".programme-body")).containsText(STUDY);
        assertThat(lucia.locator(".programme-body")).containsText("48.000");
        assertThat(lucia.locator(".programme-body")).containsText("12.500");
        Screens.check(lucia, "year-programme");
        Screens.check(ana, plan + "?tab=actions&as=timeline", ".timeline-name", "year-timeline");
        Screens.check(ana, action, ".report-list", "year-action");
    }

    private void source(Page page, String label, String organisation, String open, String register) {
        page.navigate(plan + "/financing");
        button(page, open).first().click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        find(page, dialog, label, organisation);
        within(dialog, register).click();
        assertThat(dialog).hasCount(0);
    }

    private void line(Page page, String source, String open, String actions, String add) {
        button(page, open).first().click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.locator("vaadin-select").first().click();
        chooseOption(page, source);
        find(page, dialog, actions, SHOP);
        page.keyboard().press("Escape");
        within(dialog, add).click();
        assertThat(dialog).hasCount(0);
    }

    /** In the row of one's own money: nobody else's can be typed into. */
    private void pledge(Page page, String amount) {
        cell(page).focus();
        page.keyboard().type(amount);
        page.keyboard().press("Enter");
        assertThat(cell(page)).hasText(Pattern.compile("^" + amount.substring(0, amount.length() - 3) + "[.,]000$"));
    }

    /** Of the action's lines, the one of the page's reader in the year 2026. */
    private Locator cell(Page page) {
        return page.locator(
                        ".funding-line",
                        new Page.LocatorOptions()
                                .setHasText(page == emily ? "Own funds" : page == teresa ? "CC Cuenca" : "CAF"))
                .locator("[data-label='2026']");
    }

    /**
     * @param withinDays null for a body in which everybody has to approve; else it is content unless somebody objects
     */
    private void body(String name, String withinDays, String... seats) {
        ana.navigate("/c/cuenca/approvals/bodies");
        button(ana, "Nuevo órgano").click();
        Locator dialog = ana.locator("vaadin-dialog[opened]");
        dialog.getByLabel("Nombre").fill(name);
        if (withinDays != null) {
            dialog.locator("vaadin-select").first().click();
            chooseOption(ana, "Financiadores, por lo suyo");
            dialog.locator("vaadin-select").nth(2).click();
            chooseOption(ana, "Sin objeción en un plazo");
            dialog.getByLabel("Plazo en días").fill(withinDays);
            dialog.getByLabel("Plazo en días").press("Tab");
        }
        for (String seat : seats) {
            dialog.getByLabel(seat).check();
        }
        within(dialog, "Guardar").click();
        assertThat(dialog).hasCount(0);
        assertThat(ana.locator(".body-list")).containsText(name);
    }

    private static void decide(Page page, String task, String all, String approve) {
        page.navigate("/");
        page.getByLabel(task).click();
        page.getByText(all).click();
        button(page, approve).click();
        assertThat(page.locator(".decision-bar")).isHidden();
    }

    private static void begin(Page emily, String address, String where) {
        emily.navigate(address);
        emily.locator(where)
                .getByRole(AriaRole.BUTTON, named("Start execution"))
                .click();
        within(emily.locator("vaadin-dialog[opened]"), "Start execution").click();
        assertThat(emily.locator(where + " .workflow")).containsText("In execution");
    }

    private void report(String done, String progress) {
        button(emily, "Report").click();
        Locator dialog = emily.locator("vaadin-dialog[opened]");
        dialog.getByLabel("What was done").fill(done);
        dialog.getByLabel("Progress (%)").fill(progress);
        within(dialog, "Report").click();
        assertThat(dialog).hasCount(0);
    }

    private static void confirmed(Page page, String step) {
        within(page.locator(".consent-part"), step).click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        within(dialog, step).click();
        assertThat(dialog).hasCount(0);
    }

    private static void entered(Locator input, String value) {
        input.fill(value);
        input.press("Enter");
        input.press("Tab");
    }

    /** From a short list. */
    private static void choose(Page page, Locator within, String label, String option) {
        within.getByLabel(label).first().click();
        chooseOption(page, option);
    }

    /** From a long one, by typing. */
    private static void find(Page page, Locator within, String label, String option) {
        within.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label))
                .first()
                .fill(option);
        chooseOption(page, option);
    }

    private static void chooseOption(Page page, String option) {
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator within(Locator part, String button) {
        return part.getByRole(AriaRole.BUTTON, named(button));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String path(Page page) {
        return page.url().substring(page.url().indexOf("/", 8));
    }
}
