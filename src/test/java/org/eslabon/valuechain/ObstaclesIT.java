package org.eslabon.valuechain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Partnerships;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=valuechain",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(AsPerson.class)
class ObstaclesIT {

    @Autowired
    AsPerson person;

    @Autowired
    Obstacles obstacles;

    @Autowired
    StudyRepository studies;

    @Autowired
    Cities cities;

    @Autowired
    Partnerships partnerships;

    @Autowired
    CurrentUser user;

    private CityId cuenca;
    private StudyId coffee;

    @BeforeEach
    void aStudyOfCoffee() {
        cuenca = person.as(ANALYST, () -> cities.bySlug("cuenca").id());
        coffee = StudyId.next();
        person.as(ANALYST, () -> {
            studies.add(coffee, cuenca, "Coffee Ecuador 2020", user.id());
            return coffee;
        });
    }

    @Test
    void findsARecordedObstacleInTheCityAndInTheStudy() {
        ObstacleId id = recorded("Permits take eleven weeks");

        Obstacle found = person.as(OFFICER, () -> obstacles.get(id));

        assertThat(found.statement()).isEqualTo("Permits take eleven weeks");
        assertThat(found.status()).isEqualTo(ObstacleStatus.IDENTIFIED);
        assertThat(person.as(OFFICER, () -> obstacles.ofCity(cuenca))).contains(found.summary());
        assertThat(person.as(OFFICER, () -> obstacles.ofStudy(coffee))).containsExactly(found);
    }

    @Test
    void doesNotExistForAStranger() {
        ObstacleId id = recorded("Permits take eleven weeks");

        assertThatThrownBy(() -> person.as(STRANGER, () -> obstacles.get(id))).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> obstacles.ofCity(cuenca)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> obstacles.ofStudy(coffee)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(
                        STRANGER, () -> obstacles.create(new NewObstacle(coffee, "Mine", ObstacleKind.OTHER))))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() ->
                        person.as(STRANGER, () -> obstacles.changeStatement(id, new FieldChange<>("Permits", "Mine"))))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void isNotChangedByOneWhoMayOnlySuggest() {
        ObstacleId id = recorded("Permits take eleven weeks");

        assertThatThrownBy(() -> person.as(
                        RESEARCHER,
                        () -> obstacles.changeStatus(
                                id, new FieldChange<>(ObstacleStatus.IDENTIFIED, ObstacleStatus.RESOLVED))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void keepsTheFirstOfTwoChangesOfOneFieldAndSaysWhoMadeIt() {
        ObstacleId id = recorded("Permits take long");

        person.as(
                ANALYST,
                () -> obstacles.changeStatement(id, new FieldChange<>("Permits take long", "Permits take 11 weeks")));
        var second = person.as(
                OFFICER,
                () -> obstacles.changeStatement(id, new FieldChange<>("Permits take long", "Permits take 12 weeks")));

        assertThat(second).isInstanceOfSatisfying(FieldOutcome.Conflict.class, conflict -> {
            assertThat(conflict.current()).isEqualTo("Permits take 11 weeks");
            assertThat(conflict.by()).isEqualTo("Ana Vintimilla");
            assertThat(conflict.at()).isNotNull();
        });
        assertThat(person.as(OFFICER, () -> obstacles.get(id)).statement()).isEqualTo("Permits take 11 weeks");
    }

    @Test
    void mergesChangesOfDifferentFields() {
        ObstacleId id = recorded("Permits take long");

        person.as(
                ANALYST,
                () -> obstacles.changeKind(id, new FieldChange<>(ObstacleKind.REGULATORY_DELAY, ObstacleKind.FEE)));
        var other = person.as(OFFICER, () -> obstacles.changeEvidence(id, new FieldChange<>(null, "Survey of 2024")));

        assertThat(other).isEqualTo(new FieldOutcome.Saved<>("Survey of 2024"));
        Obstacle both = person.as(OFFICER, () -> obstacles.get(id));
        assertThat(both.kind()).isEqualTo(ObstacleKind.FEE);
        assertThat(both.evidence()).isEqualTo("Survey of 2024");
    }

    @Test
    void countsADifferenceInCaseAsAConflict() {
        ObstacleId id = recorded("Permits take long");

        var change = person.as(
                OFFICER, () -> obstacles.changeStatement(id, new FieldChange<>("PERMITS TAKE LONG", "Other")));

        assertThat(change).isInstanceOf(FieldOutcome.Conflict.class);
    }

    @Test
    void acceptsOnlyAnOrganisationOfThePartnershipAsResponsible() {
        ObstacleId id = recorded("Permits take long");
        OrganisationId ofAnotherCity = person.as(
                STRANGER,
                () -> partnerships
                        .participants(cities.bySlug("barranquilla").id())
                        .getFirst()
                        .organisation()
                        .id());
        OrganisationId ofCuenca = person.as(
                ANALYST,
                () -> partnerships
                        .participants(cuenca)
                        .getFirst()
                        .organisation()
                        .id());

        assertThat(person.as(ANALYST, () -> obstacles.changeResponsible(id, new FieldChange<>(null, ofAnotherCity))))
                .isInstanceOf(FieldOutcome.Refused.class);
        assertThat(person.as(ANALYST, () -> obstacles.changeResponsible(id, new FieldChange<>(null, ofCuenca))))
                .isEqualTo(new FieldOutcome.Saved<>(ofCuenca));
        assertThat(person.as(ANALYST, () -> obstacles.get(id)).responsibleName())
                .isEqualTo("Acudir");
    }

    @Test
    void needsAStatement() {
        var refused = person.as(
                ANALYST, () -> obstacles.create(new NewObstacle(coffee, "  ", ObstacleKind.REGULATORY_DELAY)));

        assertThat(refused).isInstanceOf(Outcome.Refused.class);
    }

    private ObstacleId recorded(String statement) {
        var outcome = person.as(
                ANALYST, () -> obstacles.create(new NewObstacle(coffee, statement, ObstacleKind.REGULATORY_DELAY)));
        return ((Outcome.Done<ObstacleId>) outcome).value();
    }
}
