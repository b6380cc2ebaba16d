package org.eslabon.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.Entry;
import org.eslabon.development.Contribution.To;
import org.eslabon.development.model.Cell;
import org.eslabon.development.model.Portfolio;
import org.eslabon.development.model.Spread;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionFields;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Cuenca;
import org.eslabon.plan.Figure;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.PlanFields;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.plan.Reviews;
import org.eslabon.plan.StatementCount;
import org.eslabon.plan.Status;
import org.eslabon.plan.Subject;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.StudyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A city writes down what it wants to become, two people at once; plans and actions say what they contribute. */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=development",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Cuenca.class, StatementCount.class})
class DevelopmentIT {

    private static final String COORDINATOR = "jorge.malo@acudir.example";
    private static final String MAYOR = "marta.donado@alcaldia.example";

    @Autowired
    AsPerson person;

    @Autowired
    Cuenca given;

    @Autowired
    DevelopmentPlans development;

    @Autowired
    Axes axes;

    @Autowired
    Alignments alignments;

    @Autowired
    Portfolios portfolios;

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    @Autowired
    Reviews reviews;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private CityId cuenca;
    private DevelopmentPlanId plan;
    private AxisId jobs;
    private AxisId roads;
    private GoalId permits;
    private PlanId coffee;
    private ActionId shop;
    private ObstacleId obstacle;

    @BeforeEach
    void aDevelopmentPlanAndAnActionPlan() {
        cuenca = given.city();
        plan = coordinated(
                () -> development.create(cuenca, new PlanForm("City for all", 2026, 2031, null, null, null)));
        jobs = coordinated(() -> axes.add(plan, new AxisForm("A", "Jobs")));
        roads = coordinated(() -> axes.add(plan, new AxisForm("B", "Roads")));
        permits = coordinated(() -> axes.add(jobs, new GoalForm("A.1", "Faster permits", "20 days", 2028)));
        StudyId study = given.study(cuenca, "Coffee");
        obstacle = given.obstacle(study, "Permits take eleven weeks");
        coffee = given.plan("Better coffee", study);
        shop = given.action(coffee, "One-stop shop", obstacle);
    }

    @Test
    void onlyWhoConvenesTheCityWritesItsDevelopmentPlans() {
        assertThatThrownBy(() -> person.as(OFFICER, () -> axes.add(plan, new AxisForm("C", "Ports"))))
                .isInstanceOf(NotAllowed.class);
        assertThat(person.as(RESEARCHER, () -> of(plan)).axes()).hasSize(2);
    }

    @Test
    void twoWhoChangeDifferentFieldsBothKeepTheirsAndOneFieldIsNeverOverwrittenUnseen() {
        PlanForm seen = of(plan).form();
        PlanForm named = new PlanForm("City for everybody", 2026, 2031, null, null, null);
        coordinated(() -> development.change(plan, seen, named));

        PlanForm longer = new PlanForm("City for all", 2026, 2033, null, null, null);
        coordinated(() -> development.change(plan, seen, longer));
        assertThat(of(plan).form()).isEqualTo(new PlanForm("City for everybody", 2026, 2033, null, null, null));

        PlanForm other = new PlanForm("City of tomorrow", 2026, 2031, null, null, null);
        assertThat(refusals(person.as(COORDINATOR, () -> development.change(plan, seen, other))))
                .containsExactly(Map.entry("name", Refusal.of("development.refusal.changed", "City for everybody")));
        assertThat(of(plan).name()).isEqualTo("City for everybody");
    }

    @Test
    void everyChangeIsInTheTrailUnderThePlan() {
        coordinated(() -> axes.change(jobs, new AxisForm("A", "Jobs"), new AxisForm("A", "Work")));

        Entry latest = trail.of(DevelopmentPlan.thing(plan), 1).getFirst();
        assertThat(latest.thing()).isEqualTo(Axis.thing(jobs));
        assertThat(latest.field()).isEqualTo("name");
        assertThat(latest.from()).isEqualTo("Jobs");
        assertThat(latest.to()).isEqualTo("Work");
    }

