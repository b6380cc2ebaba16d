package org.eslabon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.plan.Cuenca.planned;
import static org.eslabon.plan.Cuenca.refusals;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.util.List;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.Entry;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
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
class PlansIT {

    private static final String CIVIL_SOCIETY = "mercedes.loja@cafe.example";
    private static final String BANK = "lucia.ferrer@caf.example";

    @Autowired
    AsPerson person;

    @Autowired
    Cuenca given;

    @Autowired
    Plans plans;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient database;

    private CityId cuenca;
    private StudyId coffee;

    @BeforeEach
    void aStudyOfCoffee() {
        cuenca = given.city();
        coffee = given.study(cuenca, "Coffee Ecuador 2020");
    }

    @Test
    void listsAPlanWithWhatItHolds() {
        PlanId plan = given.plan("Better coffee", coffee);
        ObstacleId permits = given.obstacle(coffee, "Permits take eleven weeks");
        ObstacleId roads = given.obstacle(coffee, "Roads are bad");
        given.action(plan, "One-stop shop", permits);
        given.action(plan, "Roads", permits, roads);

        PlanSummary found = person.as(OFFICER, () -> plans.ofCity(cuenca)).stream()
                .filter(summary -> summary.id().equals(plan))
                .findFirst()
                .orElseThrow();

        assertThat(found.title()).isEqualTo("Better coffee");
        assertThat(found.studyName()).isEqualTo("Coffee Ecuador 2020");
        assertThat(found.actions()).isEqualTo(2);
        assertThat(found.obstacles()).isEqualTo(2);
        assertThat(found.nextUpdate()).isEqualTo("2026-04-01");
        assertThat(person.as(OFFICER, () -> plans.ofStudy(coffee))).containsExactly(found);
    }

