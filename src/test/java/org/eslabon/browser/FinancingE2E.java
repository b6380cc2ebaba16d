package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eslabon.finance.DisbursementId;
import org.eslabon.finance.Disbursements;
import org.eslabon.finance.FinanceGiven;
import org.eslabon.finance.FundingSource;
import org.eslabon.finance.FundingSources;
import org.eslabon.finance.LineId;
import org.eslabon.finance.NewDisbursement;
import org.eslabon.finance.SourceFields;
import org.eslabon.finance.SourceId;
import org.eslabon.finance.SourceKind;
import org.eslabon.finance.model.Cap;
import org.eslabon.finance.model.CapBasis;
import org.eslabon.finance.model.Stage;
import org.eslabon.plan.ActionFields;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.PlanId;
import org.eslabon.rates.ExchangeRate;
import org.eslabon.rates.Rates;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Two people of two organisations pay for one plan, in two browsers. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=financing_e2e",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, FinanceGiven.class})
class FinancingE2E {

    private static final String BANKER = "lucia.ferrer@caf.example";

    @LocalServerPort
    int port;

    @Autowired
    AsPerson person;

    @Autowired
    FinanceGiven given;

    @Autowired
    FundingSources sources;

    @Autowired
    Disbursements disbursements;

    @Autowired
    Actions actions;

    @Autowired
    Rates rates;

    private Browsers browsers;
    private PlanId plan;
    private ActionId shop;
    private ActionId road;
    private String address;

