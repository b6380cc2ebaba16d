package org.eslabon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.StudyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nobody types by accident is refused with a reason, and changes nothing. */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=plans",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Cuenca.class, StatementCount.class})
class HostileInputIT {

    private static final String ENDLESS = "x".repeat(100_000);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Autowired
    AsPerson person;

    @Autowired
    Cuenca given;

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    @Autowired
    ActionTies ties;

    @Autowired
    Milestones milestones;

    @Autowired
    Indicators indicators;

    @Autowired
    JdbcClient database;

    private CityId cuenca;
    private PlanId plan;
    private ObstacleId permits;
    private ActionId action;
    private Responsible ana;
    private MilestoneId milestone;
    private IndicatorId indicator;

    @BeforeEach
    void anActionWithAllThatHangsOnIt() {
        cuenca = given.city();
        StudyId coffee = given.study(cuenca, "Coffee");
        plan = given.plan("Better coffee", coffee);
        permits = given.obstacle(coffee, "Permits take long");
        action = given.action(plan, "One-stop shop", permits);
        ana = given.member(ANALYST, cuenca, ANALYST);
        milestone = made(() -> milestones.add(action, "Law passed", MAY));
        indicator = made(() -> indicators.add(action, "Days", "days"));
    }

    @Test
    void refusesTextsWithoutEnd() {
        refused(() -> plans.create(cuenca, plan(ENDLESS, null)));
        refused(() -> plans.create(cuenca, plan("Plan", ENDLESS)));
        refused(() -> plans.change(plan, PlanFields.TITLE, new FieldChange<>("Better coffee", ENDLESS)));
        refused(() -> plans.change(plan, PlanFields.SUMMARY, new FieldChange<>(null, ENDLESS)));
        refused(() -> plans.change(plan, PlanFields.CITY_AXIS, new FieldChange<>(null, ENDLESS)));
        refused(() -> actions.create(plan, Cuenca.action(ENDLESS, ana, Set.of(permits))));
        refused(() -> actions.change(action, ActionFields.TITLE, new FieldChange<>("One-stop shop", ENDLESS)));
        refused(() -> actions.change(action, ActionFields.DESCRIPTION, new FieldChange<>(null, ENDLESS)));
        refused(() -> actions.change(action, ActionFields.EXPECTED_EFFECT, new FieldChange<>(null, ENDLESS)));
        refused(() -> milestones.add(action, ENDLESS, MAY));
        refused(() -> milestones.change(milestone, MilestoneFields.TITLE, new FieldChange<>("Law passed", ENDLESS)));
        refused(() -> indicators.add(action, ENDLESS, "days"));
        refused(() -> indicators.add(action, "Days", ENDLESS));
        refused(() -> indicators.change(indicator, IndicatorFields.NAME, new FieldChange<>("Days", ENDLESS)));
        refused(() -> indicators.change(indicator, IndicatorFields.UNIT, new FieldChange<>("days", ENDLESS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\r\n", "\u00A0", "\u200B", "\u0000\u0007"})
    void refusesWhatNobodyCanSeeWhereATextIsNeeded(String nothing) {
        refused(() -> plans.create(cuenca, plan(nothing, null)));
        refused(() -> plans.change(plan, PlanFields.TITLE, new FieldChange<>("Better coffee", nothing)));
        refused(() -> actions.create(plan, Cuenca.action(nothing, ana, Set.of(permits))));
        refused(() -> actions.change(action, ActionFields.TITLE, new FieldChange<>("One-stop shop", nothing)));
        refused(() -> milestones.add(action, nothing, MAY));
        refused(() -> milestones.change(milestone, MilestoneFields.TITLE, new FieldChange<>("Law passed", nothing)));
        refused(() -> indicators.add(action, nothing, null));
        refused(() -> indicators.change(indicator, IndicatorFields.NAME, new FieldChange<>("Days", nothing)));
    }

    @Test
    void refusesNothingWhereAValueIsNeeded() {
        refused(() -> plans.create(cuenca, new NewPlan(null, null, null, null, null, null, null)));
        refused(() -> plans.change(plan, PlanFields.TITLE, new FieldChange<>("Better coffee", null)));
        refused(() -> plans.change(plan, PlanFields.FROM_YEAR, new FieldChange<>(2026, null)));
        refused(() -> plans.change(plan, PlanFields.TO_YEAR, new FieldChange<>(2028, null)));
        refused(() -> plans.change(plan, PlanFields.AREA, new FieldChange<>(Area.PRODUCTIVE_TRANSFORMATION, null)));
        refused(() -> actions.create(plan, new NewAction(null, null, Set.of(), null, null, null, null, null, null)));
        refused(() -> actions.create(
                plan, new NewAction("Shop", null, Set.of(permits), ana.organisation(), null, MAY, MAY, MAY, null)));
        refused(() -> actions.change(action, ActionFields.TITLE, new FieldChange<>("One-stop shop", null)));
        refused(() -> actions.change(action, ActionFields.RESPONSIBLE, new FieldChange<>(ana, null)));
        refused(() ->
                actions.change(action, ActionFields.NEXT_UPDATE_ON, new FieldChange<>(LocalDate.of(2026, 4, 1), null)));
        refused(() -> milestones.add(action, "Law passed", null));
        refused(() -> milestones.change(milestone, MilestoneFields.DUE_ON, new FieldChange<>(MAY, null)));
        refused(() -> indicators.add(action, null, null));
    }

    @Test
    void keepsNoCharactersThatNoFileCanCarry() {
        assertThat(as(() -> plans.change(
                        plan, PlanFields.TITLE, new FieldChange<>("Better coffee", "Bet\u0000ter\u001B \uD83Dtea"))))
                .isEqualTo(new FieldOutcome.Saved<>("Better tea"));
        assertThat(as(() -> plans.get(plan)).title()).isEqualTo("Better tea");
    }

    static Stream<BigDecimal> senselessNumbers() {
        return Stream.of("1E+20", "1E+999999999", "10E+2147483647", "-10E+2147483647", "1E-7", "1E-999999999")
                .map(BigDecimal::new);
    }

    @ParameterizedTest
    @MethodSource("senselessNumbers")
    void refusesNumbersThatNothingCosts(BigDecimal number) {
        refused(() -> actions.change(action, ActionFields.BUDGET, new FieldChange<>(null, number)));
        refused(() -> actions.create(
                plan,
                new NewAction("Shop", null, Set.of(permits), ana.organisation(), ana.person(), MAY, MAY, MAY, number)));
        refused(() -> indicators.change(indicator, IndicatorFields.BASELINE, new FieldChange<>(null, number)));
        refused(() -> indicators.change(indicator, IndicatorFields.TARGET, new FieldChange<>(null, number)));
    }

    static Stream<LocalDate> senselessDates() {
        return Stream.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.of(2201, 1, 1), LocalDate.MAX);
    }

    @ParameterizedTest
    @MethodSource("senselessDates")
    void refusesDatesOfNoProgramme(LocalDate date) {
        refused(() ->
                actions.change(action, ActionFields.STARTS_ON, new FieldChange<>(LocalDate.of(2026, 3, 1), date)));
        refused(() -> actions.change(action, ActionFields.ENDS_ON, new FieldChange<>(LocalDate.of(2026, 9, 30), date)));
        refused(() ->
                actions.change(action, ActionFields.NEXT_UPDATE_ON, new FieldChange<>(LocalDate.of(2026, 4, 1), date)));
        refused(() -> milestones.add(action, "Law passed", date));
        refused(() -> milestones.change(milestone, MilestoneFields.DUE_ON, new FieldChange<>(MAY, date)));
        refused(() -> milestones.change(milestone, MilestoneFields.REACHED_ON, new FieldChange<>(null, date)));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1989, 2201, Integer.MAX_VALUE})
    void refusesYearsOfNoProgramme(int year) {
        refused(() -> plans.change(plan, PlanFields.FROM_YEAR, new FieldChange<>(2026, year)));
        refused(() -> plans.change(plan, PlanFields.TO_YEAR, new FieldChange<>(2028, year)));
        refused(() -> plans.create(cuenca, new NewPlan("Plan", null, null, year, 2028, Area.SOCIAL, null)));
    }

    @Test
    void endsNothingBeforeItBegins() {
        refused(() -> actions.change(
                action, ActionFields.ENDS_ON, new FieldChange<>(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 2, 28))));
        refused(() -> actions.change(
                action,
                ActionFields.STARTS_ON,
                new FieldChange<>(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 10, 1))));
        refused(() -> actions.create(
                plan,
                new NewAction(
                        "Shop",
                        null,
                        Set.of(permits),
                        ana.organisation(),
                        ana.person(),
                        MAY,
                        MAY.minusDays(1),
                        MAY,
                        null)));
    }