    @Test
    void doNotExistForAStranger() {
        PlanId plan = given.plan("Better coffee", coffee);

        assertThatThrownBy(() -> person.as(STRANGER, () -> plans.get(plan))).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> plans.ofCity(cuenca)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> plans.studies(cuenca)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> plans.ofStudy(coffee)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> plans.create(cuenca, planned("Mine", null))))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> change(STRANGER, plan, "Better coffee", "Mine"))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> remove(STRANGER, plan)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> restore(STRANGER, plan)).isInstanceOf(NoSuchThing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {RESEARCHER, CIVIL_SOCIETY, BANK})
    void areSeenButNotChangedByThoseWhoMayOnlySuggestOrComment(String email) {
        PlanId plan = given.plan("Better coffee", coffee);

        assertThat(person.as(email, () -> plans.get(plan)).title()).isEqualTo("Better coffee");
        assertThatThrownBy(() -> person.as(email, () -> plans.create(cuenca, planned("Mine", null))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> change(email, plan, "Better coffee", "Mine")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> remove(email, plan)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> restore(email, plan)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void sayOfEveryFieldWhyItStandsInTheWay() {
        NewPlan wrong = new NewPlan(" ", null, null, 2028, 2026, null, "x".repeat(301));

        var refused = person.as(ANALYST, () -> plans.create(cuenca, wrong));

        assertThat(refusals(refused)).containsOnlyKeys("title", "toYear", "area", "cityAxis");
    }

    @Test
    void answerOnlyAStudyOfTheirOwnCity() {
        CityId barranquilla = given.city(STRANGER, "barranquilla");
        StudyId ofAnotherCity = given.study(barranquilla, "Cacao");
        PlanId plan = given.plan("Better coffee", coffee);

        assertThat(refusals(person.as(ANALYST, () -> plans.create(cuenca, planned("Plan", ofAnotherCity)))))
                .containsOnlyKeys("study");
        assertThat(person.as(
                        ANALYST, () -> plans.change(plan, PlanFields.STUDY, new FieldChange<>(coffee, ofAnotherCity))))
                .isInstanceOf(FieldOutcome.Refused.class);
        assertThatThrownBy(() -> database.sql("update action_plan set study_id = ? where id = ?")
                        .params(ofAnotherCity.value(), plan.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void keepTheFirstOfTwoChangesOfOneFieldAndSayWhoMadeIt() {
        PlanId plan = given.plan("Coffee", coffee);

        change(ANALYST, plan, "Coffee", "Coffee of the south");
        var second = change(OFFICER, plan, "Coffee", "Coffee of Azuay");

        assertThat(second).isInstanceOfSatisfying(FieldOutcome.Conflict.class, conflict -> {
            assertThat(conflict.current()).isEqualTo("Coffee of the south");
            assertThat(conflict.by()).isEqualTo("Ana Vintimilla");
        });
        assertThat(person.as(OFFICER, () -> plans.get(plan)).title()).isEqualTo("Coffee of the south");
    }

    @Test
    void neverEndBeforeTheyBegin() {
        PlanId plan = given.plan("Coffee", coffee);

        assertThat(person.as(ANALYST, () -> plans.change(plan, PlanFields.TO_YEAR, new FieldChange<>(2028, 2025))))
                .isInstanceOf(FieldOutcome.Refused.class);
        assertThat(person.as(ANALYST, () -> plans.change(plan, PlanFields.TO_YEAR, new FieldChange<>(2028, 2030))))
                .isEqualTo(new FieldOutcome.Saved<>(2030));
    }

    @Test
    void comeBackAfterARemovalWithTheirActions() {
        PlanId plan = given.plan("Coffee", coffee);
        given.action(plan, "One-stop shop", given.obstacle(coffee, "Permits"));

        remove(ANALYST, plan);
        assertThatThrownBy(() -> person.as(ANALYST, () -> plans.get(plan))).isInstanceOf(NoSuchThing.class);
        assertThat(person.as(ANALYST, () -> plans.ofStudy(coffee))).isEmpty();
        assertThatThrownBy(() -> change(ANALYST, plan, "Coffee", "Tea")).isInstanceOf(NoSuchThing.class);

        restore(OFFICER, plan);
        assertThat(person.as(ANALYST, () -> plans.ofStudy(coffee)))
                .singleElement()
                .extracting(PlanSummary::actions)
                .isEqualTo(1);
    }

    @Test
    void leaveTheirStoryInTheTrail() {
        PlanId plan = given.plan("Coffee", coffee);
        ActionId action = given.action(plan, "One-stop shop", given.obstacle(coffee, "Permits"));
        StudyId cacao = given.study(cuenca, "Cacao 2021");
        person.as(ANALYST, () -> plans.change(plan, PlanFields.STUDY, new FieldChange<>(coffee, cacao)));

        List<Entry> story = trail.of(Plan.thing(plan), 10);

        assertThat(story).extracting(Entry::verb).containsExactly("changed", "created", "created");
        assertThat(story.get(0).to()).isEqualTo("Cacao 2021");
        assertThat(story.get(1).thing()).isEqualTo(Action.thing(action));
    }

    @Test
    void takeAsManyStatementsForManyAsForOne() {
        PlanId first = given.plan("Coffee", coffee);
        given.action(first, "One-stop shop", given.obstacle(coffee, "Permits"));
        int forFew = StatementCount.of(() -> person.as(OFFICER, () -> plans.ofCity(cuenca)));
        for (int i = 0; i < 5; i++) {
            given.action(given.plan("Coffee " + i, coffee), "Action " + i, given.obstacle(coffee, "Obstacle " + i));
        }

        int forMany = StatementCount.of(() -> person.as(OFFICER, () -> plans.ofCity(cuenca)));

        assertThat(forFew).isPositive();
        assertThat(forMany).isEqualTo(forFew);
    }

    private FieldOutcome<String> change(String email, PlanId plan, String seen, String wanted) {
        return person.as(email, () -> plans.change(plan, PlanFields.TITLE, new FieldChange<>(seen, wanted)));
    }

    private void remove(String email, PlanId plan) {
        person.as(email, () -> {
            plans.remove(plan);
            return plan;
        });
    }

    private void restore(String email, PlanId plan) {
        person.as(email, () -> {
            plans.restore(plan);
            return plan;
        });
    }
}
