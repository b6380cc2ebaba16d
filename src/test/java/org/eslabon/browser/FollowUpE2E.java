package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.eslabon.browser.Chains.ANA;
import static org.eslabon.browser.Chains.EMILY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import org.eslabon.followup.NewReading;
import org.eslabon.followup.NewUpdate;
import org.eslabon.followup.Readings;
import org.eslabon.followup.Updates;
import org.eslabon.partnership.Member;
import org.eslabon.partnership.Partnerships;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Area;
import org.eslabon.plan.EffectFields;
import org.eslabon.plan.EffectId;
import org.eslabon.plan.Effects;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.IndicatorFields;
import org.eslabon.plan.IndicatorId;
import org.eslabon.plan.Indicators;
import org.eslabon.plan.Milestones;
import org.eslabon.plan.NewAction;
import org.eslabon.plan.NewPlan;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.Basis;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Benchmarks;
import org.eslabon.valuechain.NewBenchmark;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.workbook.UnitCostFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people follow up a plan: what one reports or moves, the other sees. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=followup_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(Chains.class)
class FollowUpE2E {

    @LocalServerPort
    int port;

    @Autowired
    Chains chains;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    @Autowired
    Milestones milestones;

    @Autowired
    Indicators indicators;

    @Autowired
    Effects effects;

    @Autowired
    Benchmarks benchmarks;

    @Autowired
    Updates updates;

    @Autowired
    Readings readings;

    @Autowired
    JdbcClient database;

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Guayaquil"));

    private Browsers browsers;
    private Page ana;
    private Page emily;
    private CityId cuenca;
    private PlanId plan;
    private String plansPage;
    private ObstacleId permits;
    private ActionId shop;
    private ActionId road;

