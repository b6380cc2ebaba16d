package org.eslabon.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.eslabon.finance.model.Cap;
import org.eslabon.finance.model.CapBasis;
import org.eslabon.finance.model.Stage;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.rates.ExchangeRate;
import org.eslabon.rates.Rates;
import org.eslabon.security.MovableClock;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is paid, and what it is in another money. */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=payments",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, FinanceGiven.class, MovableClock.class})
class PaymentsIT {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);
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
    Disbursements disbursements;

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    @Autowired
    Rates rates;

    @Autowired
    JdbcClient database;

    private CityId cuenca;
    private PlanId plan;
    private ActionId shop;
    private LineId line;

    @BeforeEach
    void aLineOfWhichSomethingIsCommitted() {
        cuenca = given.cuenca();
        plan = given.plan("Better coffee");
        shop = given.action(plan, "One-stop shop", "48000");
        line = given.line(plan, shop, source("Municipio", "USD"));
        given.put(line, Stage.PLEDGED, 2026, "1000");
        given.put(line, Stage.COMMITTED, 2026, "600");
    }

    private SourceId source(String organisation, String currency) {
        return given.source("Source " + NAMES.incrementAndGet(), SourceKind.OWN_FUNDS, organisation, currency);
    }

    @Test
    void addUpInTheYearOfTheirDay() {
        paid(pay(OFFICER, line, FEBRUARY, "100.25"));
        paid(pay(OFFICER, line, FEBRUARY, "50"));
        paid(pay(OFFICER, line, LocalDate.of(2025, 12, 31), "20"));

        PlanFinancing found = person.as(RESEARCHER, () -> financing.ofPlan(plan));

        assertThat(found.lines().getFirst().amount(Stage.DISBURSED, 2026)).isEqualByComparingTo("150.25");
        assertThat(found.lines().getFirst().amount(Stage.DISBURSED, 2025)).isEqualByComparingTo("20");
        assertThat(found.years()).containsExactly(2025, 2026, 2027, 2028);
        assertThat(found.funding().total(Stage.DISBURSED)).isEqualByComparingTo("170.25");
    }

    @Test
    void keepWhatTheyWereMadeFor() {
        paid(pay(OFFICER, line, FEBRUARY, "600"));
        assertThat(person.as(ANALYST, () -> actions.remove(shop)))
                .isEqualTo(Outcome.refused("finance.refusal.remove-paid"));
        assertThat(person.as(ANALYST, () -> plans.remove(plan)))
                .isEqualTo(Outcome.refused("finance.refusal.remove-paid"));
        assertThat(person.as(RESEARCHER, () -> financing.ofPlan(plan)).funding().total(Stage.DISBURSED))
                .isEqualByComparingTo("600");

        ActionId unpaid = given.action(plan, "Pave the road", null);
        assertThat(person.as(ANALYST, () -> actions.remove(unpaid))).isEqualTo(Outcome.done(unpaid));
    }

    @Test
    void neverComeToMoreThanIsCommitted() {
        paid(pay(OFFICER, line, FEBRUARY, "600"));

        assertThat(pay(OFFICER, line, FEBRUARY, "0.01"))
                .isEqualTo(Outcome.refused(
                        "finance.refusal.stage.DISBURSED", new BigDecimal("600.01"), new BigDecimal("600.00")));
        assertThat(given.write(ANALYST, line, Stage.COMMITTED, 2026, "600", "599"))
                .isInstanceOf(FieldOutcome.Refused.class);
    }

    @Test
    void ofTwoAtTheSameMomentNeverComeToMoreThanIsCommittedEither() {
        var one = CompletableFuture.supplyAsync(() -> pay(ANALYST, line, FEBRUARY, "400"));
        var other = CompletableFuture.supplyAsync(() -> pay(OFFICER, line, FEBRUARY, "400"));

        assertThat(List.of(one.join(), other.join()))
                .hasAtLeastOneElementOfType(Outcome.Done.class)
                .hasAtLeastOneElementOfType(Outcome.Refused.class);
    }

    @Test
    void areReversedWithAReasonAndStayToBeSeen() {
        DisbursementId wrong = paid(pay(OFFICER, line, FEBRUARY, "500"));

        assertThat(person.as(OFFICER, () -> disbursements.reverse(wrong, " "))).isInstanceOf(Outcome.Refused.class);
        assertThat(person.as(ANALYST, () -> disbursements.reverse(wrong, "Paid to the wrong account")))
                .isInstanceOf(Outcome.Done.class);

        assertThat(person.as(RESEARCHER, () -> disbursements.ofLine(line)))
                .singleElement()
                .satisfies(payment -> {
                    assertThat(payment.amount()).isEqualByComparingTo("500");
                    assertThat(payment.enteredBy()).isEqualTo("Emily Carter");
                    assertThat(payment.reversal().by()).isEqualTo("Ana Vintimilla");
                    assertThat(payment.reversal().reason()).isEqualTo("Paid to the wrong account");
                });
        assertThat(person.as(ANALYST, () -> financing.ofPlan(plan)).funding().total(Stage.DISBURSED))
                .isEqualByComparingTo("0");
        assertThat(person.as(OFFICER, () -> disbursements.reverse(wrong, "Again")))
                .isInstanceOf(Outcome.Refused.class);
        paid(pay(OFFICER, line, FEBRUARY, "600"));
        assertThat(person.as(OFFICER, () -> lines.remove(line)))
                .isEqualTo(Outcome.refused("finance.refusal.line.paid"));
    }

    @Test
    void areNeitherChangedNorDeletedEvenInTheDatabase() {
        DisbursementId payment = paid(pay(OFFICER, line, FEBRUARY, "10"));

        for (String write : List.of(
                "update disbursement set amount = 11 where id = ?",
                "update disbursement set document = 'Another' where id = ?",
                "delete from disbursement where id = ?")) {
            assertThatThrownBy(() -> database.sql(write).param(payment.value()).update())
                    .isInstanceOf(DataAccessException.class);
        }
        person.as(OFFICER, () -> disbursements.reverse(payment, "Paid twice"));
        assertThatThrownBy(() -> database.sql(
                                "update disbursement set reversed_at = null, reversed_by = null, reversal_reason = null where id = ?")
                        .param(payment.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void needADateThatHasComeAnAmountAndADocument() {
        for (NewDisbursement wanted : List.of(
                new NewDisbursement(null, BigDecimal.TEN, "Invoice", null),
                new NewDisbursement(FEBRUARY, null, "Invoice", null),
                new NewDisbursement(FEBRUARY, BigDecimal.ZERO, "Invoice", null),
                new NewDisbursement(FEBRUARY, BigDecimal.TEN, " ", null),
                new NewDisbursement(FEBRUARY, new BigDecimal("-1"), "Invoice", null),
                new NewDisbursement(LocalDate.of(2026, 3, 3), BigDecimal.TEN, "Invoice", null))) {
            assertThat(person.as(OFFICER, () -> disbursements.add(line, wanted)))
                    .as(wanted.toString())
                    .isInstanceOf(Outcome.Refused.class);
        }
        assertThatThrownBy(() -> pay("teresa.crespo@cccuenca.example", line, FEBRUARY, "1"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void andPledgesInAnotherMoneyAreConvertedAtDatedRatesAndAddUp() {
        rate("EUR", LocalDate.of(2026, 1, 31), "1.05");
        rate("EUR", LocalDate.of(2026, 2, 28), "1.10");
        rate("EUR", LocalDate.of(2026, 11, 30), "1.20");
        LineId euros = given.line(plan, shop, source("Azuay", "EUR"));
        given.put(euros, Stage.PLEDGED, 2026, "100.01");
        given.put(euros, Stage.PLEDGED, 2027, "33.33");
        given.put(euros, Stage.COMMITTED, 2026, "100");
        paid(pay(ANALYST, euros, FEBRUARY, "10"));
        paid(pay(ANALYST, euros, LocalDate.of(2026, 3, 1), "10"));

        Funding found = person.as(RESEARCHER, () -> financing.ofAction(shop));

        // 100.01 × 1.20 = 120.012 and 33.33 × 1.20 = 39.996, each to the cent by itself
        assertThat(found.total(Stage.PLEDGED)).isEqualByComparingTo("1160.01");
        // 10 × 1.05 on the rate before it, 10 × 1.10
        assertThat(found.total(Stage.DISBURSED)).isEqualByComparingTo("21.50");
        assertThat(found.rates()).extracting(UsedRate::on).contains(LocalDate.of(2026, 11, 30));
        assertThat(found.rates()).allSatisfy(rate -> assertThat(rate.source()).contains("Central bank"));
        assertThat(found.leftOut()).isEmpty();
    }

    @Test
    void inAMoneyWithoutARateAreInNoTotalAndNamed() {
        LineId pounds = given.line(plan, shop, source("Azuay", "GBP"));
        given.put(pounds, Stage.PLEDGED, 2026, "100");

        Funding found = person.as(RESEARCHER, () -> financing.ofAction(shop));

        assertThat(found.total(Stage.PLEDGED)).isEqualByComparingTo("1000");
        assertThat(found.leftOut()).singleElement().satisfies(cell -> {
            assertThat(cell.amount()).isEqualByComparingTo("100");
            assertThat(cell.currency().getCurrencyCode()).isEqualTo("GBP");
        });
    }

    @Test
    void underAShareInAMoneyWithoutARateCannotBePledged() {
        SourceId source = source("Azuay", "GBP");
        Cap cap = new Cap(CapBasis.SHARE_OF_ACTION, new BigDecimal("60"), "By law");
        person.as(ANALYST, () -> sources.changeCap(source, CapBasis.SHARE_OF_ACTION, new FieldChange<>(null, cap)));
        LineId pounds = given.line(plan, shop, source);

        assertThat(given.write(ANALYST, pounds, Stage.PLEDGED, 2026, null, "100"))
                .isInstanceOfSatisfying(
                        FieldOutcome.Refused.class,
                        refused -> assertThat(refused.refusal().messageKey()).isEqualTo("finance.refusal.cap.no-rate"));
    }

    private void rate(String from, LocalDate on, String rate) {
        person.as(
                ANALYST,
                () -> rates.addRates(
                        cuenca, List.of(new ExchangeRate(from, "USD", on, new BigDecimal(rate), "Central bank"))));
    }

    private Outcome<DisbursementId> pay(String by, LineId through, LocalDate on, String amount) {
        return person.as(
                by,
                () -> disbursements.add(through, new NewDisbursement(on, new BigDecimal(amount), "Invoice 7", null)));
    }

    private static DisbursementId paid(Outcome<DisbursementId> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<DisbursementId>) outcome).value();
    }
}