    @Test
    void aPlanFollowsAnotherButNeverItself() {
        DevelopmentPlanId next =
                coordinated(() -> development.create(cuenca, new PlanForm("Next", 2032, 2037, null, null, plan)));
        PlanForm seen = of(plan).form();
        PlanForm circle = new PlanForm("City for all", 2026, 2031, null, null, next);

        assertThat(refusals(person.as(COORDINATOR, () -> development.change(plan, seen, circle))))
                .containsOnlyKeys("follows");
    }

    @Test
    void badInputIsSaidFieldByFieldAndChangesNothing() {
        int before = count("development_plan");
        PlanForm bad = new PlanForm(" ", 2031, 2026, null, "javascript:alert(1)", null);

        assertThat(refusals(person.as(COORDINATOR, () -> development.create(cuenca, bad))))
                .containsOnlyKeys("name", "toYear", "link");
        assertThat(refusals(person.as(COORDINATOR, () -> axes.add(plan, new AxisForm("A", "Jobs again")))))
                .containsEntry("code", Refusal.of("development.refusal.code"));
        assertThat(count("development_plan")).isEqualTo(before);
    }

    @Test
    void anAxisMovesUpAndOneThatWasRemovedComesBackUnlessItsCodeIsTaken() {
        person.as(COORDINATOR, () -> {
            axes.earlier(roads);
            return null;
        });
        assertThat(of(plan).axes()).extracting(Axis::id).containsExactly(roads, jobs);

        person.as(COORDINATOR, () -> axes.remove(roads));
        assertThat(of(plan).axes()).extracting(Axis::id).containsExactly(jobs);
        AxisId other = coordinated(() -> axes.add(plan, new AxisForm("B", "Ports")));
        assertThat(person.as(COORDINATOR, () -> axes.restore(roads)))
                .isEqualTo(Outcome.refused("development.refusal.restore.code"));
        person.as(COORDINATOR, () -> axes.remove(other));
        assertThat(person.as(COORDINATOR, () -> axes.restore(roads))).isEqualTo(Outcome.done(roads));
        assertThat(of(plan).axes()).extracting(Axis::id).containsExactly(roads, jobs);
    }

    @Test
    void whatSomethingContributesToIsNotRemoved() {
        link(Subject.of(coffee), new To.ToGoal(permits));

        Outcome<?> refused = Outcome.refused("development.refusal.linked", 1);
        assertThat(person.as(COORDINATOR, () -> axes.remove(permits))).isEqualTo(refused);
        assertThat(person.as(COORDINATOR, () -> axes.remove(jobs))).isEqualTo(refused);
        assertThat(person.as(COORDINATOR, () -> development.remove(plan))).isEqualTo(refused);
        assertThat(person.as(COORDINATOR, () -> axes.remove(roads))).isEqualTo(Outcome.done(roads));
    }

