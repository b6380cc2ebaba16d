package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.eslabon.browser.Chains.ANA;
import static org.eslabon.browser.Chains.EMILY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.Figures;
import org.eslabon.valuechain.PolicyCases;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.model.DelayItem;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.PolicyMatrix;
import org.eslabon.valuechain.model.TimeItem;
import org.eslabon.valuechain.workbook.Imported;
import org.eslabon.valuechain.workbook.PolicyMatrixFile;
import org.eslabon.valuechain.workbook.TestBook;
import org.eslabon.valuechain.workbook.WorkbookReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Times, policies and studies side by side, in two people's browsers. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=target/test-data",
            "eslabon.database.name=study_pages_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(Chains.class)
class StudyPagesE2E {

    @LocalServerPort
    int port;

    @Autowired
    Chains chains;

    @Autowired
    Studies studies;

    @Autowired
    Figures figures;

    @Autowired
    PolicyCases policies;

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
    void statesATimeAndAPolicyFigureWhileTheOtherPersonSeesIt() {
        String address =
                "/c/cuenca/chains/" + coffee("coffee-ecuador-eco.xlsx", "Café").value();
        emily.navigate(address + "/time");
        assertThat(emily.locator(".key-figure").first()).containsText("–");
        ana.navigate(address + "/time");
        open(ana, "Espera · " + stage());
        state(ana, "5,5");
        assertThat(emily.locator(".key-figure").first()).containsText("5.5 days");
        assertThat(emily.locator(".key-figure").first()).containsText("rests on 1 of");

        emily.navigate(address + "/policy");
        assertThat(emily.locator(".empty-state")).containsText("no policy analysis matrix");
        ana.navigate(address + "/policy");
        button(ana, "Pegar una tabla").click();
        Locator dialog = ana.locator("vaadin-dialog");
        dialog.getByLabel("Tabla de casos")
                .fill("case;A_rev_priv;E_rev_soc;B_trad_priv;F_trad_soc;C_dom_priv;G_dom_soc\n"
                        + "Finca pequeña;7230;mucho;966;1021,2;2082,5;2142,5");
        dialog.getByLabel("Por qué, o de qué fuente").fill("Encuesta");
        button(ana, "Agregar los casos").click();
        assertThat(dialog).containsText("E_rev_soc");
        dialog.getByLabel("Tabla de casos")
                .fill("case;A_rev_priv;E_rev_soc;B_trad_priv;F_trad_soc;C_dom_priv;G_dom_soc\n"
                        + "Finca pequeña;7230;5784;966;1021,2;2082,5;2142,5");
        button(ana, "Agregar los casos").click();
        assertThat(emily.locator(".data-table").last()).containsText("0.4498");
        assertThat(emily.locator(".data-table").last()).containsText("The chain saves foreign exchange");

        open(emily, "Social domestic factors (G) · Finca pequeña");
        emily.locator(".figure-edit vaadin-big-decimal-field input").fill("6000");
        emily.getByLabel("Why, or from which source").fill("Wages are higher");
        button(emily, "Save").click();
        assertThat(ana.locator(".data-table").last()).containsText("La cadena pierde divisas");
    }

