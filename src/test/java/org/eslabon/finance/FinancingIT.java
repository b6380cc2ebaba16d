package org.eslabon.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.eslabon.finance.model.Cap;
import org.eslabon.finance.model.CapBasis;
import org.eslabon.finance.model.Means;
import org.eslabon.finance.model.Sector;
import org.eslabon.finance.model.Stage;
import org.eslabon.plan.ActionFields;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Figure;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.StatementCount;
import org.eslabon.plan.Status;
import org.eslabon.plan.Subject;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is pledged and committed: whose it is to write, what the caps let, and two at once. */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=financing",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, FinanceGiven.class, StatementCount.class})
class FinancingIT {

    private static final String CHAMBER = "teresa.crespo@cccuenca.example";
    private static final String BANKER = "lucia.ferrer@caf.example";
    private static final AtomicInteger NAMES = new AtomicInteger();

    @Autowired
    AsPerson person;

    @Autowired
    FinanceGiven given;

    @Autowired
    Financing financing;

    @Autowired
    FundingSources sources;

    @Autowired
    FinancingLines lines;

    @Autowired
    Actions actions;

    @Autowired
    org.eslabon.plan.spi.Funding funding;

    @Autowired
    JdbcClient database;

    private CityId cuenca;
    private PlanId plan;
    private ActionId shop;
    private ActionId road;
    private SourceId budget;
    private LineId forShop;

    @BeforeEach
    void aPlanThatTheMunicipalityPaysFor() {
        cuenca = given.cuenca();
        plan = given.plan("Better coffee");
        shop = given.action(plan, "One-stop shop", "48000");
        road = given.action(plan, "Pave the road", "100000");
        budget = given.source(name("Budget"), SourceKind.OWN_FUNDS, "Municipio", "USD");
        forShop = given.line(plan, shop, budget);
    }

    private static String name(String name) {
        return name + " " + NAMES.incrementAndGet();
    }

    @Test
    void addUpBySourceAndLackWhatNobodyHasPledged() {
        given.put(forShop, Stage.PLEDGED, 2026, "20000.10");
        given.put(forShop, Stage.PLEDGED, 2027, "5000");
        given.put(forShop, Stage.COMMITTED, 2026, "12000");

        Funding ofShop = person.as(RESEARCHER, () -> financing.ofAction(shop));
        PlanFinancing ofPlan = person.as(RESEARCHER, () -> financing.ofPlan(plan));

        assertThat(ofShop.total(Stage.PLEDGED)).isEqualByComparingTo("25000.10");
        assertThat(ofShop.unfunded(Stage.PLEDGED)).isEqualByComparingTo("22999.90");
        assertThat(ofShop.unfunded(Stage.COMMITTED)).isEqualByComparingTo("36000");
        assertThat(ofPlan.funding().budget()).isEqualByComparingTo("148000");
        assertThat(ofPlan.funding().grid().byYear(Stage.PLEDGED)).containsOnlyKeys(2026, 2027);
        assertThat(ofPlan.funding().grid().bySector(Stage.PLEDGED)).containsOnlyKeys(Sector.PUBLIC);
        assertThat(ofPlan.changeable()).isEmpty();
        assertThat(person.as(ANALYST, () -> financing.ofCity(cuenca))
                        .grid()
                        .of(new Subject(plan, shop))
                        .total(Stage.PLEDGED))
                .isEqualByComparingTo("25000.10");
    }

