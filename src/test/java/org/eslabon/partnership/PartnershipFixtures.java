package org.eslabon.partnership;

import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eslabon.audit.TrailFilter;
import org.eslabon.rights.Fixtures;
import org.eslabon.security.Accounts;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Texts;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Cuenca, its university and the university's researcher, and a planned city. */
@TestComponent
public class PartnershipFixtures implements Fixtures {

    private final Known known;
    private final CityRepository cities;
    private final Memberships memberships;
    private final DevelopmentBanks banks;
    private final Rights rights;
    private final People people;

    PartnershipFixtures(
            CityRepository cities,
            Memberships memberships,
            DevelopmentBanks banks,
            Rights rights,
            UserDetailsService accounts,
            Accounts register,
            JdbcClient database) {
        this.cities = cities;
        this.memberships = memberships;
        this.banks = banks;
        this.rights = rights;
        people = new People(accounts, register);
        known = new Known(cities, database);
    }

    @Override
    public void prepare() {
        cities.add(new City(
                CityId.next(),
                "trujillo",
                "Trujillo",
                "PE",
                null,
                null,
                Currency.getInstance("PEN"),
                ZoneId.of("America/Lima"),
                City.Status.PLANNED));
        people.as(
                People.COORDINATOR,
                () -> memberships.end(cuenca(), known.organisation("Azuay"), formerly("azuay", "rosa.quizhpe")));
        people.as(
                People.COORDINATOR,
                () -> rights.decide(
                        cuenca(),
                        Role.CIVIL_SOCIETY,
                        Right.SCORE,
                        new FieldChange<>(Rights.standard(Role.CIVIL_SOCIETY, Right.SCORE), Grant.READ)));
        people.as(People.BANKER, () -> banks.end(known.organisation("CAF"), formerly("caf", "daniel.prado")));
    }

    /** One who has belonged, and can be brought back. */
    private PersonId formerly(String place, String name) {
        return known.person(name + "@" + place + ".example");
    }

    @Override
    public Map<Class<?>, Object> values() {
        return Map.ofEntries(
                Map.entry(CityId.class, cuenca()),
                Map.entry(OrganisationId.class, university()),
                Map.entry(PersonId.class, researcher()),
                Map.entry(Right.class, Right.PLAN),
                Map.entry(Role.class, Role.UNIVERSITY),
                Map.entry(NewMember.class, new NewMember("new@ucuenca.example", "New", "", Texts.SPANISH)),
                Map.entry(NewCity.class, new NewCity("Piura", "piura", "PE", null, "PEN", "America/Lima")),
                Map.entry(TrailFilter.class, TrailFilter.all(cuenca())),
                Map.entry(
                        NewOrganisation.class,
                        new NewOrganisation("New Company", "New", Organisation.Kind.COMPANY, "EC")));
    }

    @Override
    public Map<String, List<Object>> calls() {
        OrganisationId bank = known.organisation("CAF");
        PersonId banker = known.person(People.BANKER);
        Map<String, List<Object>> calls = new HashMap<>();
        calls.put("Cities.bySlug(String)", List.of("cuenca"));
        calls.put("CityChanges.page(TrailFilter, int, int)", List.of(TrailFilter.all(cuenca()), 0, 10));
        calls.put("CityRegister.get(String)", List.of("cuenca"));
        calls.put("CityRegister.proposeSlug(String)", List.of("Piura"));
        calls.put("CityRegister.activate(CityId)", List.of(known.city("trujillo")));
        calls.put(
                "CityRegister.appoint(CityId, OrganisationId)",
                List.of(known.city("trujillo"), known.organisation("Acudir")));
        changeOfCity(calls, "Name", new FieldChange<>("Cuenca", "Cuenca EC"));
        changeOfCity(calls, "Country", new FieldChange<>("EC", "PE"));
        changeOfCity(calls, "Subdivision", new FieldChange<>("EC-A", "EC-P"));
        changeOfCity(calls, "PlaceCode", new FieldChange<>(null, "010150"));
        changeOfCity(calls, "Currency", new FieldChange<>(Currency.getInstance("USD"), Currency.getInstance("EUR")));
        changeOfCity(calls, "TimeZone", new FieldChange<>(ZoneId.of("America/Guayaquil"), ZoneId.of("America/Lima")));
        calls.put("DevelopmentBanks.people(OrganisationId)", List.of(bank));
        calls.put("DevelopmentBanks.opens(OrganisationId)", List.of(bank));
        calls.put("DevelopmentBanks.invite(OrganisationId, NewMember)", List.of(bank, values().get(NewMember.class)));
        calls.put("DevelopmentBanks.remind(OrganisationId, PersonId)", List.of(bank, banker));
        calls.put("DevelopmentBanks.end(OrganisationId, PersonId)", List.of(bank, banker));
        calls.put("DevelopmentBanks.restore(OrganisationId, PersonId)", List.of(bank, formerly("caf", "daniel.prado")));
        calls.put(
                "Memberships.restore(CityId, OrganisationId, PersonId)",
                List.of(cuenca(), known.organisation("Azuay"), formerly("azuay", "rosa.quizhpe")));
        calls.put(
                "Memberships.changePosition(CityId, OrganisationId, PersonId, FieldChange)",
                List.of(cuenca(), university(), researcher(), new FieldChange<>("Investigador", "Profesor")));
        calls.put(
                "Participations.changeDuties(CityId, OrganisationId, FieldChange)",
                List.of(cuenca(), university(), new FieldChange<>("Opinión técnica", "Opinión")));
        calls.put(
                "Participations.changeRole(CityId, OrganisationId, FieldChange)",
                List.of(cuenca(), university(), new FieldChange<>(Role.UNIVERSITY, Role.CIVIL_SOCIETY)));
        calls.put(
                "Participations.join(CityId, OrganisationId, Role, String)",
                List.of(cuenca(), known.organisation("Uninorte"), Role.UNIVERSITY, ""));
        calls.put(
                "Participations.found(CityId, NewOrganisation, Role, String)",
                List.of(cuenca(), values().get(NewOrganisation.class), Role.PRIVATE_SECTOR, ""));
        calls.put(
                "Rights.decide(CityId, Role, Right, FieldChange)",
                List.of(cuenca(), Role.UNIVERSITY, Right.PLAN, new FieldChange<>(Grant.SUGGEST, Grant.FULL)));
        return calls;
    }

    @Override
    public Map<String, String> ids() {
        UUID researcher = researcher().value();
        UUID university = university().value();
        return Map.of(
                "university",
                university.toString(),
                "researcher",
                researcher + "." + university,
                "nothing",
                UUID.randomUUID().toString());
    }

    private void changeOfCity(Map<String, List<Object>> calls, String field, FieldChange<?> change) {
        calls.put("CityRegister.change" + field + "(CityId, FieldChange)", List.of(cuenca(), change));
    }

    private CityId cuenca() {
        return known.city("cuenca");
    }

    private OrganisationId university() {
        return known.organisation("UCuenca");
    }

    private PersonId researcher() {
        return known.person("ivan.abad@ucuenca.example");
    }
}