    @BeforeAll
    void aPlanUnderWay() throws Exception {
        cuenca = chains.cuenca();
        StudyId coffee = chains.study("Café del Ecuador 2020", "Exportación");
        permits = chains.obstacle(
                coffee, "Los permisos de exportación tardan once semanas", ObstacleKind.REGULATORY_DELAY);
        plan = chains.as(
                ANA,
                () -> made(plans.create(
                        cuenca,
                        new NewPlan(
                                "Café sin demoras",
                                coffee,
                                null,
                                today.getYear(),
                                today.getYear() + 1,
                                Area.PRODUCTIVE_TRANSFORMATION,
                                null))));
        plansPage = "/c/cuenca/plans/" + plan.value();
        shop = action("Ventanilla única de exportación", "IN_EXECUTION", -60, 120, -5);
        road = action("Mantenimiento de la vía Cuenca–Santa Isabel", "APPROVED", 5, 200, 20);
        action("Sello de origen para el café del Azuay", "IN_EXECUTION", -200, -12, -40);
        action("Formación de catadores", "SUSPENDED", -90, 60, 12);
        action("Estudio de mercado", "COMPLETED", -200, -100, -100);
        action("Feria del café", "DRAFT", 30, 60, 25);
        chains.as(ANA, () -> {
            made(milestones.add(shop, "Convenio firmado", today.minusDays(20)));
            made(milestones.add(shop, "Apertura al público", today.plusDays(40)));
            database.sql("update milestone set reached_on = ? where due_on < ?")
                    .params(today.minusDays(18), today)
                    .update();
            IndicatorId days = made(indicators.add(shop, "Días por permiso", "días"));
            indicators.change(days, IndicatorFields.BASELINE, new FieldChange<>(null, new BigDecimal("77")));
            indicators.change(days, IndicatorFields.TARGET, new FieldChange<>(null, new BigDecimal("20")));
            reading(days, 50, "77");
            reading(days, 30, "61");
            reading(days, 12, "48");
            return null;
        });
        effect(coffee);
        database.sql("update action set status = 'IN_EXECUTION', reopened_at = null where id = ?")
                .param(shop.value())
                .update(); // what was added to it had reopened it
        browsers = new Browsers(port);
        ana = browsers.signedIn(ANA);
        emily = browsers.signedIn(EMILY);
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    @Test
    void whatOneReportsChangesTheLightThatTheOtherSees() {
        emily.navigate(plansPage + "?tab=actions");
        Locator light = emily.locator("vaadin-grid-cell-content .action-cell > .status-mark");
        assertThat(emily.locator(".action-grid")).containsText("Ventanilla única de exportación");
        assertThat(light.filter(new Locator.FilterOptions().setHasText("At risk")))
                .hasCount(2);
        ana.navigate(plansPage + "/actions/" + shop.value());
        assertThat(ana.locator(".light-reasons")).containsText("Se debía informar");

        button(ana, "Informar").click();
        dialogButton(ana, "Informar").click();
        assertThat(ana.locator("vaadin-dialog")).containsText("Este campo no puede quedar vacío.");
        ana.getByLabel("Qué se hizo").fill("El convenio está firmado y el local, alquilado.");
        ana.getByLabel("Qué lo frena").fill("Falta el sistema de turnos.");
        ana.getByLabel("Avance (%)").fill("45");
        ana.locator("vaadin-dialog").getByLabel("Evidencia").fill("https://cuenca.example/convenio.pdf");
        dialogButton(ana, "Informar").click();

        assertThat(light.filter(new Locator.FilterOptions().setHasText("At risk")))
                .hasCount(1);
        assertThat(emily.locator(".action-grid")).containsText("45 %");
        assertThat(ana.locator(".report-list")).containsText("Falta el sistema de turnos.");
        assertThat(ana.locator(".report-list a")).hasAttribute("rel", "noopener noreferrer");

        button(ana, "Fijar a mano").click();
        ana.locator("vaadin-dialog").getByLabel("Semáforo").click();
        ana.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Crítico"))
                .click();
        ana.getByLabel("Motivo").fill("El arrendador canceló");
        Locator until = ana.getByLabel("Vale hasta");
        until.fill(today.plusDays(10).getDayOfMonth() + "/" + today.plusDays(10).getMonthValue() + "/"
                + today.plusDays(10).getYear());
        until.press("Enter");
        until.press("Tab");
        dialogButton(ana, "Fijar").click();
        assertThat(emily.locator(".action-grid")).containsText("Off track (by hand)");
        assertThat(ana.locator(".light-reasons")).containsText("Fijado por Ana Vintimilla");

        button(ana, "Registrar medición: Días por permiso").click();
        ana.getByLabel("Valor (días)").fill("35,5");
        dialogButton(ana, "Registrar").click();
        assertThat(ana.locator(".rows .indicator-row").getByLabel("Actual")).hasValue(Pattern.compile("35,5"));
        assertThat(ana.locator(".readings .sparkline svg")).isVisible();
        button(ana, "Ver las 4 mediciones: Días por permiso").click();
        assertThat(ana.locator(".readings li")).hasCount(4);
        ana.setViewportSize(1440, 2600);
        Screens.check(ana, "followup-action-whole");
        Screens.check(ana, plansPage + "/actions/" + shop.value(), ".report-list", "followup-action");
        Screens.resize(ana, 1440);
    }

    @Test
    void aCardMovesByTheStepThatIsOfferedForItAndTheOtherSeesItMove() {
        emily.navigate(plansPage + "?tab=actions&as=board");
        ana.navigate(plansPage + "/actions/" + road.value());
        Locator approved = column(emily, "APPROVED");
        Locator running = column(emily, "IN_EXECUTION");
        Locator card = approved.locator(".board-card")
                .filter(new Locator.FilterOptions().setHasText("Mantenimiento de la vía"));
        assertThat(card).isVisible();

        card.dragTo(column(emily, "SUSPENDED"));
        emily.getByLabel("Reason").fill("Rain");
        dialogButton(emily, "Suspend").click();
        assertThat(ana.locator(".action-document .workflow-marks").first()).containsText("Suspendido");
        Locator resume = button(emily, "Resume: Mantenimiento de la vía Cuenca–Santa Isabel");
        resume.focus();
        emily.keyboard().press("Enter");
        dialogButton(emily, "Resume").click();
        assertThat(card).isVisible();
        assertThat(emily.locator(".board-card .action-link:focus"))
                .hasText("Mantenimiento de la vía Cuenca–Santa Isabel");

        card.dragTo(running);
        dialogButton(emily, "Start execution").click();
        assertThat(running).containsText("Mantenimiento de la vía");
        assertThat(ana.locator(".action-document .workflow-marks").first()).containsText("En ejecución");
        running.locator(".board-card").first().dragTo(column(emily, "COMPLETED"));
        dialogButton(emily, "Complete").click();
        assertThat(emily.locator("vaadin-dialog")).containsText("Say why.");
        dialogButton(emily, "Cancel").click();
        Screens.check(emily, plansPage + "?tab=actions&as=board", ".board-card", "followup-board");
        Screens.resize(emily, 1440);
    }

    @Test
    void aMonthIsSomewhereToGoAndLeadsToWhatIsInIt() {
        LocalDate opening = today.plusDays(40);
        emily.navigate(plansPage + "?tab=actions&as=calendar");
        assertThat(emily.locator(".calendar-head h3")).containsText(String.valueOf(today.getYear()));
        YearMonth month = YearMonth.from(today);
        while (month.isBefore(YearMonth.from(opening))) {
            month = month.plusMonths(1);
            emily.locator(".calendar-ways a").nth(1).click();
            assertThat(emily).hasURL(Pattern.compile("month=" + month));
        }
        Locator milestone = emily.locator(".calendar-milestone a");
        assertThat(milestone).containsText("Apertura al público");
        milestone.click();
        assertThat(emily).hasURL(Pattern.compile("/actions/" + shop.value() + "\\?as=calendar&month=" + month));
        assertThat(emily.locator(".action-document")).isVisible();
        emily.goBack();
        Screens.check(emily, "followup-calendar-next");
        Screens.check(emily, plansPage + "?tab=actions&as=calendar", ".calendar-head", "followup-calendar");
        Screens.check(emily, plansPage + "?tab=actions&as=timeline", ".timeline-late", "followup-timeline");
        Screens.resize(emily, 1440);
    }

    @Test
    void whatIsLateUnownedOrStaleStandsInOneListAndEachLineLeadsToItsAction() {
        ana.navigate("/c/cuenca");
        assertThat(ana.locator(".task-list"))
                .containsText("La acción «Sello de origen para el café del Azuay» pide atención");
        ana.navigate("/c/cuenca/follow-up");
        assertThat(ana.locator(".attention-table")).containsText("Sello de origen");
        ana.getByText(Pattern.compile("^Sin noticias \\(")).click();
        assertThat(ana).hasURL(Pattern.compile("kind=stale"));
        assertThat(ana.locator(".attention-table")).containsText("Se debía informar el");
        var download = ana.waitForDownload(() -> ana.locator("a.download").click());
        org.assertj.core.api.Assertions.assertThat(download.suggestedFilename()).endsWith(".xlsx");
        ana.locator(".attention-table .action-link").first().click();
        assertThat(ana).hasURL(Pattern.compile("/actions/[0-9a-f-]{36}$"));
        Screens.check(ana, "/c/cuenca/follow-up", ".attention-table", "followup-attention");
        Screens.check(ana, "/c/cuenca/plans", ".plan-card .status-mark", "followup-plans");
        Screens.check(
                ana, "/c/cuenca/obstacles/" + permits.value(), ".obstacle-panel .effects-done", "followup-obstacle");
        ana.setViewportSize(1440, 1800);
        Screens.check(ana, "followup-obstacle-whole");
        ana.navigate(plansPage);
        assertThat(ana.locator(".plan-document .effects-done table").first()).isVisible();
        Screens.check(ana, "followup-plan-whole");
        Screens.check(ana, plansPage, ".plan-document .effects-done", "followup-plan");
        Screens.resize(ana, 1440);
    }

    private void effect(StudyId coffee) throws Exception {
        var costs = UnitCostFile.read(
                "component,local,comparator\nTransporte,10,4\nPermisos,3,1\n".getBytes(StandardCharsets.UTF_8));
        chains.as(ANA, () -> {
            BenchmarkId benchmark = done(
                    benchmarks.create(new NewBenchmark(coffee, "Café de Colombia", "kg", "USD", costs, Basis.SAME)));
            for (BenchmarkSheet.Cell cell : benchmarks.get(benchmark).cells()) {
                benchmarks.claim(cell.id(), permits, new FieldChange<>(null, new BigDecimal("0.6")));
                EffectId effect = done(effects.add(shop, cell.id(), BigDecimal.ONE));
                effects.change(effect, EffectFields.ACTUAL, new FieldChange<>(null, new BigDecimal("0.4")));
                effects.change(effect, EffectFields.MEASURED_ON, new FieldChange<>(null, today.minusDays(3)));
            }
            return null;
        });
    }

    private ActionId action(String title, String status, int starts, int ends, int next) {
        ActionId id = chains.as(ANA, () -> {
            Member who = partnerships.members(cuenca).stream()
                    .filter(member -> member.person().email().equals(ANA))
                    .findFirst()
                    .orElseThrow();
            return made(actions.create(
                    plan,
                    new NewAction(
                            title,
                            null,
                            Set.of(permits),
                            who.organisation(),
                            who.person().id(),
                            today.plusDays(starts),
                            today.plusDays(ends),
                            today.plusDays(next),
                            new BigDecimal("48000"))));
        });
        database.sql("update action set status = ?, running = ? where id = ?")
                .params(status, status.equals("IN_EXECUTION") || status.equals("SUSPENDED") && starts < 0, id.value())
                .update();
        if (status.equals("SUSPENDED")) {
            chains.as(
                    ANA,
                    () -> made(updates.report(
                            id, new NewUpdate("Doce personas formadas.", null, 60, today.plusDays(next), null))));
        }
        return id;
    }

    private void reading(IndicatorId indicator, int daysAgo, String value) {
        made(readings.add(
                indicator,
                new NewReading(today.minusDays(daysAgo), new BigDecimal(value), "Registro de la ventanilla")));
    }

    private static Locator column(Page page, String status) {
        return page.locator(".board-column[data-status='" + status + "']");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator dialogButton(Page page, String name) {
        return page.locator("vaadin-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static <T> T made(FormOutcome<T> outcome) {
        return ((FormOutcome.Done<T>) outcome).value();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}
