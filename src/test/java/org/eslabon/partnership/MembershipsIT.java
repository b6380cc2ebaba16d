package org.eslabon.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.partnership.Known.done;
import static org.eslabon.partnership.Known.refusal;
import static org.eslabon.partnership.Known.somebody;
import static org.eslabon.partnership.People.BANKER;
import static org.eslabon.partnership.People.BARRANQUILLA;
import static org.eslabon.partnership.People.COLLEAGUE;
import static org.eslabon.partnership.People.COORDINATOR;
import static org.eslabon.partnership.People.OFFICER;

import org.eslabon.audit.TrailFilter;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPartnerships
class MembershipsIT {

    @Autowired
    People person;

    @Autowired
    Known known;

    @Autowired
    Memberships memberships;

    @Autowired
    Participations participations;

    @Autowired
    Rights rights;

    @Autowired
    CityChanges changes;

    @Autowired
    JdbcClient database;

    private CityId cuenca;
    private CityId barranquilla;
    private OrganisationId university;

    @BeforeEach
    void find() {
        cuenca = known.city("cuenca");
        barranquilla = known.city("barranquilla");
        university = known.organisation("UCuenca");
    }

    @Test
    void showAnInvitedPersonAsPendingUntilSheArrives() {
        PersonId invited = done(person.as(
                COORDINATOR, () -> memberships.invite(cuenca, university, somebody("nueva@ucuenca.example"))));

        assertThat(person.as(OFFICER, () -> memberships.of(cuenca, university)))
                .filteredOn(member -> member.person().id().equals(invited))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.pending()).isTrue();
                    assertThat(member.member().position()).isEqualTo("Analista");
                });
        assertThat(person.as(COORDINATOR, () -> memberships.remind(cuenca, university, invited)))
                .isNotNull()
                .satisfies(outcome -> assertThat(done(outcome)).isEqualTo(invited));
    }

    @Test
    void areNotRemindedOnceTheyArrived() {
        PersonId ivan = known.person("ivan.abad@ucuenca.example");

        assertThat(refusal(person.as(COORDINATOR, () -> memberships.remind(cuenca, university, ivan)))
                        .messageKey())
                .isEqualTo("partnership.member.arrived");
    }

    @Test
    void areInvitedOnceOnly() {
        assertThat(refusal(person.as(
                                COORDINATOR,
                                () -> memberships.invite(cuenca, university, somebody("Ivan.Abad@ucuenca.example"))))
                        .messageKey())
                .isEqualTo("partnership.member.already");
    }

    @Test
    void areManagedOnlyByThoseWhoConvene() {
        assertThatThrownBy(() ->
                        person.as(OFFICER, () -> memberships.invite(cuenca, university, somebody("x@ucuenca.example"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> person.as(
                        BARRANQUILLA, () -> memberships.invite(cuenca, university, somebody("x@ucuenca.example"))))
                .isInstanceOf(NoSuchThing.class);
        assertThat(person.as(OFFICER, () -> memberships.open(cuenca))).isEmpty();
    }

    @Test
    void areNotGivenInAnOrganisationOfAnotherCity() {
        OrganisationId uninorte = known.organisation("Uninorte");

        assertThatThrownBy(() -> person.as(
                        COORDINATOR, () -> memberships.invite(cuenca, uninorte, somebody("spy@acudir.example"))))
                .isInstanceOf(NoSuchThing.class);
    }

    /** Joining another city's organisation and putting a friend into it would open that city. */
    @Test
    void areNotGivenInAnOrganisationThatReachesIntoACityOfOthers() {
        OrganisationId chamber = known.organisation("CC Barranquilla");
        PersonId carolina = known.person("carolina.char@ccb.example");
        person.as(COORDINATOR, () -> participations.join(cuenca, chamber, Role.PRIVATE_SECTOR, ""));

        assertThat(refusal(person.as(
                                COORDINATOR, () -> memberships.invite(cuenca, chamber, somebody("spy@acudir.example"))))
                        .messageKey())
                .isEqualTo("partnership.member.elsewhere");
        assertThat(refusal(person.as(COORDINATOR, () -> memberships.end(cuenca, chamber, carolina)))
                        .messageKey())
                .isEqualTo("partnership.member.elsewhere");
        assertThat(person.as(
                        COORDINATOR,
                        () -> memberships.changePosition(
                                cuenca, chamber, carolina, new FieldChange<>("Directora", "x"))))
                .isInstanceOf(FieldOutcome.Refused.class);
        assertThat(person.as(COORDINATOR, () -> memberships.open(cuenca)))
                .contains(university)
                .doesNotContain(chamber);
    }

    @Test
    void areGivenThereByOneWhoConvenesInAllOfItsCities() {
        OrganisationId chamber = known.organisation("CC Barranquilla");
        person.as(COORDINATOR, () -> participations.join(cuenca, chamber, Role.PRIVATE_SECTOR, ""));

        done(person.as(BANKER, () -> memberships.invite(cuenca, chamber, somebody("nueva@ccb.example"))));

        assertThat(person.as(BARRANQUILLA, () -> memberships.of(barranquilla, chamber)))
                .extracting(member -> member.person().email())
                .contains("nueva@ccb.example");
        assertThat(person.as(BARRANQUILLA, () -> changes.page(TrailFilter.all(barranquilla), 0, 5)))
                .as("the other city's trail says who came in")
                .anyMatch(
                        entry -> entry.verb().equals("invited") && entry.label().equals("Nuevo Nombre"));
    }

    @Test
    void areGivenInOnesOwnOrganisationWhereverItTakesPart() {
        OrganisationId acudir = known.organisation("Acudir");
        person.as(BARRANQUILLA, () -> participations.join(barranquilla, acudir, Role.CIVIL_SOCIETY, ""));

        done(person.as(COORDINATOR, () -> memberships.invite(cuenca, acudir, somebody("nueva@acudir.example"))));
    }

    /** A development bank sees every city. */
    @Test
    void areNotGivenInADevelopmentBankByACity() {
        OrganisationId caf = known.organisation("CAF");
        person.as(COORDINATOR, () -> participations.join(cuenca, caf, Role.DEVELOPMENT_BANK, ""));

        assertThat(refusal(person.as(
                                COORDINATOR, () -> memberships.invite(cuenca, caf, somebody("spy@acudir.example"))))
                        .messageKey())
                .isEqualTo("partnership.member.bank");
        done(person.as(BANKER, () -> memberships.invite(cuenca, caf, somebody("nueva@caf.example"))));
    }

    @Test
    void endAtOnceAndComeBackWhenThatIsUndone() {
        PersonId ivan = known.person("ivan.abad@ucuenca.example");

        done(person.as(COORDINATOR, () -> memberships.end(cuenca, university, ivan)));
        assertThat(person.as("ivan.abad@ucuenca.example", () -> rights.maySee(cuenca)))
                .isFalse();

        done(person.as(COLLEAGUE, () -> memberships.restore(cuenca, university, ivan)));
        assertThat(person.as("ivan.abad@ucuenca.example", () -> rights.maySee(cuenca)))
                .isTrue();
        assertThat(person.as(COORDINATOR, () -> memberships.of(cuenca, university)))
                .filteredOn(member -> member.person().id().equals(ivan))
                .singleElement()
                .extracting(member -> member.member().position())
                .isEqualTo("Investigador");
    }

    /** Undoing takes an id: one of somebody who never belonged must bring nobody in and tell no name. */
    @Test
    void areNotRestoredToOneWhoNeverBelonged() {
        PersonId stranger = known.person("luis.noguera@ccb.example");

        assertThatThrownBy(() -> person.as(COORDINATOR, () -> memberships.restore(cuenca, university, stranger)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(COORDINATOR, () -> memberships.end(cuenca, university, stranger)))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void leaveTheCitySomebodyWhoCoordinates() {
        OrganisationId acudir = known.organisation("Acudir");
        PersonId ana = known.person(COORDINATOR);
        PersonId jorge = known.person(COLLEAGUE);
        done(person.as(COORDINATOR, () -> memberships.end(cuenca, acudir, jorge)));

        assertThat(refusal(person.as(COORDINATOR, () -> memberships.end(cuenca, acudir, ana)))
                        .messageKey())
                .isEqualTo("partnership.coordinator.last-person");
    }

    @Test
    void keepTheFirstOfTwoChangesOfAPosition() {
        PersonId ivan = known.person("ivan.abad@ucuenca.example");
        person.as(
                COORDINATOR,
                () -> memberships.changePosition(
                        cuenca, university, ivan, new FieldChange<>("Investigador", "Investigador principal")));

        var second = person.as(
                COLLEAGUE,
                () -> memberships.changePosition(
                        cuenca, university, ivan, new FieldChange<>("Investigador", "Profesor")));

        assertThat(second).isInstanceOfSatisfying(FieldOutcome.Conflict.class, conflict -> {
            assertThat(conflict.current()).isEqualTo("Investigador principal");
            assertThat(conflict.by()).isEqualTo("Ana Vintimilla");
        });
    }

    @Test
    void areListedWithOneStatementForTheirPeople() {
        assertThat(person.as(OFFICER, () -> memberships.inCity(cuenca)))
                .extracting(member -> member.person().name())
                .contains("Ana Vintimilla", "Iván Abad")
                .doesNotContain("Carolina Char");
    }
}