    @Test
    void looksAsItShouldOnALaptopAndOnAPhone() {
        StudyId coffee = coffee("coffee-ecuador-eco.xlsx", "Café Ecuador 2020");
        StudyId cashew = coffee("cashew-mali-eco.xlsx", "Marañón Mali 2014");
        StudyId milk = coffee("milk-burundi-eco.xlsx", "Leche Burundi 2020");
        fill(coffee);
        String address = "/c/cuenca/chains/" + coffee.value();
        Screens.check(ana, address + "/time", ".key-figure", "study-time");
        Screens.check(ana, address + "/policy", ".policy-cell", "study-policy");
        Screens.check(ana, "/c/cuenca/chains/compare", ".empty-state", "study-compare-empty");
        Screens.check(
                ana,
                "/c/cuenca/chains/compare?study=" + coffee.value() + "&study=" + cashew.value() + "&study="
                        + milk.value(),
                ".data-table",
                "study-compare");
        assertThat(ana.locator("vaadin-multi-select-combo-box-chip").first()).isVisible();
        assertThat(ana.locator("eslabon-chart svg")).isVisible();
        ana.setViewportSize(1440, 2200);
        Screens.check(ana, "study-compare-whole");
        ana.navigate(address + "/policy");
        assertThat(ana.locator(".policy-cell").first()).isVisible();
        Screens.check(ana, "study-policy-whole");
        ana.navigate(address + "/time");
        assertThat(ana.locator(".key-figure").first()).isVisible();
        Screens.check(ana, "study-time-whole");
        button(ana, "Agregar un eslabón").click();
        assertThat(ana.locator("vaadin-dialog")).containsText("Nombre del eslabón");
        Screens.check(ana, "study-time-stage");
        ana.navigate("/c/cuenca/chains/compare");
        button(ana, "Todas las cadenas de la ciudad").click();
        assertThat(ana.locator(".data-table thead th").nth(2)).isVisible();
        ana.waitForURL(Pattern.compile(".*study=.*study=.*"));
    }

    private void fill(StudyId study) {
        List<String> stages = chains.as(ANA, () -> studies.latest(study)).data().stages().stream()
                .map(stage -> stage.name())
                .toList();
        for (int i = 0; i < stages.size(); i++) {
            String stage = stages.get(i);
            for (TimeItem item : TimeItem.values()) {
                if (i != 1 || !item.ofComparator()) {
                    set(study, FigureKey.time(stage, item), 3 + i + item.ordinal() * 2L);
                }
            }
            if (i != 1) {
                set(study, FigureKey.delay(stage, DelayItem.GOODS_VALUE), 40_000_000L + i * 10_000_000L);
                set(study, FigureKey.delay(stage, DelayItem.YEARLY_RATE_PERCENT), 11);
                set(study, FigureKey.delay(stage, DelayItem.SPOILAGE_PERCENT_PER_DAY), 0);
                set(study, FigureKey.delay(stage, DelayItem.DEMURRAGE), 12_000);
            }
        }
        String actor = chains.as(ANA, () -> studies.latest(study))
                .analysis()
                .actors()
                .getFirst()
                .actor()
                .name();
        chains.as(
                ANA,
                () -> policies.add(
                        study,
                        List.of(
                                new PolicyMatrixFile.Case(
                                        actor,
                                        new PolicyMatrix(
                                                null,
                                                null,
                                                null,
                                                BigDecimal.valueOf(5_000_000),
                                                BigDecimal.valueOf(700_000),
                                                BigDecimal.valueOf(2_100_000))),
                                new PolicyMatrixFile.Case(
                                        "Finca tecnificada",
                                        new PolicyMatrix(
                                                BigDecimal.valueOf(7230),
                                                BigDecimal.valueOf(966),
                                                null,
                                                BigDecimal.valueOf(5784),
                                                BigDecimal.valueOf(1021),
                                                BigDecimal.valueOf(2142)))),
                        "Encuesta"));
    }

    private void set(StudyId study, FigureKey key, long value) {
        chains.as(
                ANA, () -> figures.change(study, key, new FieldChange<>(null, BigDecimal.valueOf(value)), "Encuesta"));
    }

    private String stage() {
        return ((Imported) WorkbookReader.read(TestBook.realFile("coffee-ecuador-eco.xlsx")))
                .study()
                .stages()
                .getFirst()
                .name();
    }

    private StudyId coffee(String file, String name) {
        Imported workbook = (Imported) WorkbookReader.read(TestBook.realFile(file));
        var city = chains.cuenca();
        var added = chains.as(ANA, () -> studies.add(city, name, workbook, file));
        return ((Outcome.Done<StudyId>) added).value();
    }

    private static void state(Page page, String value) {
        page.locator(".figure-edit vaadin-big-decimal-field input").fill(value);
        page.getByLabel("Por qué, o de qué fuente").fill("Encuesta");
        button(page, "Guardar").click();
    }

    private static void open(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("^" + name.replaceAll("[()]", "\\\\$0") + ":")))
                .click();
        assertThat(page.locator(".figure-panel")).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