    @Test
    void areWrittenByWhoeverMayFundAllOrByTheOrganisationWhoseMoneyItIs() {
        SourceId ofChamber = given.source(name("Chamber"), SourceKind.OWN_FUNDS, "CC Cuenca", "USD");
        LineId chambers = given.line(plan, shop, ofChamber);

        assertThat(given.write(OFFICER, forShop, Stage.PLEDGED, 2026, null, "10"))
                .isInstanceOf(FieldOutcome.Saved.class);
        assertThat(given.write(CHAMBER, chambers, Stage.PLEDGED, 2026, null, "10"))
                .isInstanceOf(FieldOutcome.Saved.class);
        assertThat(given.write(ANALYST, chambers, Stage.PLEDGED, 2026, "10", "20"))
                .isInstanceOf(FieldOutcome.Saved.class);
        for (String stranger : List.of(CHAMBER, RESEARCHER, BANKER)) {
            assertThatThrownBy(() -> given.write(stranger, forShop, Stage.PLEDGED, 2026, "10", "99"))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> given.line(stranger, plan, road, budget)).isInstanceOf(NotAllowed.class);
        }
        List<CellWish> both = List.of(
                new CellWish(forShop, 2027, new FieldChange<>(null, BigDecimal.ONE)),
                new CellWish(chambers, 2027, new FieldChange<>(null, BigDecimal.ONE)));
        assertThatThrownBy(() -> person.as(OFFICER, () -> lines.paste(plan, Stage.PLEDGED, both)))
                .isInstanceOf(NotAllowed.class);
        assertThat(cell(forShop, Stage.PLEDGED, 2027)).isNull();
        assertThat(person.as(OFFICER, () -> financing.ofPlan(plan)).changeable())
                .contains(budget)
                .doesNotContain(ofChamber);
    }

    @Test
    void ofTheBankAreTheBanksToWriteInEveryCity() {
        SourceId loan = given.source(name("Loan"), SourceKind.LOAN, "CAF", "USD");

        LineId line = given.line(BANKER, plan, shop, loan);

        assertThat(given.write(BANKER, line, Stage.PLEDGED, 2026, null, "1000")).isInstanceOf(FieldOutcome.Saved.class);
        assertThat(source(loan).sector()).isEqualTo(Sector.INTERNATIONAL);
        assertThat(person.as(ANALYST, () -> financing.fundersOf(shop))).containsExactly(given.organisation("CAF"));
    }

    @Test
    void ofTwoWhoWriteAtOnceShowBothAmounts() {
        given.put(forShop, Stage.PLEDGED, 2026, "100");
        given.write(OFFICER, forShop, Stage.PLEDGED, 2026, "100", "150");

        FieldOutcome<BigDecimal> late = given.write(ANALYST, forShop, Stage.PLEDGED, 2026, "100", "120");

        assertThat(late).isInstanceOfSatisfying(FieldOutcome.Conflict.class, conflict -> {
            assertThat((BigDecimal) conflict.current()).isEqualByComparingTo("150");
            assertThat(conflict.by()).isEqualTo("Emily Carter");
        });
        assertThat(cell(forShop, Stage.PLEDGED, 2026)).isEqualByComparingTo("150");
    }

    @Test
    void containEachOtherByStageOverTheYearsTogether() {
        given.put(forShop, Stage.PLEDGED, 2026, "100");

        assertThat(refusal(given.write(ANALYST, forShop, Stage.COMMITTED, 2026, null, "100.01")))
                .isEqualTo(Refusal.of(
                        "finance.refusal.stage.COMMITTED", new BigDecimal("100.01"), new BigDecimal("100.00")));
        given.put(forShop, Stage.COMMITTED, 2027, "100");
        assertThat(refusal(given.write(ANALYST, forShop, Stage.PLEDGED, 2026, "100", "99"))
                        .messageKey())
                .isEqualTo("finance.refusal.stage.COMMITTED");
        assertThat(refusal(given.write(ANALYST, forShop, Stage.PLEDGED, 2025, null, "1")))
                .isEqualTo(Refusal.of("finance.refusal.year", "2026", "2028"));
        assertThat(refusal(given.write(ANALYST, forShop, Stage.DISBURSED, 2026, null, "1"))
                        .messageKey())
                .isEqualTo("finance.refusal.disbursed");
        assertThat(refusal(given.write(ANALYST, forShop, Stage.PLEDGED, 2027, null, "0.001"))
                        .messageKey())
                .isEqualTo("finance.refusal.amount.decimals");
    }

    @Test
    void beyondACapAreRefusedWithItsReasonAndNumbers() {
        cap(budget, CapBasis.SHARE_OF_ACTION, "60", "Ordinance 12");

        assertThat(refusal(given.write(OFFICER, forShop, Stage.PLEDGED, 2026, null, "28800.01")))
                .isEqualTo(Refusal.of(
                        "finance.refusal.cap.SHARE_OF_ACTION",
                        source(budget).name(),
                        new BigDecimal("60.00"),
                        new BigDecimal("28800.00"),
                        "USD",
                        new BigDecimal("28800.01"),
                        "Ordinance 12"));
        given.put(forShop, Stage.PLEDGED, 2026, "20000");
        assertThat(given.write(OFFICER, forShop, Stage.PLEDGED, 2027, null, "8800.01"))
                .isInstanceOf(FieldOutcome.Refused.class);
        given.put(forShop, Stage.PLEDGED, 2027, "8800");
    }

    @Test
    void overACapBecauseTheBudgetFellAreShownSoAndMayOnlyFall() {
        cap(budget, CapBasis.SHARE_OF_ACTION, "60", "Ordinance 12");
        given.put(forShop, Stage.PLEDGED, 2026, "28800");
        budgetOf(shop, "48000", "40000");

        assertThat(person.as(RESEARCHER, () -> financing.ofPlan(plan)).caps().get(budget))
                .anySatisfy(use -> {
                    assertThat(use.exceeded()).isTrue();
                    assertThat(use.limit()).isEqualByComparingTo("24000");
                });
        assertThat(given.write(OFFICER, forShop, Stage.PLEDGED, 2026, "28800", "28801"))
                .isInstanceOf(FieldOutcome.Refused.class);
        assertThat(given.write(OFFICER, forShop, Stage.PLEDGED, 2026, "28800", "26000"))
                .isInstanceOf(FieldOutcome.Saved.class);
    }

    @Test
    void areNotMeasuredAgainstABudgetNobodyHasGiven() {
        cap(budget, CapBasis.SHARE_OF_ACTION, "60", "Ordinance 12");
        LineId line = given.line(plan, given.action(plan, "Training", null), budget);

        assertThat(refusal(given.write(OFFICER, line, Stage.PLEDGED, 2026, null, "1"))
                        .messageKey())
                .isEqualTo("finance.refusal.cap.no-budget");
    }

    @Test
    void stayUnderACapAlsoWhenTwoPledgeAtTheSameMoment() {
        cap(budget, CapBasis.AMOUNT, "100", "The council's vote");
        LineId forRoad = given.line(plan, road, budget);

        for (int round = 0; round < 5; round++) {
            int year = 2026;
            var one =
                    CompletableFuture.supplyAsync(() -> given.write(ANALYST, forShop, Stage.PLEDGED, year, null, "60"));
            var other =
                    CompletableFuture.supplyAsync(() -> given.write(OFFICER, forRoad, Stage.PLEDGED, year, null, "60"));

            assertThat(List.of(one.join(), other.join()))
                    .hasAtLeastOneElementOfType(FieldOutcome.Saved.class)
                    .hasAtLeastOneElementOfType(FieldOutcome.Refused.class);
            LineId won = one.join() instanceof FieldOutcome.Saved ? forShop : forRoad;
            given.write(ANALYST, won, Stage.PLEDGED, year, "60", null);
        }
    }

    @Test
    void ofALoanStayWithinWhatWasAgreed() {
        SourceId loan = given.source(name("Loan"), SourceKind.LOAN, "CAF", "USD");
        person.as(
                BANKER,
                () -> sources.change(loan, SourceFields.AMOUNT, new FieldChange<>(null, new BigDecimal("5000"))));
        person.as(
                BANKER,
                () -> sources.change(
                        loan, SourceFields.CONDITIONS, new FieldChange<>(null, "First the road is surveyed")));
        LineId line = given.line(BANKER, plan, road, loan);

        assertThat(refusal(given.write(BANKER, line, Stage.PLEDGED, 2026, null, "5000.01"))
                        .messageKey())
                .isEqualTo("finance.refusal.cap.AGREED");
        assertThat(source(loan).conditions()).isEqualTo("First the road is surveyed");
    }

    @Test
    void ofABlockAreAllWrittenOrNone() {
        cap(budget, CapBasis.AMOUNT, "100", "The council's vote");
        LineId forRoad = given.line(plan, road, budget);

        BlockOutcome refused = paste(wish(forShop, 2026, null, "50"), wish(forRoad, 2026, null, "50.01"));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        BlockOutcome.Refused.class,
                        why -> assertThat(why.refusal().messageKey()).isEqualTo("finance.refusal.cap.AMOUNT"));
        assertThat(cell(forShop, Stage.PLEDGED, 2026)).isNull();
        assertThat(paste(
                        wish(forShop, 2026, null, "50"),
                        wish(forRoad, 2026, null, "50"),
                        wish(forRoad, 2027, null, null)))
                .isEqualTo(new BlockOutcome.Saved(2));
        assertThat(paste(wish(forRoad, 2027, null, "0"), wish(forShop, 2026, "49", "48")))
                .isEqualTo(new BlockOutcome.Refused(1, Refusal.of("finance.refusal.paste.changed")));
        // what rises in one cell may fall in another
        assertThat(paste(wish(forShop, 2026, "50", "100"), wish(forRoad, 2026, "50", null)))
                .isEqualTo(new BlockOutcome.Saved(2));
    }

    @Test
    void inKindSayHowTheirWorthWasFound() {
        NewLines without = new NewLines(List.of(road), budget, Means.IN_KIND, " ");
        NewLines with = new NewLines(List.of(shop, road), budget, Means.IN_KIND, "3 technicians, 20 days");

        assertThat(person.as(OFFICER, () -> lines.add(plan, without)))
                .isEqualTo(Outcome.refused("finance.refusal.valuation"));
        var made = person.as(OFFICER, () -> lines.add(plan, with));
        LineId first = ((Outcome.Done<List<LineId>>) made).value().getFirst();
        assertThat(((Outcome.Done<List<LineId>>) made).value()).hasSize(2);
        assertThat(person.as(
                        OFFICER, () -> lines.changeValuation(first, new FieldChange<>("3 technicians, 20 days", ""))))
                .isInstanceOf(FieldOutcome.Refused.class);
        assertThat(person.as(OFFICER, () -> lines.add(plan, with))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void comeBackWithTheirLineUnlessACapHasBeenUsedMeanwhile() {
        cap(budget, CapBasis.AMOUNT, "100", "The council's vote");
        LineId forRoad = given.line(plan, road, budget);
        given.put(forShop, Stage.PLEDGED, 2026, "80");

        person.as(OFFICER, () -> lines.remove(forShop));
        given.put(forRoad, Stage.PLEDGED, 2026, "90");

        assertThat(person.as(OFFICER, () -> lines.restore(forShop))).isInstanceOf(Outcome.Refused.class);
        assertThat(person.as(ANALYST, () -> financing.ofPlan(plan)).funding().total(Stage.PLEDGED))
                .isEqualByComparingTo("90");
        given.write(ANALYST, forRoad, Stage.PLEDGED, 2026, "90", "20");
        assertThat(person.as(OFFICER, () -> lines.restore(forShop))).isInstanceOf(Outcome.Done.class);
        assertThat(person.as(ANALYST, () -> financing.ofPlan(plan)).funding().total(Stage.PLEDGED))
                .isEqualByComparingTo("100");
    }

    @Test
    void areFrozenTheSameAsLongAsNothingOfThemChanges() {
        given.put(forShop, Stage.PLEDGED, 2027, "5");
        given.put(forShop, Stage.PLEDGED, 2026, "10");
        given.put(forShop, Stage.COMMITTED, 2026, "7");
        List<FrozenAmount> before = person.as(ANALYST, () -> financing.frozen(shop));
        given.put(given.line(plan, road, budget), Stage.PLEDGED, 2026, "1");

        assertThat(before)
                .extracting(one -> one.label() + " = " + one.amount() + " " + one.currency())
                .containsExactly(
                        source(budget).name() + " · CASH · 2026 · PLEDGED = 10.00 USD",
                        source(budget).name() + " · CASH · 2026 · COMMITTED = 7.00 USD",
                        source(budget).name() + " · CASH · 2027 · PLEDGED = 5.00 USD");
        assertThat(person.as(RESEARCHER, () -> financing.frozen(shop))).isEqualTo(before);
        assertThat(person.as(RESEARCHER, () -> financing.frozen(plan))).isEmpty();
        given.put(given.line(plan, null, budget), Stage.PLEDGED, 2026, "3");
        assertThat(person.as(RESEARCHER, () -> financing.frozen(plan))).hasSize(1);
    }

    @Test
    void comeFromSourcesThatCannotBeNamedTwiceAndStayWhileTheyAreDrawnOn() {
        NewSource again = new NewSource(
                source(budget).name(), SourceKind.DONATION, null, "A foundation", Sector.INTERNATIONAL, "EUR", null);
        NewSource nameless = new NewSource(" ", SourceKind.OWN_FUNDS, null, "Somebody", null, "XYZ", null);

        assertThat(refusals(person.as(ANALYST, () -> sources.create(cuenca, again))))
                .containsOnlyKeys("name");
        assertThat(refusals(person.as(ANALYST, () -> sources.create(cuenca, nameless))))
                .containsOnlyKeys("name", "organisation", "sector", "currency");
        assertThatThrownBy(() -> person.as(OFFICER, () -> sources.create(cuenca, again)))
                .isInstanceOf(NotAllowed.class);
        assertThat(person.as(OFFICER, () -> sources.remove(budget))).isInstanceOf(Outcome.Refused.class);
        person.as(OFFICER, () -> lines.remove(forShop));
        assertThat(person.as(OFFICER, () -> sources.remove(budget))).isInstanceOf(Outcome.Done.class);
        assertThat(person.as(ANALYST, () -> sources.ofCity(cuenca)))
                .noneMatch(one -> one.id().equals(budget));
        assertThat(person.as(OFFICER, () -> sources.restore(budget))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void keepTheirCapsWhenTwoSetThemAtOnce() {
        cap(budget, CapBasis.SHARE_OF_PLAN, "40", "Ordinance 12");
        Cap other = new Cap(CapBasis.SHARE_OF_PLAN, new BigDecimal("50"), "Ordinance 13");

        FieldOutcome<Cap> late = person.as(
                OFFICER, () -> sources.changeCap(budget, CapBasis.SHARE_OF_PLAN, new FieldChange<>(null, other)));

        assertThat(late).isInstanceOf(FieldOutcome.Conflict.class);
        assertThat(source(budget).cap(CapBasis.SHARE_OF_PLAN).orElseThrow().reason())
                .isEqualTo("Ordinance 12");
        Cap silent = new Cap(CapBasis.AMOUNT, BigDecimal.TEN, " ");
        assertThat(person.as(
                        OFFICER, () -> sources.changeCap(budget, CapBasis.AMOUNT, new FieldChange<>(null, silent))))
                .isInstanceOf(FieldOutcome.Refused.class);
    }

    @Test
    void areReadInAsManyStatementsForManyLinesAsForOne() {
        cap(budget, CapBasis.SHARE_OF_ACTION, "60", "Ordinance 12");
        given.put(forShop, Stage.PLEDGED, 2026, "10");
        int forOne = StatementCount.of(() -> person.as(RESEARCHER, () -> financing.ofPlan(plan)));
        for (int i = 0; i < 5; i++) {
            LineId line = given.line(plan, given.action(plan, "Action " + i, "1000"), budget);
            given.put(line, Stage.PLEDGED, 2026, "10");
            given.put(line, Stage.PLEDGED, 2027, "10");
        }

        assertThat(StatementCount.of(() -> person.as(RESEARCHER, () -> financing.ofPlan(plan))))
                .isEqualTo(forOne);
    }

    private BlockOutcome paste(CellWish... wishes) {
        return person.as(OFFICER, () -> lines.paste(plan, Stage.PLEDGED, List.of(wishes)));
    }

    private static CellWish wish(LineId line, int year, String seen, String wanted) {
        return new CellWish(
                line,
                year,
                new FieldChange<>(
                        seen == null ? null : new BigDecimal(seen), wanted == null ? null : new BigDecimal(wanted)));
    }

    private void cap(SourceId source, CapBasis basis, String most, String reason) {
        Cap cap = new Cap(basis, new BigDecimal(most), reason);
        assertThat(person.as(ANALYST, () -> sources.changeCap(source, basis, new FieldChange<>(null, cap))))
                .isInstanceOf(FieldOutcome.Saved.class);
    }

    private void budgetOf(ActionId action, String seen, String wanted) {
        person.as(
                ANALYST,
                () -> actions.change(
                        action, ActionFields.BUDGET, new FieldChange<>(new BigDecimal(seen), new BigDecimal(wanted))));
    }

    private FundingSource source(SourceId id) {
        return person.as(ANALYST, () -> sources.ofCity(cuenca)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal cell(LineId line, Stage stage, int year) {
        return person.as(ANALYST, () -> financing.ofPlan(plan)).lines().stream()
                .filter(one -> one.id().equals(line))
                .findFirst()
                .orElseThrow()
                .amount(stage, year);
    }

    private static Refusal refusal(FieldOutcome<BigDecimal> outcome) {
        assertThat(outcome).isInstanceOf(FieldOutcome.Refused.class);
        return ((FieldOutcome.Refused<BigDecimal>) outcome).refusal();
    }

    private static Map<String, Refusal> refusals(FormOutcome<?> outcome) {
        assertThat(outcome).isInstanceOf(FormOutcome.Refused.class);
        return ((FormOutcome.Refused<?>) outcome).byField();
    }

    @Test
    void pledgesNeitherGoNorComeBackWhileTheyAreDecidedAboutAndThenReopenWhatRestsOnThem() {
        given.put(forShop, Stage.PLEDGED, 2026, "2000.05");
        stands(shop, "IN_REVIEW");
        assertThat(person.as(OFFICER, () -> lines.remove(forShop)))
                .isEqualTo(Outcome.refused("finance.refusal.in-review"));
        assertThat(cell(forShop, Stage.PLEDGED, 2026)).isEqualByComparingTo("2000.05");

        stands(shop, "APPROVED");
        assertThat(person.as(OFFICER, () -> lines.remove(forShop))).isEqualTo(Outcome.done(forShop));
        assertThat(standing(shop)).isEqualTo(Status.DRAFT);

        stands(shop, "IN_REVIEW");
        assertThat(person.as(OFFICER, () -> lines.restore(forShop)))
                .isEqualTo(Outcome.refused("finance.refusal.in-review"));
        stands(shop, "IN_EXECUTION");
        assertThat(person.as(OFFICER, () -> lines.restore(forShop))).isEqualTo(Outcome.done(forShop));
        assertThat(standing(shop)).isEqualTo(Status.DRAFT);
    }

    @Test
    void aLineInWhichNothingIsPledgedIsNoPartOfWhatIsDecided() {
        stands(shop, "APPROVED");

        assertThat(person.as(OFFICER, () -> lines.remove(forShop))).isEqualTo(Outcome.done(forShop));

        assertThat(standing(shop)).isEqualTo(Status.APPROVED);
    }

    @Test
    void whatIsGivenInKindIsCalledSoWithItsValuationWhereItIsDecidedAbout() {
        given.put(forShop, Stage.PLEDGED, 2026, "10");
        LineId work = person.as(
                        OFFICER,
                        () -> ((Outcome.Done<List<LineId>>) lines.add(
                                        plan, new NewLines(List.of(shop), budget, Means.IN_KIND, "Two days a week")))
                                .value())
                .getFirst();
        given.put(work, Stage.PLEDGED, 2026, "6000");
        given.put(work, Stage.PLEDGED, 2027, "3000");

        List<Figure> figures = person.as(OFFICER, () -> funding.figures(new Subject(plan, shop)));

        assertThat(figures)
                .extracting(Figure::part)
                .containsExactly(
                        Figure.Part.FINANCING,
                        Figure.Part.FINANCING_IN_KIND,
                        Figure.Part.FINANCING_IN_KIND,
                        Figure.Part.VALUATION);
        assertThat(figures.getLast().value()).isEqualTo("Two days a week");

        FieldChange<String> other = new FieldChange<>("Two days a week", "A day a week");
        stands(shop, "IN_REVIEW");
        assertThat(person.as(OFFICER, () -> lines.changeValuation(work, other)))
                .isInstanceOf(FieldOutcome.Refused.class);
        stands(shop, "APPROVED");
        assertThat(person.as(OFFICER, () -> lines.changeValuation(work, other))).isInstanceOf(FieldOutcome.Saved.class);
        assertThat(standing(shop)).isEqualTo(Status.DRAFT);
    }

    private void stands(ActionId action, String status) {
        database.sql("update action set status = ? where id = ?")
                .params(status, action.value())
                .update();
    }

    private Status standing(ActionId action) {
        return person.as(RESEARCHER, () -> actions.get(action)).action().status();
    }
}
