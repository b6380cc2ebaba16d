package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.eslabon.browser.Chains.ANA;
import static org.eslabon.browser.Chains.EMILY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.eslabon.rates.ExchangeRate;
import org.eslabon.rates.PriceIndex;
import org.eslabon.rates.Rates;
import org.eslabon.shared.CityId;
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
            "eslabon.data=${test.data:target/test-data}",
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

    @Autowired
    Rates rates;

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
        assertThat(ana.locator("eslabon-chart svg").first()).isVisible();
        assertThat(ana.locator(".comparison")).containsText("elija una arriba");
        ana.setViewportSize(1440, 2200);
        Screens.check(ana, "study-compare-whole");
        inDollars(cashew, milk);
        ana.navigate(address + "/policy");
        assertThat(ana.locator(".policy-cell").first()).isVisible();
        Screens.check(ana, "study-policy-whole");
        ana.navigate(address + "/time");
        assertThat(ana.locator(".key-figure").first()).isVisible();
        Screens.check(ana, "study-time-whole");
        button(ana, "Agregar un eslabón").first().click();
        assertThat(ana.locator("vaadin-dialog")).containsText("Nombre del eslabón");
        Screens.check(ana, "study-time-stage");
        ana.navigate("/c/cuenca/chains/compare");
        button(ana, "Todas las cadenas de la ciudad").click();
        assertThat(ana.locator(".data-table thead th").nth(2)).isVisible();
        ana.waitForURL(Pattern.compile(".*study=.*study=.*"));
    }

    /** One has a rate, the other has none, until somebody enters it. */
    private void inDollars(StudyId cashew, StudyId milk) {
        var on = LocalDate.of(2014, 12, 31);
        enter(new ExchangeRate("XOF", "USD", on, new BigDecimal("0.00185"), "BCEAO"));
        ana.locator("vaadin-select").first().click();
        ana.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText("USD"))
                .click();
        ana.waitForURL(Pattern.compile(".*study=" + cashew.value() + ".*currency=USD"));
        assertThat(ana.locator(".comparison-rates")).containsText("1 XOF = 0,00185 USD");
        assertThat(ana.locator(".comparison-rates")).containsText("31 dic 2014");
        assertThat(ana.locator(".comparison-rates")).containsText("BCEAO");
        assertThat(ana.locator(".comparison-rates")).containsText("no hay tipo de cambio de BIF a USD");
        assertThat(figure("Valor agregado directo", 2)).containsText("USD");
        assertThat(figure("Valor agregado directo", 3)).hasText("–");
        assertThat(ana.locator(".comparison-rates a")).hasAttribute("href", "/c/cuenca/rates");
        assertThat(ana.locator("eslabon-chart svg")).hasCount(2);
        Screens.check(ana, "study-compare-usd-whole");
        ana.setViewportSize(390, 3600);
        Screens.check(ana, "study-compare-usd");
        Screens.resize(ana, 1440);
        enter(new ExchangeRate("BIF", "USD", on, new BigDecimal("0.00052"), "BRB"));
        assertThat(ana.locator(".comparison-rates a")).hasCount(0);
        assertThat(figure("Valor agregado directo", 3)).containsText("USD");
        atPricesOf2020();
    }

    /** Two studies are of 2020; the third is brought there as soon as somebody enters the prices of its country. */
    private void atPricesOf2020() {
        String before = figure("Valor agregado directo", 2).innerText();
        ana.locator("vaadin-select").nth(1).click();
        ana.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText("2020"))
                .click();
        ana.waitForURL(Pattern.compile(".*prices=2020"));
        assertThat(ana.locator(".comparison-rates")).containsText("no hay índice de precios de");
        assertThat(figure("Valor agregado directo", 2)).hasText("–");
        assertThat(figure("Valor agregado directo", 3)).containsText("USD");
        CityId cuenca = chains.cuenca();
        chains.as(
                ANA,
                () -> rates.addIndices(
                        cuenca,
                        List.of(
                                new PriceIndex("ML", 2014, new BigDecimal("100"), "INSTAT"),
                                new PriceIndex("ML", 2020, new BigDecimal("105"), "INSTAT"))));
        assertThat(figure("Valor agregado directo", 2)).containsText("USD");
        assertThat(figure("Valor agregado directo", 2)).not().hasText(before);
        assertThat(ana.locator(".comparison-rates")).containsText("INSTAT");
        assertThat(ana.locator(".comparison-rates a")).hasCount(0);
        Screens.check(ana, "study-compare-prices");
    }

    private void enter(ExchangeRate rate) {
        CityId cuenca = chains.cuenca();
        Outcome<Integer> entered = chains.as(ANA, () -> rates.addRates(cuenca, List.of(rate)));
        if (entered instanceof Outcome.Refused<Integer>(var refusal)) {
            throw new AssertionError(refusal);
        }
    }

    private Locator figure(String measure, int study) {
        return ana.locator(".comparison tbody tr", new Page.LocatorOptions().setHasText(measure))
                .first()
                .locator("td")
                .nth(study - 1);
    }

    @Test
    void aStageIsRenamedBeforeTheEyesOfTheOtherAndOneThatIsUsedStays() {
        StudyId coffee = coffee("coffee-ecuador-eco.xlsx", "Café por eslabones");
        String address = "/c/cuenca/chains/" + coffee.value() + "/stages";
        emily.navigate(address);
        ana.navigate(address);
        button(ana, "Cambiar el nombre de «" + stage() + "»").click();
        ana.locator("vaadin-dialog input").fill("Fincas");
        button(ana, "Cambiar el nombre").click();
        assertThat(emily.locator(".stage-list")).containsText("Fincas");
        assertThat(emily.locator(".data-table").last()).containsText("Fincas");

        button(emily, "Remove “Fincas”").click();
        assertThat(emily.getByText("“Fincas” cannot be removed, because something hangs on it. Actor types: Producer"))
                .isVisible();
        button(emily, "Add a stage").click();
        emily.locator("vaadin-dialog input").fill("Storage");
        emily.keyboard().press("Enter");
        assertThat(ana.locator(".stage-list")).containsText("Storage");
        ana.setViewportSize(1440, 1600);
        Screens.check(ana, "study-stages-whole");
        ana.setViewportSize(390, 2400);
        Screens.check(ana, "study-stages-list");
        Screens.resize(ana, 1440);
        button(ana, "Quitar «Storage»").click();
        assertThat(emily.locator(".stage-list")).not().containsText("Storage");
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