    @Test
    void takesNobodyAndNothingFromAnotherCity() {
        CityId barranquilla = given.city(STRANGER, "barranquilla");
        Responsible carolina = given.member(STRANGER, barranquilla, STRANGER);
        ObstacleId theirs = given.obstacle(STRANGER, given.study(barranquilla, "Cacao"), "Customs");

        for (Responsible who : Set.of(
                carolina,
                new Responsible(ana.organisation(), carolina.person()),
                new Responsible(carolina.organisation(), ana.person()),
                new Responsible(OrganisationId.next(), PersonId.next()))) {
            refused(() -> actions.create(plan, Cuenca.action("Shop", who, Set.of(permits))));
            refused(() -> actions.change(action, ActionFields.RESPONSIBLE, new FieldChange<>(ana, who)));
        }
        refused(() -> actions.create(plan, Cuenca.action("Shop", ana, Set.of(permits, theirs))));
        refused(() -> actions.create(plan, Cuenca.action("Shop", ana, Set.of(permits, ObstacleId.next()))));
        refused(() -> ties.addObstacle(action, theirs));
        refused(() -> ties.addObstacle(action, ObstacleId.next()));
        refused(() -> ties.addPartner(action, carolina.organisation()));
        StudyId coffee = as(() -> plans.get(plan)).study();
        StudyId cacao = given.study(barranquilla, "Cacao");
        refused(() -> plans.change(plan, PlanFields.STUDY, new FieldChange<>(coffee, cacao)));
    }