    @BeforeEach
    void aPlanOfTwoActions() {
        browsers = new Browsers(port);
        plan = given.plan("Café sin demoras");
        shop = given.action(plan, "Ventanilla única de exportación", "48000");
        road = given.action(plan, "Mantenimiento de la vía Cuenca–Santa Isabel antes de la cosecha", "100000");
        address = "/c/cuenca/plans/" + plan.value() + "/financing";
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void isFilledByTwoPeopleAtOnceFromTheFirstSourceToAReversedPayment() throws IOException {
        Page ana = browsers.signedIn(ANALYST);
        Page emily = browsers.signedIn(OFFICER);
        ana.navigate("/c/cuenca/plans/" + plan.value());
        ana.locator(".plan-tabs").getByText("Financiación").click();
        assertThat(ana.getByText("Todavía nadie financia este plan")).isVisible();
        emily.navigate(address);

        button(ana, "Nueva fuente").first().click();
        choose(ana, "Organización", "Municipalidad de Cuenca");
        assertThat(field(ana, "Nombre")).hasValue("Fondos propios · Municipio");
        button(ana, "Registrar").click();
        assertThat(emily.getByText("Add lines: which source gives to which action"))
                .isVisible();
        button(emily, "Add lines").first().click();
        emily.locator("vaadin-select").first().click();
        emily.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Fondos propios · Municipio"))
                .click();
        choose(emily, "Actions", "Ventanilla única de exportación");
        choose(emily, "Actions", "Mantenimiento de la vía");
        emily.keyboard().press("Escape");
        button(emily, "Add").last().click();

        // Keys as in a spreadsheet; each sees what the other has stored.
        assertThat(ana.locator(".funding-line")).hasCount(2);
        cell(emily, 0, 2026).focus();
        emily.keyboard().type("20000.50");
        emily.keyboard().press("Tab");
        emily.keyboard().type("5000");
        emily.keyboard().press("Enter");
        assertThat(cell(emily, 1, 2027)).isFocused();
        assertThat(cell(ana, 0, 2026)).hasText("20.000,50");
        assertThat(ana.locator("tfoot tr").first()).containsText("25.000,50");
        assertThat(ana.locator(".funding-group").first()).containsText("22.999,50 sin financiar");

        conflict(ana, emily);
        paste(emily);
        cap(ana, emily);
        payment(ana, emily);

        var download = ana.waitForDownload(() -> ana.locator("a.download").click());
        try (XSSFWorkbook book = new XSSFWorkbook(download.createReadStream())) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).startsWith("Ventanilla");
            assertThat(row.getCell(9).getNumericCellValue()).isEqualTo(22000.0);
        }
    }

    /** Both write into one cell: the second sees both amounts, and chooses. */
    private static void conflict(Page ana, Page emily) {
        cell(ana, 0, 2026).focus();
        ana.keyboard().press("Enter");
        assertThat(cell(emily, 0, 2026)).hasClass(Pattern.compile("funding-occupied"));
        cell(emily, 0, 2026).focus();
        emily.keyboard().type("21000");
        emily.keyboard().press("Enter");
        assertThat(emily.locator("tfoot tr").first()).containsText("26,000");
        assertThat(ana.locator("tfoot tr").first()).containsText("26.000");

        ana.keyboard().type("22000");
        ana.keyboard().press("Enter");

        Locator choice = ana.locator(".funding-conflicts");
        assertThat(choice).containsText("Emily Carter");
        assertThat(choice).containsText("21.000");
        assertThat(choice).containsText("22.000");
        choice.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Usar lo mío"))
                .click();
        assertThat(cell(emily, 0, 2026)).hasText("22,000");
        assertThat(choice).isEmpty();
    }

    /** A block from a spreadsheet, first with an error in it. */
    private static void paste(Page emily) {
        paste(emily, cell(emily, 0, 2027), "6.000,00\tcinco");
        assertThat(emily.locator(".funding-card > .funding-message")).containsText("Row 1, column 2");
        assertThat(cell(emily, 0, 2027)).hasText("5,000");

        paste(emily, cell(emily, 0, 2027), "6.000,00\t500,00\r\n30000\t\r\n");
        assertThat(cell(emily, 0, 2027)).hasText("6,000");
        assertThat(cell(emily, 0, 2028)).hasText("500");
        assertThat(cell(emily, 1, 2027)).hasText("30,000");
        assertThat(emily.locator(".funding-card > .funding-message")).isHidden();
    }

    private static void paste(Page page, Locator cell, String text) {
        cell.focus();
        cell.evaluate("""
                (cell, text) => {
                    const data = new DataTransfer();
                    data.setData('text/plain', text);
                    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""", text);
    }

    /** What a cap refuses stays where it was typed, with the reason. */
    private static void cap(Page ana, Page emily) {
        button(ana, "Fondos propios · Municipio").click();
        Locator editor = ana.locator(".cap-editor").first();
        editor.locator("input").first().fill("60");
        editor.locator("input").nth(1).fill("Ordenanza 12");
        editor.getByRole(AriaRole.BUTTON).first().click();
        assertThat(ana.locator(".cap-uses").first()).containsText("de 28.800");
        button(ana, "Cerrar").click();
        var named = new Locator.FilterOptions().setHasText("Fondos propios · Municipio");
        Locator row = emily.locator(".source-row").filter(named);
        assertThat(row).containsText("of each action: Ordenanza 12");

        cell(emily, 0, 2028).focus();
        emily.keyboard().type("800.01");
        emily.keyboard().press("Enter");
        assertThat(emily.locator("eslabon-funding-grid .funding-message")).containsText("28,800.00 USD");
        assertThat(emily.locator("eslabon-funding-grid .funding-message")).containsText("Ordenanza 12");
        assertThat(cell(emily, 0, 2028)).hasText("800.01");
        cell(emily, 0, 2028).focus();
        emily.keyboard().press("Escape");
        assertThat(cell(emily, 0, 2028)).hasText("500");
    }

    private static void payment(Page ana, Page emily) {
        emily.locator(".segmented").getByText("Committed").click();
        assertThat(emily).hasURL(Pattern.compile("stage=committed"));
        cell(emily, 0, 2026).focus();
        emily.keyboard().type("9000");
        emily.keyboard().press("Enter");
        assertThat(ana.locator(".funding-line").first()).containsText("9.000");

        emily.locator(".segmented").getByText("Disbursed").click();
        assertThat(emily).hasURL(Pattern.compile("stage=disbursed"));
        cell(emily, 0, 2026).focus();
        emily.keyboard().press("Enter");
        Locator form = emily.locator(".payment-new");
        DateInputs.enter(form.locator("input").first(), "3/2/2026");
        form.locator("input").nth(1).fill("9000.01");
        form.locator("input").nth(2).fill("Invoice 7");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enter payment"))
                .click();
        assertThat(emily.locator(".payments > .funding-message")).containsText("9,000.01");
        form.locator("input").nth(1).fill("4000");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enter payment"))
                .click();
        assertThat(emily.locator(".payment-row")).containsText("Invoice 7");
        assertThat(ana.locator("tfoot tr").first()).containsText("4.000");

        emily.locator(".payment-row").getByRole(AriaRole.BUTTON).click();
        emily.locator(".payment-reversal input").fill("Paid twice");
        button(emily, "Reverse payment").click();
        assertThat(emily.locator(".payment-reversed")).containsText("Paid twice");
        assertThat(ana.locator("tfoot tr").first()).not().containsText("4.000");
        question(ana, emily);
        button(emily, "Close").click();
    }

    /** What is asked about a line leads whoever is told of it to the line. */
    private static void question(Page ana, Page emily) {
        Locator write = emily.locator(".line-dialog .talk-begin textarea");
        write.pressSequentially("@ana");
        emily.locator(".comment-people li", new Page.LocatorOptions().setHasText("Ana Vintimilla"))
                .click();
        write.pressSequentially("is there an invoice?");
        emily.keyboard().press("Control+Enter");
        assertThat(emily.locator(".line-dialog .talk-comment")).containsText("is there an invoice?");

        ana.navigate("/inbox?kind=MENTION");
        ana.locator(".inbox-thing").first().click();
        assertThat(ana).hasURL(Pattern.compile("/financing\\?line=.*comment="));
        assertThat(ana.locator(".line-dialog .talk-linked")).containsText("is there an invoice?");
        button(ana, "Cerrar").click();
    }

    @Test
    void isReadByAllAndLooksRightWideAndOnAPhone() {
        furnish();
        Page ana = browsers.signedIn(ANALYST);
        Screens.check(ana, address, ".funding-line", "financing");
        Screens.resize(ana, 1440);
        ana.setViewportSize(1440, 2100);
        Screens.check(ana, "financing-whole");
        Screens.check(ana, address + "?stage=disbursed", ".funding-line", "financing-disbursed");
        Screens.check(
                ana,
                "/c/cuenca/plans/" + plan.value() + "/actions/" + shop.value(),
                ".action-financing table",
                "financing-action");
        ana.setViewportSize(1440, 1700);
        Screens.check(ana, "financing-action-whole");
        Screens.resize(ana, 1440);
        ana.navigate(address);
        button(ana, "Préstamo BR-L1234").click();
        assertThat(ana.locator(".cap-uses").first()).isVisible();
        Screens.check(ana, "financing-source");
        button(ana, "Cerrar").click();
        ana.locator(".funding-more").nth(1).click();
        assertThat(ana.locator(".payment-row").first()).isVisible();
        Screens.check(ana, "financing-payments");
        button(ana, "Cerrar").click();
        button(ana, "Agregar líneas").first().click();
        Screens.check(ana, "financing-new-lines");
        button(ana, "Cancelar").click();
        button(ana, "Nueva fuente").first().click();
        Screens.check(ana, "financing-new-source");

        Page daniel = browsers.signedIn("daniel.prado@caf.example");
        Screens.check(daniel, address, ".funding-line", "financing-pt");
        Page ivan = browsers.signedIn(RESEARCHER);
        ivan.navigate(address);
        cell(ivan, 0, 2026).focus();
        ivan.keyboard().type("5");
        assertThat(ivan.locator(".funding-input")).hasCount(0);
        assertThat(button(ivan, "Agregar líneas")).hasCount(0);

        Page phone = browsers.window("es", 390, ColorScheme.LIGHT);
        browsers.signIn(phone, ANALYST);
        phone.navigate(address);
        cell(phone, 0, 2028).click();
        phone.locator(".funding-input").fill("750,25");
        phone.keyboard().press("Enter");
        assertThat(cell(phone, 0, 2028)).hasText("750,25");
        assertThat(phone.locator(".funding-sending")).hasCount(0);
        phone.reload();
        assertThat(cell(phone, 0, 2028)).hasText("750,25");
        leaveBeforeItIsHeard(phone);
        phone.setViewportSize(390, 3200);
        Screens.check(phone, "financing-phone");
    }

    /** On the way home there is no network: one amount is sent in vain, another is still being written. */
    private void leaveBeforeItIsHeard(Page phone) {
        phone.context().setOffline(true);
        write(phone, 0, 2027, "33,5");
        phone.keyboard().press("Enter");
        assertThat(cell(phone, 0, 2027)).hasText("33,5");
        write(phone, 0, 2028, "751");
        phone.context().setOffline(false);
        phone.reload();
        assertThat(cell(phone, 0, 2027)).hasText("33,50");
        assertThat(cell(phone, 0, 2028)).hasText("751,00");
        assertThat(phone.locator(".funding-sending")).hasCount(0);
        phone.reload();
        assertThat(cell(phone, 0, 2027)).hasText("33,50");
    }

    private static void write(Page phone, int line, int year, String amount) {
        cell(phone, line, year).click();
        phone.locator(".funding-input").fill(amount);
    }

    /** Three sources, one of them a loan in another money whose cap a smaller budget has made too much. */
    private void furnish() {
        SourceId city = given.source("Presupuesto municipal 2026–2028", SourceKind.OWN_FUNDS, "Municipio", "USD");
        SourceId chamber = given.source("Cámara de Comercio", SourceKind.OWN_FUNDS, "CC Cuenca", "USD");
        SourceId loan = given.source("Préstamo BR-L1234", SourceKind.LOAN, "CAF", "BRL");
        CityId cuenca = given.cuenca();
        person.as(
                ANALYST,
                () -> rates.addRates(
                        cuenca,
                        List.of(new ExchangeRate(
                                "BRL",
                                "USD",
                                LocalDate.of(2026, 6, 30),
                                new BigDecimal("0.1845"),
                                "Banco Central do Brasil"))));
        change(loan, SourceFields.AMOUNT, new BigDecimal("900000"));
        change(loan, SourceFields.APPROVAL_REFERENCE, "Resolución 14/2026");
        change(loan, SourceFields.APPROVED_ON, LocalDate.of(2026, 2, 20));
        change(
                loan,
                SourceFields.CONDITIONS,
                "Primer desembolso después del estudio de impacto; informes cada seis meses.");
        Cap cap = new Cap(CapBasis.SHARE_OF_ACTION, new BigDecimal("60"), "Política de cofinanciamiento del banco");
        person.as(BANKER, () -> sources.changeCap(loan, CapBasis.SHARE_OF_ACTION, new FieldChange<>(null, cap)));
        LineId first = given.line(plan, shop, city);
        LineId second = given.line(plan, shop, chamber);
        LineId third = given.line(plan, road, city);
        LineId fourth = given.line(plan, road, loan);
        given.put(first, Stage.PLEDGED, 2026, "20000");
        given.put(first, Stage.PLEDGED, 2027, "5000.50");
        given.put(first, Stage.COMMITTED, 2026, "18000");
        given.put(second, Stage.PLEDGED, 2026, "9000");
        given.put(third, Stage.PLEDGED, 2026, "25000");
        given.put(fourth, Stage.PLEDGED, 2026, "150000");
        given.put(fourth, Stage.PLEDGED, 2027, "170000");
        given.put(fourth, Stage.COMMITTED, 2026, "150000");
        given.put(given.line(plan, null, city), Stage.PLEDGED, 2026, "3000");
        pay(first, LocalDate.of(2026, 3, 2), "6000", "Factura 001-0042");
        DisbursementId twice = pay(first, LocalDate.of(2026, 4, 9), "2500", "Factura 001-0057");
        person.as(ANALYST, () -> disbursements.reverse(twice, "Se pagó dos veces"));
        person.as(
                ANALYST,
                () -> actions.change(
                        road,
                        ActionFields.BUDGET,
                        new FieldChange<>(new BigDecimal("100000"), new BigDecimal("90000"))));
    }

    private DisbursementId pay(LineId line, LocalDate on, String amount, String document) {
        return person.as(
                ANALYST,
                () -> ((Outcome.Done<DisbursementId>) disbursements.add(
                                line, new NewDisbursement(on, new BigDecimal(amount), document, null)))
                        .value());
    }

    private <T> void change(SourceId source, Field<FundingSource, T> field, T wanted) {
        person.as(BANKER, () -> sources.change(source, field, new FieldChange<>(null, wanted)));
    }

    private static Locator cell(Page page, int line, int year) {
        return page.locator(".funding-line").nth(line).locator("[data-label='" + year + "']");
    }

    private static Locator field(Page page, String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void choose(Page page, String label, String option) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .first()
                .fill(option);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }
}
