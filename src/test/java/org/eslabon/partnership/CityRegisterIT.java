package org.eslabon.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.partnership.Known.done;
import static org.eslabon.partnership.Known.refusal;
import static org.eslabon.partnership.Known.somebody;
import static org.eslabon.partnership.People.ADMINISTRATOR;
import static org.eslabon.partnership.People.BANKER;
import static org.eslabon.partnership.People.COORDINATOR;

import java.util.Currency;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.OrganisationId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithPartnerships
class CityRegisterIT {

    private static final NewCity TRUJILLO = new NewCity("Trujillo", "trujillo", "PE", "PE-LAL", "PEN", "America/Lima");

    @Autowired
    People person;

    @Autowired
    Known known;

    @Autowired
    CityRegister register;

    @Autowired
    DevelopmentBanks banks;

    @Autowired
    Cities cities;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Memberships memberships;

    @Autowired
    Participations participations;

    @Test
    void isKeptByAdministratorsAndDevelopmentBanksOnly() {
        assertThat(person.as(ADMINISTRATOR, register::all))
                .extracting(one -> one.city().slug())
                .contains("cuenca", "barranquilla", "fortaleza");
        assertThat(person.as(BANKER, register::mine)).isTrue();
        assertThatThrownBy(() -> person.as(COORDINATOR, register::all)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(COORDINATOR, () -> register.add(TRUJILLO)))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void showsAnAdministratorNothingOfACitysWork() {
        CityId cuenca = known.city("cuenca");

        assertThat(person.as(ADMINISTRATOR, () -> cities.mine())).isEmpty();
        assertThatThrownBy(() -> person.as(ADMINISTRATOR, () -> cities.bySlug("cuenca")))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(ADMINISTRATOR, () -> partnerships.members(cuenca)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(
                        ADMINISTRATOR,
                        () -> participations.join(cuenca, known.organisation("CAF"), Role.COORDINATOR, "")))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void bringsACityFromPlannedToActiveWithItsFirstCoordinator() {
        CityId city = done(person.as(BANKER, () -> register.add(TRUJILLO)));
        assertThat(refusal(person.as(BANKER, () -> register.activate(city))).messageKey())
                .isEqualTo("partnership.city.no-coordinator");

        done(person.as(
                ADMINISTRATOR,
                () -> register.appoint(
                        city,
                        Known.organisation("Cámara de La Libertad", Organisation.Kind.CHAMBER),
                        somebody("primera@lalibertad.example"))));
        done(person.as(ADMINISTRATOR, () -> register.activate(city)));

        RegisteredCity trujillo = person.as(BANKER, () -> register.get("trujillo"));
        assertThat(trujillo.city().status()).isEqualTo(City.Status.ACTIVE);
        assertThat(trujillo.coordinators()).isEqualTo("Cámara de La Libertad");
        assertThat(trujillo.people()).isEqualTo(1);
    }

    /** Otherwise an administrator could put somebody of hers into the work of any city. */
    @Test
    void appointsNobodyWhereSomebodyCoordinates() {
        CityId cuenca = known.city("cuenca");

        assertThat(refusal(person.as(
                                ADMINISTRATOR,
                                () -> register.appoint(
                                        cuenca,
                                        Known.organisation("Mía", Organisation.Kind.COMPANY),
                                        somebody("mine@programme.example"))))
                        .messageKey())
                .isEqualTo("partnership.city.coordinated");
        assertThat(refusal(person.as(
                                ADMINISTRATOR, () -> register.appoint(cuenca, known.organisation("CC Barranquilla"))))
                        .messageKey())
                .isEqualTo("partnership.city.coordinated");
    }

    @Test
    void letsAnOrganisationWithPeopleCoordinateANewCity() {
        CityId city = done(person.as(BANKER, () -> register.add(TRUJILLO)));

        done(person.as(ADMINISTRATOR, () -> register.appoint(city, known.organisation("Acudir"))));

        assertThat(person.as(COORDINATOR, () -> cities.mine()))
                .extracting(City::slug)
                .contains("trujillo");
    }

    @Test
    void proposesAnAddressThatIsFree() {
        assertThat(person.as(BANKER, () -> register.proposeSlug("São Luís do Maranhão")))
                .isEqualTo("sao-luis-do-maranhao");
        assertThat(person.as(BANKER, () -> register.proposeSlug("Cuenca"))).isEqualTo("cuenca-2");
    }

    @Test
    void refusesDataThatFitsNoStandard() {
        assertThat(refusalOf(new NewCity(" ", "x", "PE", null, "PEN", "America/Lima")))
                .isEqualTo("partnership.city.name.required");
        assertThat(refusalOf(new NewCity("X", "x", "XX", null, "PEN", "America/Lima")))
                .isEqualTo("partnership.country.unknown");
        assertThat(refusalOf(new NewCity("X", "x", "PE", "EC-A", "PEN", "America/Lima")))
                .isEqualTo("partnership.city.subdivision.malformed");
        assertThat(refusalOf(new NewCity("X", "../x", "PE", null, "PEN", "America/Lima")))
                .isEqualTo("partnership.city.slug.malformed");
        assertThat(refusalOf(new NewCity("X", "cuenca", "PE", null, "PEN", "America/Lima")))
                .isEqualTo("partnership.city.slug.taken");
        assertThat(refusalOf(new NewCity("X", "x", "PE", null, "PENS", "America/Lima")))
                .isEqualTo("partnership.city.currency.unknown");
        assertThat(refusalOf(new NewCity("X", "x", "PE", null, "PEN", "Lima")))
                .isEqualTo("partnership.city.time-zone.unknown");
    }

    @Test
    void changesTheDataOfACityByField() {
        CityId cuenca = known.city("cuenca");

        assertThat(person.as(
                        ADMINISTRATOR,
                        () -> register.changePlaceCode(cuenca, new FieldChange<>(null, "INEC 2022: 010150"))))
                .isEqualTo(new FieldOutcome.Saved<>("INEC 2022: 010150"));
        assertThat(person.as(
                        ADMINISTRATOR, () -> register.changeName(cuenca, new FieldChange<>("Cuenca", "Santa Ana"))))
                .isEqualTo(new FieldOutcome.Saved<>("Santa Ana"));
        assertThat(person.as(BANKER, () -> register.changeName(cuenca, new FieldChange<>("Cuenca", "Cuenca EC"))))
                .isInstanceOf(FieldOutcome.Conflict.class);
        assertThat(person.as(
                        BANKER,
                        () -> register.changeCurrency(
                                cuenca, new FieldChange<>(Currency.getInstance("USD"), Currency.getInstance("EUR")))))
                .as("amounts are kept in it")
                .isInstanceOf(FieldOutcome.Refused.class);
    }

    @Test
    void foundsADevelopmentBankWithItsFirstPersonByAnAdministrator() {
        NewOrganisation bank =
                new NewOrganisation("Banco Interamericano", "BID", Organisation.Kind.DEVELOPMENT_BANK, null);

        assertThatThrownBy(() -> person.as(BANKER, () -> banks.found(bank, somebody("x@bid.example"))))
                .isInstanceOf(NotAllowed.class);
        OrganisationId bid = done(person.as(ADMINISTRATOR, () -> banks.found(bank, somebody("una@bid.example"))));

        assertThat(person.as(ADMINISTRATOR, () -> banks.people(bid)))
                .extracting(one -> one.person().email())
                .containsExactly("una@bid.example");
        assertThat(refusal(person.as(ADMINISTRATOR, () -> banks.invite(bid, somebody("mine@bid.example"))))
                        .messageKey())
                .as("an administrator starts a bank; its people go on")
                .isEqualTo("partnership.member.bank");
        assertThat(refusal(person.as(BANKER, () -> banks.invite(bid, somebody("mine@bid.example"))))
                        .messageKey())
                .as("nor does another bank")
                .isEqualTo("partnership.member.bank");
        done(person.as(BANKER, () -> banks.invite(known.organisation("CAF"), somebody("otra@caf.example"))));
    }

    private String refusalOf(NewCity city) {
        return refusal(person.as(BANKER, () -> register.add(city))).messageKey();
    }
}