    @Test
    void touchesNothingOfAPlanOrActionThatWasRemoved() {
        PlanId gone = given.plan("Gone", null);
        ActionId within = given.action(gone, "Within", permits);
        ActionId removed = given.action(gone, "Removed", permits);
        MilestoneId reached = made(() -> milestones.add(within, "Law passed", MAY));
        as(() -> {
            actions.remove(removed);
            plans.remove(gone);
            return gone;
        });

        unknown(() -> actions.change(within, ActionFields.TITLE, new FieldChange<>("Within", "Without")));
        unknown(() -> actions.create(gone, Cuenca.action("Shop", ana, Set.of(permits))));
        unknown(() -> ties.addPartner(within, ana.organisation()));
        unknown(() -> milestones.add(within, "Law passed", MAY));
        unknown(() -> milestones.change(reached, MilestoneFields.REACHED_ON, new FieldChange<>(null, MAY)));
        unknown(() -> {
            actions.restore(removed);
            return removed;
        });
        unknown(() -> {
            milestones.remove(reached);
            return reached;
        });
    }

    private static NewPlan plan(String title, String summary) {
        return new NewPlan(title, null, summary, 2026, 2028, Area.SOCIAL, null);
    }

    private void refused(Supplier<?> write) {
        long before = linesInTrail();
        assertThat(as(write))
                .isInstanceOfAny(FormOutcome.Refused.class, Outcome.Refused.class, FieldOutcome.Refused.class);
        assertThat(linesInTrail()).isEqualTo(before);
    }

    private void unknown(Supplier<?> write) {
        long before = linesInTrail();
        assertThatThrownBy(() -> as(write)).isInstanceOf(NoSuchThing.class);
        assertThat(linesInTrail()).isEqualTo(before);
    }

    private long linesInTrail() {
        return database.sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }

    private <T> T as(Supplier<T> what) {
        return person.as(ANALYST, what);
    }

    private <T> T made(Supplier<FormOutcome<T>> write) {
        return ((FormOutcome.Done<T>) as(write)).value();
    }
}
