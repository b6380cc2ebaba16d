package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.browser.Chains.ANA;
import static org.eslabon.browser.Chains.EMILY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eslabon.partnership.Member;
import org.eslabon.partnership.Partnerships;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Area;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.NewAction;
import org.eslabon.plan.NewPlan;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Benchmarks;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudyId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.xml.sax.InputSource;

/** From the figures to the first gap, from the gap to an action, and from what it did back to the gap; by two people. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=loop_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true",
            "eslabon.demonstration.studies=true"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(Chains.class)
class LoopE2E {

    @LocalServerPort
    int port;

    @Autowired
    Chains chains;

    @Autowired
    Studies studies;

    @Autowired
    Benchmarks benchmarks;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    private Browsers browsers;
    private Page ana;
    private Page emily;

    @BeforeAll
    void signIn() {
        browsers = new Browsers(port);
        ana = browsers.signedIn(ANA);
        emily = browsers.signedIn(EMILY);
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    @Test
    void leadsFromTheFirstStepsToAGapToAnActionAndBack() throws Exception {
        CityId cuenca = chains.cuenca();
        StudyId cacao = chains.as(ANA, () -> studies.ofCity(cuenca)).stream()
                .filter(study -> study.name().startsWith("Cacao fino"))
                .findFirst()
                .orElseThrow()
                .id();
        String study = "/c/cuenca/chains/" + cacao.value();
        Screens.check(ana, study, ".first-steps", "loop-first-steps");
        Screens.resize(ana, 1440);
        assertThat(ana.locator(".first-steps-next")).hasText("Comparar ahora");
        ObstacleId road =
                chains.obstacle(cacao, "El camino al puerto se cierra en invierno", ObstacleKind.INFRASTRUCTURE);
        assertThat(ana.locator(".first-steps li .status-done")).hasCount(2);

        emily.navigate(study + "/gap");
        ana.locator(".first-steps-next").click();
        ana.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Estudio del comparador"))
                .fill("referencia");
        ana.locator("vaadin-combo-box-item:not([hidden])").first().click();
        // 1,150,000 and 1,050,000 for 290 t each
        assertThat(ana.locator(".benchmark-result")).containsText("una brecha de 344,83");
        button(ana, "Comparar").click();
        assertThat(emily.locator(".key-figure").first()).containsText("344.83");

        BenchmarkSheet.Cell inputs = attribute(cacao, road);
        assertThat(ana.locator(".first-steps")).containsText("Los cuatro pasos están dados");
        PlanId plan = plan(cuenca, cacao);
        ActionId paving = action(cuenca, plan, road);
        String action = "/c/cuenca/plans/" + plan.value() + "/actions/" + paving.value();
        ana.navigate(action);
        Locator effect = ana.locator(".effect-row.row-new");
        effect.locator("vaadin-combo-box input").fill(inputs.gap().key().component());
        ana.locator("vaadin-combo-box-item:not([hidden])").first().click();
        effect.getByLabel("Baja esperada").fill("40");
        effect.getByRole(AriaRole.BUTTON).last().click();
        assertThat(emily.locator(".benchmark-ways")).containsText("With the plan “Un camino abierto”");

        Locator measured = ana.locator(".rows .effect-row").getByLabel("Baja medida");
        measured.fill("15,5");
        ana.keyboard().press("Enter");
        assertThat(emily.locator(".benchmark-ways")).containsText("Measured so far (1 of 1 effects)");
        button(emily, "New scenario").click();
        emily.getByLabel("Name").fill("Only the road");
        emily.locator("vaadin-dialog vaadin-multi-select-combo-box input").click();
        emily.locator("vaadin-multi-select-combo-box-item:not([hidden])")
                .first()
                .click();
        emily.keyboard().press("Escape");
        button(emily, "Save").click();
        assertThat(emily.locator(".benchmark-ways")).containsText("Only the road");

        savesAsPictures(emily);
        Screens.check(ana, action, ".rows .effect-row", "loop-effect");
        ana.setViewportSize(1440, 1700);
        Screens.check(ana, "loop-effect-whole");
        Screens.check(ana, study + "/gap", ".benchmark-ways", "loop-gap");
        ana.setViewportSize(1440, 5200);
        Screens.check(ana, "loop-gap-whole");
        Screens.check(ana, "/c/cuenca/obstacles/" + road.value(), ".obstacle-panel", "loop-obstacle");
        Screens.check(ana, "/guide", "h1", "guide");
        Screens.check(ana, "/guide/gap", "h2", "guide-gap");
    }

    /** All of the dearest inputs is due to the obstacle. */
    private BenchmarkSheet.Cell attribute(StudyId study, ObstacleId obstacle) {
        return chains.as(ANA, () -> {
            BenchmarkSheet sheet =
                    benchmarks.get(benchmarks.ofStudy(study).getFirst().id());
            BenchmarkSheet.Cell dearest = sheet.cells().stream()
                    .filter(cell -> cell.gap().positive().signum() > 0)
                    .findFirst()
                    .orElseThrow();
            benchmarks.claim(dearest.id(), obstacle, new FieldChange<>(null, new BigDecimal("0.6")));
            return dearest;
        });
    }

    private PlanId plan(CityId city, StudyId study) {
        return chains.as(
                ANA,
                () -> done(plans.create(
                        city, new NewPlan("Un camino abierto", study, null, 2026, 2028, Area.INFRASTRUCTURE, null))));
    }

    private ActionId action(CityId city, PlanId plan, ObstacleId against) {
        return chains.as(ANA, () -> {
            Member who = partnerships.members(city).stream()
                    .filter(member -> member.person().email().equals(ANA))
                    .findFirst()
                    .orElseThrow();
            return done(actions.create(
                    plan,
                    new NewAction(
                            "Afirmar el camino",
                            null,
                            Set.of(against),
                            who.organisation(),
                            who.person().id(),
                            null,
                            null,
                            LocalDate.of(2026, 12, 1),
                            null)));
        });
    }

    private static <T> T done(FormOutcome<T> outcome) {
        return ((FormOutcome.Done<T>) outcome).value();
    }

    private static void savesAsPictures(Page page) throws Exception {
        String title = "From the local cost to the comparator’s";
        var svg = page.waitForDownload(
                () -> button(page, "Save “" + title + "” as SVG").click());
        assertThat(svg.suggestedFilename()).isEqualTo("from-the-local-cost-to-the-comparator-s.svg");
        String drawn = new String(svg.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(Path.of("target/screenshots/loop-chart.svg"), drawn);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawn))); // well formed, or no other program opens it
        assertThat(drawn).startsWith("<svg").contains(title).contains("<path");
        var png = page.waitForDownload(
                () -> button(page, "Save “" + title + "” as PNG").click());
        byte[] pixels = png.createReadStream().readAllBytes();
        Files.write(Path.of("target/screenshots/loop-chart.png"), pixels);
        assertThat(pixels).startsWith((byte) 0x89, 'P', 'N', 'G');
        assertThat(pixels.length).isGreaterThan(10_000);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
