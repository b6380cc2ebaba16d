package org.eslabon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.plan.Cuenca.action;
import static org.eslabon.plan.Cuenca.refusals;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eslabon.capacity.PublicServiceId;
import org.eslabon.capacity.PublicServiceSummary;
import org.eslabon.capacity.PublicServices;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.StudyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=plans",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Cuenca.class, StatementCount.class})
class ActionsIT {

    private static final String CIVIL_SOCIETY = "mercedes.loja@cafe.example";

    @Autowired
    AsPerson person;

    @Autowired
    Cuenca given;

    @Autowired
    Actions actions;

    @Autowired
    ActionTies ties;

    @Autowired
    PublicServices services;

    @Autowired
    Milestones milestones;

    @Autowired
    Indicators indicators;

    @Autowired
    JdbcClient database;

    private CityId cuenca;
    private StudyId coffee;
    private PlanId plan;
    private ObstacleId permits;

    @BeforeEach
    void aPlanForCoffee() {
        cuenca = given.city();
        coffee = given.study(cuenca, "Coffee Ecuador 2020");
        plan = given.plan("Better coffee", coffee);
        permits = given.obstacle(coffee, "Permits take eleven weeks");
    }

    @Test
    void areFoundInTheirPlanAndByTheirObstacle() {
        ActionId id = given.action(plan, "One-stop shop", permits);

        ActionSheet sheet = person.as(OFFICER, () -> actions.get(id));

        assertThat(sheet.action().personName()).isEqualTo("Ana Vintimilla");
        assertThat(sheet.action().organisationName()).isEqualTo("Acudir");
        assertThat(sheet.action().currency().getCurrencyCode()).isEqualTo("USD");
        assertThat(sheet.ties().obstacles())
                .singleElement()
                .satisfies(obstacle -> assertThat(obstacle.id()).isEqualTo(permits));
        assertThat(person.as(OFFICER, () -> actions.ofPlan(plan)).actions())
                .singleElement()
                .extracting(ActionSummary::obstacles)
                .isEqualTo(1);
        assertThat(person.as(OFFICER, () -> ties.addressing(List.of(permits))))
                .singleElement()
                .satisfies(addressing -> {
                    assertThat(addressing.obstacle()).isEqualTo(permits);
                    assertThat(addressing.planTitle()).isEqualTo("Better coffee");
                });
        assertThat(person.as(OFFICER, () -> actions.linesOf(plan)))
                .singleElement()
                .satisfies(line -> assertThat(line.obstacles()).isEqualTo("Permits take eleven weeks"));
        assertThat(person.as(OFFICER, () -> ties.countsByObstacle(cuenca))).containsEntry(permits, 1);
        assertThat(person.as(
                        OFFICER,
                        () -> actions.waitingFor(
                                cuenca, sheet.action().responsible().person())))
                .extracting(ActionSummary::id)
                .contains(id);
    }

