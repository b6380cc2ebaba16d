package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eslabon.partnership.Cities;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.NewObstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.StudyId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=plan_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(AsPerson.class)
class PlanE2E {

    private static final Pattern PLAN = Pattern.compile("/c/cuenca/plans/[0-9a-f-]{36}$");
    private static final Pattern ACTION = Pattern.compile("/actions/[0-9a-f-]{36}$");

    @LocalServerPort
    int port;

    @Autowired
    AsPerson person;

    @Autowired
    Cities cities;

    @Autowired
    Obstacles obstacles;

    @Autowired
    JdbcClient database;

    private Browsers browsers;
    private ObstacleId permits;

    @BeforeEach
    void openWithAnObstacle() {
        browsers = new Browsers(port);
        var cuenca = person.as(ANALYST, () -> cities.bySlug("cuenca").id());
        StudyId coffee = StudyId.next();
        database.sql("insert into study (id, city_id, name, created_at) values (?, ?, ?, utc_timestamp(6))")
                .params(coffee.value(), cuenca.value(), "Café del Ecuador 2020")
                .update();
        permits = obstacle(coffee, "Los permisos de exportación tardan once semanas", ObstacleKind.REGULATORY_DELAY);
        obstacle(coffee, "Las vías de la sierra encarecen el transporte", ObstacleKind.INFRASTRUCTURE);
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void ofTwoPeopleShowsEachWhatTheOtherDoes() {
        Page ana = browsers.signedIn(ANALYST);
        Page emily = browsers.signedIn(OFFICER);
        plan(ana, "Café sin demoras");
        emily.navigate(ana.url());
        assertThat(emily.getByText("The plan has no actions yet")).isVisible();

        action(ana, "Ventanilla única de exportación");

        assertThat(emily.locator(".action-link")).hasText("Ventanilla única de exportación");
        emily.locator(".action-link").click();
        assertThat(emily).hasURL(ACTION);
        assertThat(emily.getByLabel("Responsible person")).hasValue(Pattern.compile("Ana Vintimilla · Acudir"));
        assertThat(emily.locator(".actions-pane")).isVisible();

        Locator hers = emily.locator(".action-document").getByLabel("Title");
        hers.focus();
        assertThat(ana.getByText("Emily Carter está editando")).isVisible();

        hers.fill("One-stop shop for exports");
        hers.blur();
        assertThat(ana.locator(".action-link")).hasText("One-stop shop for exports");
        assertThat(ana.locator(".action-document").getByLabel("Título")).hasValue("One-stop shop for exports");
        assertThat(ana).hasTitle("One-stop shop for exports");
    }

    @Test
    void isCalledByItsNewNameWhereverItsNameStands() {
        Page ana = browsers.signedIn(ANALYST);
        Page emily = browsers.signedIn(OFFICER);
        plan(ana, "Café sin demoras");
        emily.navigate(ana.url());
        assertThat(emily.locator(".trail")).containsText("Café sin demoras");

        Locator title = ana.locator(".plan-document").getByLabel("Título");
        title.fill("Café sin filas");
        title.blur();

        assertThat(emily.locator("h1")).hasText("Café sin filas");
        assertThat(emily.locator(".trail")).containsText("Café sin filas");
        assertThat(emily).hasTitle("Café sin filas");
    }

    @Test
    void showsBothValuesWhenTwoChangeOneFieldAndMergesDifferentFields() {
        Page ana = browsers.signedIn(ANALYST);
        Page emily = browsers.signedIn(OFFICER);
        plan(ana, "Café sin demoras");
        action(ana, "Ventanilla única");
        emily.navigate(ana.url());
        Locator anas = ana.getByLabel("Efecto esperado en la brecha");
        Locator emilys = emily.getByLabel("Expected effect on the gap");
        Locator title = ana.locator(".action-document").getByLabel("Título");
        Locator budget = emily.getByLabel("Budget (USD)");

        anas.focus();
        anas.pressSequentially("Un solo trámite en línea");
        emilys.fill("One counter for all permits");
        assertThat(ana.getByText("Emily Carter está editando")).isVisible();
        emilys.blur();
        assertThat(ana.getByText("Emily Carter está editando")).isHidden();
        anas.blur();

        Locator choice = ana.locator(".action-document");
        assertThat(choice).containsText("One counter for all permits");
        assertThat(choice).containsText("Un solo trámite en línea");
        choice.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Usar lo mío"))
                .click();
        assertThat(emilys).hasValue("Un solo trámite en línea");

        budget.fill("120000.50");
        budget.blur();
        title.fill("Ventanilla en línea");
        title.blur();
        assertThat(ana.getByLabel("Presupuesto (USD)")).hasValue("120000,50");
        assertThat(emily.locator(".action-document").getByLabel("Title")).hasValue("Ventanilla en línea");
    }

    @Test
    void leadsFromAnObstacleToAnActionAndSaysWhatIsMissing() {
        Page ana = browsers.signedIn(ANALYST);
        ana.navigate("/c/cuenca/plans/new?obstacle=" + permits.value());
        assertThat(ana.getByText("Los permisos de exportación")).isVisible();
        assertThat(ana.getByLabel("Estudio de cadena de valor")).hasValue("Café del Ecuador 2020");
        ana.getByRole(AriaRole.BUTTON, button("Crear plan")).click();
        assertThat(ana.locator("[slot=error-message]:visible")).hasText("Este campo no puede quedar vacío.");

        ana.getByLabel("Título").fill("Café sin demoras");
        ana.getByRole(AriaRole.BUTTON, button("Crear plan")).click();

        assertThat(ana).hasURL(Pattern.compile("/actions/new\\?obstacle="));
        assertThat(ana.locator("vaadin-multi-select-combo-box-chip:not([hidden])"))
                .isVisible();
        ana.getByLabel("Título").fill("Ventanilla única");
        ana.getByRole(AriaRole.BUTTON, button("Crear acción")).click();
        assertThat(ana.locator("[slot=error-message]:visible"))
                .hasText(new String[] {"Este campo no puede quedar vacío.", "Este campo no puede quedar vacío."});
    }

    @Test
    void bringsBackWhatWasRemovedByMistake() {
        Page ana = browsers.signedIn(ANALYST);
        plan(ana, "Café sin demoras");
        action(ana, "Ventanilla única");
        Page emily = browsers.signedIn(OFFICER);
        emily.navigate(ana.url());
        assertThat(emily.locator(".action-document")).isVisible();

        ana.getByRole(AriaRole.BUTTON, button("Eliminar acción")).click();
        assertThat(emily.getByText("The action “Ventanilla única” was removed")).isVisible();
        ana.locator("vaadin-notification-card").getByText("Deshacer").click();

        assertThat(ana.locator(".action-link")).hasText("Ventanilla única");
        assertThat(emily.locator(".action-link")).hasText("Ventanilla única");
    }

    @Test
    void keepsWhatItHadWhenANumberCannotBeRead() {
        Page ana = browsers.signedIn(ANALYST);
        plan(ana, "Café sin demoras");
        action(ana, "Ventanilla única");
        Locator budget = ana.getByLabel("Presupuesto (USD)");
        budget.fill("1500");
        budget.blur();
        assertThat(ana.locator(".action-grid")).containsText("1.500");

        budget.fill("1,2,3");
        budget.blur();

        assertThat(ana.getByText("Esto no se puede leer como número o fecha.").first())
                .isVisible();
        ana.reload();
        assertThat(budget).hasValue(Pattern.compile("1500(,00)?"));
    }

    @Test
    void takesTheActionsHomeAsAWorkbook() throws IOException {
        Page ana = browsers.signedIn(ANALYST);
        plan(ana, "Café sin demoras");
        action(ana, "=HYPERLINK(\"http://bad.example\")");

        var download = ana.waitForDownload(() -> ana.locator("a.download").click());

        assertThat(download.suggestedFilename()).startsWith("acciones-cafe-sin-demoras-");
        try (XSSFWorkbook book = new XSSFWorkbook(download.createReadStream())) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).contains("=HYPERLINK");
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("Ana Vintimilla");
            assertThat(DateUtil.isCellDateFormatted(row.getCell(8))).isTrue();
        }
    }

    @Test
    void doesNotExistForAStrangerAndCannotBeChangedByThoseWhoMayOnlySuggest() {
        Page ana = browsers.signedIn(ANALYST);
        plan(ana, "Café sin demoras");
        action(ana, "Ventanilla única");
        String address = ana.url();

        Page carolina = browsers.signedIn(STRANGER);
        for (String stranger : List.of(
                address, "/c/cuenca/plans", "/c/cuenca/plans/new", address + "0", "/c/cuenca/plans/1-1-1-1-1")) {
            carolina.navigate(stranger);
            assertThat(carolina.locator(".empty-state")).containsText("Aquí no hay nada");
            assertThat(carolina.content()).doesNotContain("Café sin demoras");
        }
        Page ivan = browsers.signedIn(RESEARCHER);
        ivan.navigate(address);
        assertThat(ivan.locator(".action-document").getByLabel("Título")).hasValue("Ventanilla única");
        assertThat(ivan.locator(".action-document").getByLabel("Título")).hasAttribute("readonly", "");
        assertThat(ivan.getByRole(AriaRole.BUTTON, button("Nueva acción"))).hasCount(0);
    }

    @Test
    void showsOneThingAtATimeOnAPhone() {
        Page ana = browsers.signedIn(ANALYST);
        plan(ana, "Café sin demoras");
        String plan = ana.url();
        action(ana, "Ventanilla única de exportación");

        Page phone = browsers.window("es", 390, ColorScheme.LIGHT);
        browsers.signIn(phone, ANALYST);
        phone.navigate(plan);
        assertThat(phone.locator(".plan-document")).isVisible();
        assertThat(phone.locator(".actions-pane")).isHidden();
        phone.locator(".plan-tabs").getByText("Acciones").click();
        assertThat(phone.locator(".actions-pane")).isVisible();
        assertThat(phone.locator(".action-cell .only-narrow")).isVisible();
        assertThat(phone).hasURL(Pattern.compile("tab=actions$"));
        phone.locator(".action-link").click();
        assertThat(phone.locator(".action-document")).isVisible();
        assertThat(phone.locator(".actions-pane")).isHidden();
        // The page is drawn before its address enters the history, where back counts from.
        assertThat(phone).hasURL(Pattern.compile("/actions/"));
        assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        phone.goBack();
        assertThat(phone.locator(".actions-pane")).isVisible();
        phone.locator(".action-link").click();
        phone.locator(".document-back").click();
        assertThat(phone.locator(".actions-pane")).isVisible();
    }

    @Test
    void hasNoSeriousAccessibilityFaultInAnyLook() {
        Page ana = browsers.signedIn(ANALYST);
        plan(ana, "Café sin demoras");
        String plan = ana.url();
        action(ana, "Ventanilla única de exportación");
        String action = ana.url();
        furnish(ana);
        Screens.check(ana, "/c/cuenca/plans", ".plan-card", "plans");
        Screens.check(ana, plan, ".plan-document", "plan");
        Screens.check(ana, plan + "?tab=actions", ".action-grid", "plan-actions");
        Screens.check(ana, plan + "?tab=actions&as=timeline", ".timeline", "plan-timeline");
        Screens.check(ana, action, ".action-document", "plan-action");
        Screens.check(ana, plan + "/actions/new", ".action-document", "plan-new-action");
        Screens.check(ana, "/c/cuenca/plans/new?obstacle=" + permits.value(), ".form-page .card", "plan-new");
        for (String email : List.of(OFFICER, "daniel.prado@caf.example")) {
            Page page = browsers.signedIn(email);
            page.navigate(action);
            assertThat(page.locator(".action-document")).isVisible();
            Screens.check(page, "plan-action-" + email.charAt(0));
        }
    }

    private ObstacleId obstacle(StudyId study, String statement, ObstacleKind kind) {
        var outcome = person.as(ANALYST, () -> obstacles.create(new NewObstacle(study, statement, kind)));
        return ((Outcome.Done<ObstacleId>) outcome).value();
    }

    private static void plan(Page ana, String title) {
        ana.navigate("/c/cuenca/plans/new");
        ana.getByLabel("Título").fill(title);
        ana.getByRole(AriaRole.BUTTON, button("Crear plan")).click();
        ana.waitForURL(PLAN);
    }

    private static void action(Page ana, String title) {
        ana.getByRole(AriaRole.BUTTON, button("Nueva acción")).first().click();
        assertThat(ana.getByRole(AriaRole.BUTTON, button("Crear acción"))).isVisible();
        ana.locator(".action-document").getByLabel("Título").fill(title);
        choose(ana, "Obstáculos que atiende", "Los permisos de exportación tardan once semanas");
        ana.keyboard().press("Escape");
        choose(ana, "Organización responsable", "Acudir, Agencia Cuencana para el Desarrollo");
        choose(ana, "Persona responsable", "Ana Vintimilla");
        ana.getByRole(AriaRole.BUTTON, button("Crear acción")).click();
        ana.waitForURL(ACTION);
    }

    private static void choose(Page page, String label, String option) {
        page.getByLabel(label).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    /** Dates, milestones, indicators and a second action, so that the screenshots show the page as it is in use. */
    private void furnish(Page ana) {
        DateInputs.enter(ana.getByLabel("Inicio"), "1/3/2026");
        DateInputs.enter(ana.getByLabel("Fin"), "30/9/2026");
        save(ana.getByLabel("Presupuesto (USD)"), "48000");
        Locator description = ana.locator(".action-document").getByLabel("Descripción");
        description.fill("Un solo punto, en línea y en persona, donde se tramitan los cuatro permisos.");
        description.blur();
        milestone(ana, "Convenio firmado", "15/4/2026");
        milestone(ana, "Apertura al público", "1/8/2026");
        Locator indicator = ana.locator(".indicator-row.row-new");
        indicator.getByLabel("Nuevo indicador").fill("Días por permiso");
        indicator.getByLabel("Unidad").fill("días");
        indicator.getByRole(AriaRole.BUTTON, named("Agregar indicador")).click();
        assertThat(ana.locator(".rows .indicator-row")).hasCount(1);
        save(ana.getByLabel("Línea de base"), "77");
        save(ana.locator(".rows .indicator-row").getByLabel("Meta"), "20");
        String first = ana.url();
        action(ana, "Mantenimiento de la vía Cuenca–Santa Isabel antes de la cosecha");
        DateInputs.enter(ana.getByLabel("Inicio"), "1/6/2026");
        ana.navigate(first);
    }

    private static void save(Locator input, String value) {
        input.fill(value);
        input.press("Enter");
        input.press("Tab");
    }

    private static void milestone(Page ana, String name, String date) {
        Locator row = ana.locator(".milestone-row.row-new");
        row.getByLabel("Nuevo hito").fill(name);
        DateInputs.enter(row.getByLabel("Fecha"), date);
        row.getByRole(AriaRole.BUTTON, named("Agregar hito")).click();
        assertThat(row.getByLabel("Nuevo hito")).hasValue("");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