    @Test
    void oneWhoRemovesAnAxisAndOneWhoLinksToItNeverBothSucceed() throws Exception {
        try (var people = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 15; round++) {
                String code = "R" + round;
                AxisId axis = coordinated(() -> axes.add(plan, new AxisForm(code, "Race")));
                Subject subject = Subject.of(given.plan("Race " + round, null));
                List<Callable<Boolean>> both = List.of(
                        () -> person.as(COORDINATOR, () -> axes.remove(axis)) instanceof Outcome.Done,
                        () -> person.as(ANALYST, () -> alignments.add(subject, new To.ToAxis(axis)))
                                instanceof Outcome.Done);
                int done = 0;
                for (Future<Boolean> one : people.invokeAll(both)) {
                    done += one.get() ? 1 : 0;
                }
                assertThat(done).isEqualTo(1);
            }
        }
    }

    @Test
    void aTableUpdatesWhatHasItsCodeAndAddsTheRest() {
        List<AxisRow> rows = List.of(
                new AxisRow(new AxisForm("A", "Work"), new GoalForm("A.1", "Faster permits", "15 days", 2028)),
                new AxisRow(new AxisForm("A", "Work"), new GoalForm("A.2", "Credit", null, null)),
                new AxisRow(new AxisForm("C", "Ports"), null));

        assertThat(person.as(COORDINATOR, () -> axes.take(plan, rows))).isEqualTo(Outcome.done(4));
        assertThat(of(plan).axes()).extracting(Axis::title).containsExactly("A · Work", "B · Roads", "C · Ports");
        assertThat(of(plan).axes().getFirst().goals()).extracting(Goal::target).containsExactly("15 days", null);
        assertThat(person.as(COORDINATOR, () -> axes.take(plan, rows))).isEqualTo(Outcome.done(0));
    }

    @Test
    void anActionInheritsWhatItDoesNotSayItselfAxesAndTargetsEachForThemselves() {
        link(Subject.of(coffee), new To.ToAxis(jobs));
        link(Subject.of(coffee), new To.ToSdg("8.3"));
        Subject action = new Subject(coffee, shop);
        assertThat(alignment(action).cityInherited()).isTrue();
        assertThat(alignment(action).city()).extracting(Contribution::title).containsExactly("A · Jobs");

        link(action, new To.ToAxis(roads));

        assertThat(alignment(action).cityInherited()).isFalse();
        assertThat(alignment(action).city()).extracting(Contribution::title).containsExactly("B · Roads");
        assertThat(alignment(action).sdgInherited()).isTrue();
        assertThat(alignment(action).sdg()).extracting(Contribution::code).containsExactly("8.3");
    }

    @Test
    void theOldTextAboutTheAxisIsShownBesideTheLinks() {
        person.as(
                ANALYST,
                () -> plans.change(coffee, PlanFields.CITY_AXIS, new FieldChange<>(null, "The axis of economy")));
        link(Subject.of(coffee), new To.ToAxis(jobs));

        assertThat(alignment(Subject.of(coffee)).inWords()).isEqualTo("The axis of economy");
        assertThat(alignment(Subject.of(coffee)).city()).hasSize(1);
    }

    @Test
    void aLinkIsPartOfWhatIsApprovedAndItsChangeReopensIt() {
        Subject action = new Subject(coffee, shop);
        link(action, new To.ToAxis(jobs));
        link(action, new To.ToSdg("8.3"));
        List<Figure> figures = person.as(
                ANALYST, () -> new TransactionTemplate(transactions).execute(status -> reviews.figures(action)));
        assertThat(figures)
                .contains(
                        new Figure(Figure.Part.AXIS, jobs.value().toString(), "A · Jobs", Figure.Kind.TEXT, null),
                        new Figure(Figure.Part.SDG_TARGET, "8.3", "8.3", Figure.Kind.TEXT, null));
        stand(Status.APPROVED);

        person.as(ANALYST, () -> alignments.add(action, new To.ToAxis(jobs)));
        assertThat(person.as(ANALYST, () -> actions.get(shop)).action().status())
                .isEqualTo(Status.APPROVED);

        person.as(ANALYST, () -> {
            alignments.remove(action, new To.ToAxis(jobs));
            return null;
        });
        Action reopened = person.as(ANALYST, () -> actions.get(shop)).action();
        assertThat(reopened.status().approved()).isFalse();
        assertThat(reopened.reopened()).isTrue();
        assertThat(trail.of(Action.thing(shop), "axis", 1).getFirst().from()).isEqualTo("A · Jobs");
    }

    @Test
    void whileItIsInReviewNobodyChangesALink() {
        stand(Status.IN_REVIEW);

        assertThatThrownBy(() ->
                        person.as(ANALYST, () -> alignments.add(new Subject(coffee, shop), new To.ToAxis(jobs))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nothingLeadsToAnAxisOfAnotherCityOrToATargetThatIsNone() {
        CityId there = given.city(MAYOR, "barranquilla");
        AxisId foreign = person.as(MAYOR, () -> development.ofCity(there))
                .getFirst()
                .axes()
                .getFirst()
                .id();

        assertThat(person.as(ANALYST, () -> alignments.add(Subject.of(coffee), new To.ToAxis(foreign))))
                .isEqualTo(Outcome.refused("development.refusal.gone"));
        assertThat(person.as(ANALYST, () -> alignments.add(Subject.of(coffee), new To.ToSdg("8.99"))))
                .isEqualTo(Outcome.refused("development.refusal.sdg"));
    }

    @Test
    void thePortfolioAddsUpWithWhatIsLinkedToNothing() {
        ActionId road = given.action(coffee, "Pave the road", obstacle);
        budget(shop, "100.01");
        budget(road, "50.00");
        Subject action = new Subject(coffee, shop);
        link(action, new To.ToAxis(jobs));
        link(action, new To.ToGoal(permits));
        link(action, new To.ToAxis(roads));

        List<PortfolioItem> items = person.as(OFFICER, () -> portfolios.ofCity(cuenca)).stream()
                .filter(item -> item.subject().plan().equals(coffee))
                .toList();
        Spread<AxisId> spread = Portfolio.over(items, PortfolioItem::axes, year -> true);

        assertThat(spread.row(jobs).in(2026)).isEqualTo(new Cell(0, 1, 0, new BigDecimal("50.01")));
        assertThat(spread.row(roads).in(2026)).isEqualTo(new Cell(0, 1, 0, new BigDecimal("50.00")));
        assertThat(spread.none().all()).isEqualTo(new Cell(1, 1, 0, new BigDecimal("50.00")));
        assertThat(spread.total().all()).isEqualTo(new Cell(1, 2, 0, new BigDecimal("150.01")));
    }

    @Test
    void anActionWithoutDatesHasThoseOfItsPlan() {
        person.as(
                ANALYST,
                () -> actions.change(shop, ActionFields.ENDS_ON, new FieldChange<>(LocalDate.of(2026, 9, 30), null)));

        PortfolioItem item = person.as(OFFICER, () -> portfolios.ofCity(cuenca)).stream()
                .filter(one -> shop.equals(one.subject().action()))
                .findFirst()
                .orElseThrow();
        assertThat(item.dated()).isFalse();
        assertThat(item.from()).isEqualTo("2026-03-01");
        assertThat(item.to()).isEqualTo("2028-12-31");
    }

    @Test
    void itsStatementsDoNotGrowWithWhatTheCityDoes() {
        int before = StatementCount.of(() -> person.as(ANALYST, () -> portfolios.ofCity(cuenca)));
        for (int i = 0; i < 10; i++) {
            ActionId more = given.action(coffee, "More " + i, obstacle);
            link(new Subject(coffee, more), new To.ToAxis(roads));
        }

        assertThat(StatementCount.of(() -> person.as(ANALYST, () -> portfolios.ofCity(cuenca))))
                .isEqualTo(before);
    }

    @Test
    void theDemonstrationShowsAnInventedPlanInEachCity() {
        assertThat(person.as(ANALYST, () -> development.ofCity(cuenca)))
                .anySatisfy(one -> assertThat(one.source()).contains("inventado"));
        CityId there = given.city(MAYOR, "barranquilla");
        assertThat(person.as(MAYOR, () -> development.ofCity(there)))
                .singleElement()
                .satisfies(one -> assertThat(one.axes()).hasSize(3));
    }

    private <T> T coordinated(Supplier<FormOutcome<T>> question) {
        return ((FormOutcome.Done<T>) person.as(COORDINATOR, question)).value();
    }

    private DevelopmentPlan of(DevelopmentPlanId id) {
        return person.as(COORDINATOR, () -> development.ofCity(cuenca)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void link(Subject subject, To to) {
        assertThat(person.as(ANALYST, () -> alignments.add(subject, to))).isEqualTo(Outcome.done(to));
    }

    private Alignment alignment(Subject subject) {
        return person.as(RESEARCHER, () -> alignments.of(subject));
    }

    private void budget(ActionId id, String amount) {
        person.as(
                ANALYST,
                () -> actions.change(id, ActionFields.BUDGET, new FieldChange<>(null, new BigDecimal(amount))));
    }

    private void stand(Status status) {
        database.sql("update action set status = ? where id = ?")
                .params(status.name(), shop.value())
                .update();
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static Map<String, Refusal> refusals(FormOutcome<?> outcome) {
        return Cuenca.refusals(outcome);
    }
}
