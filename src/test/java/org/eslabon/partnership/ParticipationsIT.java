package org.eslabon.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.partnership.Known.done;
import static org.eslabon.partnership.Known.refusal;
import static org.eslabon.partnership.People.BARRANQUILLA;
import static org.eslabon.partnership.People.COLLEAGUE;
import static org.eslabon.partnership.People.COORDINATOR;
import static org.eslabon.partnership.People.OFFICER;

import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithPartnerships
class ParticipationsIT {

    @Autowired
    People person;

    @Autowired
    Known known;

    @Autowired
    Participations participations;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Cities cities;

    private CityId cuenca;

    @BeforeEach
    void find() {
        cuenca = known.city("cuenca");
    }

    @Test
    void bringANewOrganisationIntoTheCity() {
        OrganisationId id = done(person.as(
                COORDINATOR,
                () -> participations.found(
                        cuenca,
                        Known.organisation("Unión de Tostadores", Organisation.Kind.COMPANY),
                        Role.PRIVATE_SECTOR,
                        "Compra local")));

        assertThat(person.as(OFFICER, () -> partnerships.participations(cuenca)))
                .filteredOn(one -> one.organisation().id().equals(id))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.role()).isEqualTo(Role.PRIVATE_SECTOR);
                    assertThat(one.participant().duties()).isEqualTo("Compra local");
                    assertThat(one.people()).isZero();
                });
    }

    @Test
    void findAnOrganisationWhoseNameDiffersOnlyInCaseAndAccents() {
        var outcome = person.as(
                COORDINATOR,
                () -> participations.found(
                        cuenca,
                        Known.organisation("CAMARA DE COMERCIO DE BARRANQUILLA", Organisation.Kind.CHAMBER),
                        Role.PRIVATE_SECTOR,
                        ""));

        assertThat(refusal(outcome).messageKey()).isEqualTo("partnership.organisation.exists");
    }

    @Test
    void offerTheOrganisationsThatDoNotTakePartYet() {
        assertThat(person.as(COORDINATOR, () -> participations.offered(cuenca)))
                .extracting(Organisation::shortName)
                .contains("CC Barranquilla", "CAF")
                .doesNotContain("Acudir");
        assertThatThrownBy(() -> person.as(OFFICER, () -> participations.offered(cuenca)))
                .isInstanceOf(NotAllowed.class);
    }

    /** Its people would see every city. */
    @Test
    void foundNoDevelopmentBank() {
        var bank = person.as(
                COORDINATOR,
                () -> participations.found(
                        cuenca,
                        Known.organisation("Banco Propio", Organisation.Kind.DEVELOPMENT_BANK),
                        Role.PRIVATE_SECTOR,
                        ""));
        assertThat(refusal(bank).messageKey()).isEqualTo("partnership.organisation.bank");
    }

    @Test
    void giveTheRoleOfADevelopmentBankToNobodyElse() {
        var founded = person.as(
                COORDINATOR,
                () -> participations.found(
                        cuenca,
                        Known.organisation("Fondo Propio", Organisation.Kind.COMPANY),
                        Role.DEVELOPMENT_BANK,
                        ""));
        var changed = person.as(
                COORDINATOR,
                () -> participations.changeRole(
                        cuenca,
                        known.organisation("CC Cuenca"),
                        new FieldChange<>(Role.PRIVATE_SECTOR, Role.DEVELOPMENT_BANK)));

        assertThat(refusal(founded).messageKey()).isEqualTo("partnership.role.bank-only");
        assertThat(changed).isInstanceOf(FieldOutcome.Refused.class);
    }

    @Test
    void areChangedOnlyByThoseWhoConveneInThatCity() {
        OrganisationId chamber = known.organisation("CC Cuenca");

        assertThatThrownBy(() -> person.as(
                        OFFICER, () -> participations.changeDuties(cuenca, chamber, new FieldChange<>("", "x"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> person.as(BARRANQUILLA, () -> participations.leave(cuenca, chamber)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(
                        COORDINATOR,
                        () -> participations.changeRole(
                                cuenca,
                                known.organisation("Uninorte"),
                                new FieldChange<>(Role.UNIVERSITY, Role.COORDINATOR))))
                .as("an organisation of another city")
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void keepTheFirstOfTwoChangesOfTheDuties() {
        OrganisationId chamber = known.organisation("CC Cuenca");
        String seen = "Voz de las empresas, capacitación";
        person.as(COORDINATOR, () -> participations.changeDuties(cuenca, chamber, new FieldChange<>(seen, "Ferias")));

        var second = person.as(
                COLLEAGUE, () -> participations.changeDuties(cuenca, chamber, new FieldChange<>(seen, "Cursos")));

        assertThat(second)
                .isInstanceOfSatisfying(
                        FieldOutcome.Conflict.class,
                        conflict -> assertThat(conflict.current()).isEqualTo("Ferias"));
    }

    @Test
    void mergeChangesOfRoleAndDuties() {
        OrganisationId growers = known.organisation("Caficultores");
        person.as(
                COORDINATOR,
                () -> participations.changeRole(
                        cuenca, growers, new FieldChange<>(Role.CIVIL_SOCIETY, Role.PRIVATE_SECTOR)));

        var duties = person.as(
                COLLEAGUE,
                () -> participations.changeDuties(
                        cuenca, growers, new FieldChange<>("Voz de los productores", "Voz de 400 familias")));

        assertThat(duties).isEqualTo(new FieldOutcome.Saved<>("Voz de 400 familias"));
        assertThat(person.as(OFFICER, () -> partnerships.participant(cuenca, growers)))
                .hasValueSatisfying(one -> assertThat(one.role()).isEqualTo(Role.PRIVATE_SECTOR));
    }

    @Test
    void endAtOnceAndCanBeTakenBack() {
        OrganisationId university = known.organisation("UCuenca");

        Participant left = done(person.as(COORDINATOR, () -> participations.leave(cuenca, university)));
        assertThatThrownBy(() -> person.as("ivan.abad@ucuenca.example", () -> cities.byId(cuenca)))
                .isInstanceOf(NoSuchThing.class);

        done(person.as(COORDINATOR, () -> participations.join(cuenca, university, left.role(), left.duties())));
        assertThat(person.as("ivan.abad@ucuenca.example", () -> cities.byId(cuenca))
                        .name())
                .isEqualTo("Cuenca");
    }

    @Test
    void leaveTheCityACoordinator() {
        OrganisationId acudir = known.organisation("Acudir");

        assertThat(refusal(person.as(COORDINATOR, () -> participations.leave(cuenca, acudir)))
                        .messageKey())
                .isEqualTo("partnership.coordinator.last");
        assertThat(person.as(
                        COORDINATOR,
                        () -> participations.changeRole(
                                cuenca, acudir, new FieldChange<>(Role.COORDINATOR, Role.CIVIL_SOCIETY))))
                .isInstanceOf(FieldOutcome.Refused.class);
    }

    /** An organisation without people cannot take over. */
    @Test
    void countOnlyACoordinatorThatHasPeople() {
        person.as(
                COORDINATOR,
                () -> participations.found(
                        cuenca, Known.organisation("Nueva", Organisation.Kind.COMPANY), Role.COORDINATOR, ""));

        assertThat(refusal(person.as(COORDINATOR, () -> participations.leave(cuenca, known.organisation("Acudir"))))
                        .messageKey())
                .isEqualTo("partnership.coordinator.last");
    }
}