    @Test
    void doNotExistForAStranger() {
        ActionId id = given.action(plan, "One-stop shop", permits);
        MilestoneId opened = milestone(id, "Opened");
        Responsible who = given.member(ANALYST, cuenca, ANALYST);

        assertThatThrownBy(() -> person.as(STRANGER, () -> actions.get(id))).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> actions.ofPlan(plan)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> actions.linesOf(plan)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> milestones.ofPlan(plan)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> ties.countsByObstacle(cuenca)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> actions.waitingFor(cuenca, who.person())))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> ties.addressing(List.of(permits))))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(ANALYST, () -> ties.addressing(List.of(permits, ObstacleId.next()))))
                .isInstanceOf(NoSuchThing.class);
        refuseEveryWrite(STRANGER, id, opened, who, NoSuchThing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {RESEARCHER, CIVIL_SOCIETY})
    void areSeenButNotChangedByThoseWhoMayOnlySuggestOrComment(String email) {
        ActionId id = given.action(plan, "One-stop shop", permits);
        MilestoneId opened = milestone(id, "Opened");
        Responsible who = given.member(ANALYST, cuenca, ANALYST);

        assertThat(person.as(email, () -> actions.get(id)).action().title()).isEqualTo("One-stop shop");
        refuseEveryWrite(email, id, opened, who, NotAllowed.class);
    }

    private void refuseEveryWrite(
            String email, ActionId id, MilestoneId milestone, Responsible who, Class<? extends Exception> refusal) {
        Stream.<Runnable>of(
                        () -> actions.create(plan, action("Mine", who, Set.of(permits))),
                        () -> actions.change(id, ActionFields.TITLE, new FieldChange<>("One-stop shop", "Mine")),
                        () -> ties.addObstacle(id, permits),
                        () -> ties.removeObstacle(id, permits),
                        () -> ties.addPartner(id, who.organisation()),
                        () -> ties.removePartner(id, who.organisation()),
                        () -> actions.remove(id),
                        () -> actions.restore(id),
                        () -> milestones.add(id, "Mine", LocalDate.of(2026, 5, 1)),
                        () -> milestones.change(milestone, MilestoneFields.TITLE, new FieldChange<>("Opened", "Mine")),
                        () -> milestones.remove(milestone),
                        () -> milestones.restore(milestone),
                        () -> indicators.add(id, "Days", "days"))
                .forEach(write -> assertThatThrownBy(() -> person.as(email, () -> {
                            write.run();
                            return true;
                        }))
                        .isInstanceOf(refusal));
        assertThat(person.as(ANALYST, () -> actions.get(id)).action().title()).isEqualTo("One-stop shop");
    }

    @Test
    void needTitleObstacleOrganisationPersonAndTheDateOfTheNextUpdate() {
        NewAction empty = new NewAction(null, null, Set.of(), null, null, null, null, null, null);

        assertThat(refusals(person.as(ANALYST, () -> actions.create(plan, empty))))
                .containsOnlyKeys("title", "obstacles", "organisation", "person", "nextUpdateOn");
    }

    @Test
    void acceptNothingThatBelongsToAnotherCity() {
        ActionId id = given.action(plan, "One-stop shop", permits);
        CityId barranquilla = given.city(STRANGER, "barranquilla");
        ObstacleId elsewhere = given.obstacle(STRANGER, given.study(barranquilla, "Cacao"), "Port fees");
        Responsible stranger = given.member(STRANGER, barranquilla, STRANGER);
        Responsible analyst = given.member(ANALYST, cuenca, ANALYST);
        Responsible officer = given.member(ANALYST, cuenca, OFFICER);

        assertThat(refusals(person.as(
                        ANALYST, () -> actions.create(plan, action("A", analyst, Set.of(permits, elsewhere))))))
                .containsOnlyKeys("obstacles");
        assertThat(refusals(person.as(ANALYST, () -> actions.create(plan, action("A", stranger, Set.of(permits))))))
                .containsOnlyKeys("person");
        assertThat(person.as(ANALYST, () -> ties.addObstacle(id, elsewhere))).isInstanceOf(Outcome.Refused.class);
        assertThat(person.as(ANALYST, () -> ties.addPartner(id, stranger.organisation())))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(responsible(id, analyst, stranger)).isInstanceOf(FieldOutcome.Refused.class);
        // A member of the city, but not of that organisation.
        assertThat(responsible(id, analyst, new Responsible(analyst.organisation(), officer.person())))
                .isInstanceOf(FieldOutcome.Refused.class);
        assertThatThrownBy(() -> database.sql(
                                "insert into action_obstacle (action_id, obstacle_id, city_id) values (?, ?, ?)")
                        .params(id.value(), elsewhere.value(), cuenca.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void passFromOneResponsiblePersonToAnotherOnlyWithTheOrganisation() {
        ActionId id = given.action(plan, "One-stop shop", permits);
        Responsible analyst = given.member(ANALYST, cuenca, ANALYST);
        Responsible officer = given.member(ANALYST, cuenca, OFFICER);

        assertThat(responsible(id, analyst, officer)).isEqualTo(new FieldOutcome.Saved<>(officer));

        Action changed = person.as(ANALYST, () -> actions.get(id)).action();
        assertThat(changed.organisationName()).isEqualTo("Municipio");
        assertThat(changed.personName()).isEqualTo("Emily Carter");
        assertThat(responsible(id, analyst, officer)).isEqualTo(new FieldOutcome.Saved<>(officer));
    }

    @Test
    void keepTheFirstOfTwoChangesOfOneFieldAndMergeThoseOfDifferentFields() {
        ActionId id = given.action(plan, "One-stop shop", permits);

        person.as(ANALYST, () -> actions.change(id, ActionFields.BUDGET, new FieldChange<>(null, amount("1000"))));
        var same =
                person.as(OFFICER, () -> actions.change(id, ActionFields.BUDGET, new FieldChange<>(null, amount("2"))));
        var other = person.as(
                OFFICER, () -> actions.change(id, ActionFields.EXPECTED_EFFECT, new FieldChange<>(null, "Two weeks")));

        assertThat(same).isInstanceOfSatisfying(FieldOutcome.Conflict.class, conflict -> {
            assertThat((BigDecimal) conflict.current()).isEqualByComparingTo("1000");
            assertThat(conflict.by()).isEqualTo("Ana Vintimilla");
        });
        assertThat(other).isEqualTo(new FieldOutcome.Saved<>("Two weeks"));
    }

    @Test
    void neverEndBeforeTheyStart() {
        ActionId id = given.action(plan, "One-stop shop", permits);

        var refused = person.as(
                ANALYST,
                () -> actions.change(
                        id,
                        ActionFields.ENDS_ON,
                        new FieldChange<>(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 2, 28))));

        assertThat(refused).isInstanceOf(FieldOutcome.Refused.class);
        assertThatThrownBy(() -> database.sql("update action set ends_on = '2026-02-28' where id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void keepTheirLastObstacleEvenIfTwoPeopleTakeAwayOneEachAtOnce() {
        ObstacleId roads = given.obstacle(coffee, "Roads are bad");
        ActionId id = given.action(plan, "One-stop shop", permits, roads);

        var one = CompletableFuture.supplyAsync(() -> person.as(ANALYST, () -> ties.removeObstacle(id, permits)));
        var other = CompletableFuture.supplyAsync(() -> person.as(OFFICER, () -> ties.removeObstacle(id, roads)));

        assertThat(List.of(one.join(), other.join()))
                .hasAtLeastOneElementOfType(Outcome.Refused.class)
                .hasAtLeastOneElementOfType(Outcome.Done.class);
        assertThat(person.as(ANALYST, () -> actions.get(id)).ties().obstacles()).hasSize(1);
    }

    @Test
    void areNotMadeToLookFreshByPuttingOffNewsThatAreOverdue() {
        ActionId id = given.action(plan, "One-stop shop", permits);
        LocalDate now = person.as(ANALYST, () -> actions.get(id)).action().nextUpdateOn();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate past = today.minusDays(40);
        assertThat(person.as(
                        ANALYST, () -> actions.change(id, ActionFields.NEXT_UPDATE_ON, new FieldChange<>(now, past))))
                .as("a draft is planned freely")
                .isInstanceOf(FieldOutcome.Saved.class);
        assertThat(person.as(
                        ANALYST,
                        () -> actions.change(
                                id, ActionFields.NEXT_UPDATE_ON, new FieldChange<>(past, today.plusYears(30)))))
                .isEqualTo(new FieldOutcome.Refused<LocalDate>(Refusal.of("plan.refusal.next-update.far", 2)));

        database.sql("update action set status = 'IN_EXECUTION' where id = ?")
                .param(id.value())
                .update();

        assertThat(person.as(
                        ANALYST,
                        () -> actions.change(
                                id, ActionFields.NEXT_UPDATE_ON, new FieldChange<>(past, today.plusDays(30)))))
                .isEqualTo(new FieldOutcome.Refused<LocalDate>(Refusal.of("plan.refusal.next-update.overdue")));
    }

    @Test
    void comeBackAfterARemoval() {
        ActionId id = given.action(plan, "One-stop shop", permits);

        does(ANALYST, () -> actions.remove(id));
        assertThatThrownBy(() -> person.as(ANALYST, () -> actions.get(id))).isInstanceOf(NoSuchThing.class);
        assertThat(person.as(ANALYST, () -> ties.countsByObstacle(cuenca))).doesNotContainKey(permits);

        does(ANALYST, () -> actions.restore(id));
        assertThat(person.as(ANALYST, () -> actions.get(id)).action().title()).isEqualTo("One-stop shop");
    }

    @Test
    void haveMilestonesThatComeBackAfterARemoval() {
        ActionId id = given.action(plan, "One-stop shop", permits);
        MilestoneId opened = milestone(id, "Opened");
        LocalDate day = LocalDate.of(2026, 6, 3);

        assertThat(person.as(
                        OFFICER,
                        () -> milestones.change(opened, MilestoneFields.REACHED_ON, new FieldChange<>(null, day))))
                .isEqualTo(new FieldOutcome.Saved<>(day));
        does(ANALYST, () -> milestones.remove(opened));
        assertThat(person.as(ANALYST, () -> actions.get(id)).milestones()).isEmpty();
        assertThatThrownBy(() -> person.as(
                        OFFICER,
                        () -> milestones.change(opened, MilestoneFields.TITLE, new FieldChange<>("Opened", "Shut"))))
                .isInstanceOf(NoSuchThing.class);
        does(ANALYST, () -> milestones.restore(opened));

        assertThat(person.as(ANALYST, () -> milestones.ofPlan(plan)))
                .containsExactly(new Milestone(opened, id, "Opened", LocalDate.of(2026, 5, 1), day));
        assertThat(refusals(person.as(ANALYST, () -> milestones.add(id, " ", null))))
                .containsOnlyKeys("title", "dueOn");
    }

    @Test
    void haveIndicatorsWithFiguresOfTheirOwn() {
        ActionId id = given.action(plan, "One-stop shop", permits);
        var added = person.as(ANALYST, () -> indicators.add(id, "Days per permit", "days"));
        IndicatorId days = ((FormOutcome.Done<IndicatorId>) added).value();

        person.as(
                ANALYST,
                () -> indicators.change(days, IndicatorFields.BASELINE, new FieldChange<>(null, amount("77"))));
        var tooFine = person.as(
                ANALYST,
                () -> indicators.change(days, IndicatorFields.TARGET, new FieldChange<>(null, amount("0.0000001"))));
        does(ANALYST, () -> indicators.remove(days));
        does(ANALYST, () -> indicators.restore(days));

        assertThat(tooFine).isInstanceOf(FieldOutcome.Refused.class);
        assertThat(person.as(ANALYST, () -> actions.get(id)).indicators())
                .singleElement()
                .satisfies(indicator ->
                        assertThat(indicator.baseline()).isNotNull().isEqualByComparingTo("77"));
    }

    @Test
    void takeAsManyStatementsForManyAsForOne() {
        ActionId id = given.action(plan, "One-stop shop", permits);
        milestone(id, "First");
        int listed = StatementCount.of(() -> person.as(OFFICER, () -> actions.ofPlan(plan)));
        int opened = StatementCount.of(() -> person.as(OFFICER, () -> actions.get(id)));
        for (int i = 0; i < 6; i++) {
            given.action(plan, "Action " + i, permits, given.obstacle(coffee, "Obstacle " + i));
            milestone(id, "Milestone " + i);
        }

        assertThat(StatementCount.of(() -> person.as(OFFICER, () -> actions.ofPlan(plan))))
                .isEqualTo(listed);
        assertThat(StatementCount.of(() -> person.as(OFFICER, () -> actions.get(id))))
                .isEqualTo(opened);
    }

    private MilestoneId milestone(ActionId action, String title) {
        var added = person.as(ANALYST, () -> milestones.add(action, title, LocalDate.of(2026, 5, 1)));
        return ((FormOutcome.Done<MilestoneId>) added).value();
    }

    private FieldOutcome<Responsible> responsible(ActionId id, Responsible seen, Responsible wanted) {
        return person.as(ANALYST, () -> actions.change(id, ActionFields.RESPONSIBLE, new FieldChange<>(seen, wanted)));
    }

    private void does(String email, Runnable action) {
        person.as(email, () -> {
            action.run();
            return true;
        });
    }

    private static BigDecimal amount(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    void improvesPublicServicesOfItsCityOnly() {
        ActionId action = given.action(plan, "One-stop shop", permits);
        PublicServiceId licence = service(ANALYST, "cuenca");
        PublicServiceId foreign = service(STRANGER, "barranquilla");

        assertThat(person.as(ANALYST, () -> ties.addService(action, licence))).isEqualTo(Outcome.done(licence));
        assertThat(person.as(ANALYST, () -> ties.addService(action, licence))).isEqualTo(Outcome.done(licence));
        assertThat(person.as(ANALYST, () -> ties.addService(action, foreign)))
                .isEqualTo(Outcome.refused("plan.refusal.service.stranger"));
        assertThat(person.as(ANALYST, () -> actions.get(action).ties().services()))
                .extracting(PublicServiceSummary::id)
                .containsExactly(licence);
        assertThat(person.as(ANALYST, () -> ties.improving(licence)))
                .extracting(improving -> improving.action().id())
                .containsExactly(action);
        assertThatThrownBy(() -> person.as(STRANGER, () -> ties.improving(licence)))
                .isInstanceOf(NoSuchThing.class);

        person.as(ANALYST, () -> {
            ties.removeService(action, licence);
            return action;
        });
        assertThat(person.as(ANALYST, () -> ties.improving(licence))).isEmpty();
    }

    private PublicServiceId service(String by, String slug) {
        CityId city = given.city(by, slug);
        return person.as(by, () -> services.ofCity(city)).getFirst().id();
    }
}
