package org.eslabon.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eslabon.security.Person;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations, their part in cities and their members, as rows. */
@Repository
class PartnershipRepository {

    private final JdbcClient database;

    PartnershipRepository(JdbcClient database) {
        this.database = database;
    }

    List<Organisation> organisations() {
        return database.sql("select * from organisation order by name")
                .query(PartnershipRepository::organisation)
                .list();
    }

    Optional<Organisation> organisation(OrganisationId id) {
        return database.sql("select * from organisation where id = :id")
                .param("id", id.value())
                .query(PartnershipRepository::organisation)
                .optional();
    }

    List<Participant> participants(CityId city) {
        return database.sql("""
                        select o.*, p.role, p.duties from participation p
                            join organisation o on o.id = p.organisation_id
                        where p.city_id = :city
                        order by field(p.role, 'COORDINATOR', 'GOVERNMENT', 'PRIVATE_SECTOR', 'UNIVERSITY',
                            'CIVIL_SOCIETY', 'DEVELOPMENT_BANK'), o.name""")
                .param("city", city.value())
                .query(PartnershipRepository::participant)
                .list();
    }

    List<Participation> participations(CityId city) {
        return database.sql("""
                        select o.*, p.role, p.duties,
                            (select count(*) from membership m join person x on x.id = m.person_id and x.active
                                where m.organisation_id = o.id) as people
                        from participation p join organisation o on o.id = p.organisation_id
                        where p.city_id = :city order by o.name""")
                .param("city", city.value())
                .query((row, number) -> new Participation(participant(row, number), row.getInt("people")))
                .list();
    }

    Optional<Participant> participant(CityId city, OrganisationId organisation) {
        return database.sql("""
                        select o.*, p.role, p.duties from participation p
                            join organisation o on o.id = p.organisation_id
                        where p.city_id = :city and o.id = :organisation""")
                .param("city", city.value())
                .param("organisation", organisation.value())
                .query(PartnershipRepository::participant)
                .optional();
    }

    List<Member> members(CityId city) {
        return people(city, null).stream().map(CityMember::member).toList();
    }

    /** The people of the city, or of one of its organisations; none is marked as pending here. */
    List<CityMember> people(CityId city, @Nullable OrganisationId organisation) {
        return database.sql("""
                        select x.id, x.name, x.email, o.id as organisation_id, o.name as organisation, p.role,
                            m.position, m.since
                        from membership m
                            join person x on x.id = m.person_id and x.active
                            join organisation o on o.id = m.organisation_id
                            join participation p on p.organisation_id = o.id
                        where p.city_id = :city and (cast(:organisation as uuid) is null or o.id = :organisation)
                        order by x.name, o.name""")
                .param("city", city.value())
                .param("organisation", organisation == null ? null : organisation.value())
                .query((row, number) -> new CityMember(
                        member(row, Role.valueOf(row.getString("role"))),
                        row.getObject("since", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        false))
                .list();
    }

    /** The people of a development bank; their role is the bank's in every city. */
    List<CityMember> peopleOfBank(OrganisationId bank) {
        return database.sql("""
                        select x.id, x.name, x.email, o.id as organisation_id, o.name as organisation, m.position, m.since
                        from membership m
                            join person x on x.id = m.person_id and x.active
                            join organisation o on o.id = m.organisation_id
                        where o.id = :bank order by x.name""")
                .param("bank", bank.value())
                .query((row, number) -> new CityMember(
                        member(row, Role.DEVELOPMENT_BANK),
                        row.getObject("since", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        false))
                .list();
    }

    List<DevelopmentBank> banks() {
        return database.sql("""
                        select o.*, (select count(*) from membership m
                                join person x on x.id = m.person_id and x.active
                                where m.organisation_id = o.id) as people
                        from organisation o where o.kind = 'DEVELOPMENT_BANK' order by o.name""")
                .query((row, number) -> new DevelopmentBank(organisation(row, number), row.getInt("people")))
                .list();
    }

    /** A person's membership of an organisation, wherever that takes part. */
    Optional<Member> person(OrganisationId organisation, PersonId person) {
        return database.sql("""
                        select x.id, x.name, x.email, o.id as organisation_id, o.name as organisation, m.position
                        from membership m
                            join person x on x.id = m.person_id
                            join organisation o on o.id = m.organisation_id
                        where m.organisation_id = :organisation and m.person_id = :person""")
                .param("organisation", organisation.value())
                .param("person", person.value())
                .query((row, number) -> member(row, Role.CIVIL_SOCIETY))
                .optional();
    }

    /** Ignores case and accents, as the uniqueness of the name does. */
    Optional<Organisation> named(String name) {
        return database.sql("select * from organisation where name = :name")
                .param("name", name)
                .query(PartnershipRepository::organisation)
                .optional();
    }

    List<Organisation> notIn(CityId city) {
        return database.sql("""
                        select * from organisation o where not exists (
                            select * from participation p where p.organisation_id = o.id and p.city_id = :city)
                        order by o.name""")
                .param("city", city.value())
                .query(PartnershipRepository::organisation)
                .list();
    }

    List<CityId> citiesOf(OrganisationId organisation) {
        return database.sql("select city_id from participation where organisation_id = :organisation order by city_id")
                .param("organisation", organisation.value())
                .query((row, number) -> new CityId(row.getObject(1, UUID.class)))
                .list();
    }

    List<CityId> citiesCoordinatedBy(OrganisationId organisation) {
        return database.sql("""
                        select city_id from participation
                        where organisation_id = :organisation and role = 'COORDINATOR' order by city_id""")
                .param("organisation", organisation.value())
                .query((row, number) -> new CityId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Each organisation of the city with all cities it takes part in. */
    Map<Organisation, Set<CityId>> citiesOfParticipants(CityId city) {
        Map<Organisation, Set<CityId>> reached = new HashMap<>();
        database.sql("""
                        select o.*, q.city_id from participation p
                            join organisation o on o.id = p.organisation_id
                            join participation q on q.organisation_id = o.id
                        where p.city_id = :city""").param("city", city.value()).query(row -> {
            reached.computeIfAbsent(organisation(row, 0), organisation -> new HashSet<>())
                    .add(new CityId(row.getObject("city_id", UUID.class)));
        });
        return reached;
    }

    /** Whether somebody would still coordinate the city without this organisation. */
    boolean coordinatedWithout(CityId city, OrganisationId organisation) {
        return database.sql("""
                        select count(*) from participation p
                            join membership m on m.organisation_id = p.organisation_id
                            join person x on x.id = m.person_id and x.active
                        where p.city_id = :city and p.role = 'COORDINATOR' and p.organisation_id <> :organisation""")
                        .param("city", city.value())
                        .param("organisation", organisation.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether somebody would still coordinate the city without this person in this organisation. */
    boolean coordinatedWithout(CityId city, OrganisationId organisation, PersonId person) {
        return database.sql("""
                        select count(*) from participation p
                            join membership m on m.organisation_id = p.organisation_id
                            join person x on x.id = m.person_id and x.active
                        where p.city_id = :city and p.role = 'COORDINATOR'
                            and not (m.organisation_id = :organisation and m.person_id = :person)""")
                        .param("city", city.value())
                        .param("organisation", organisation.value())
                        .param("person", person.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    boolean hasPeople(OrganisationId organisation) {
        return database.sql("""
                        select count(*) from membership m join person x on x.id = m.person_id and x.active
                        where m.organisation_id = :organisation""")
                        .param("organisation", organisation.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Where a new person of the organisation probably lives. */
    ZoneId timeZoneFor(OrganisationId organisation) {
        return database.sql("""
                        select c.time_zone from city c join participation p on p.city_id = c.id
                        where p.organisation_id = :organisation order by c.id limit 1""")
                .param("organisation", organisation.value())
                .query((row, number) -> ZoneId.of(row.getString(1)))
                .optional()
                .orElse(ZoneOffset.UTC);
    }

    /** Writes the field if it still holds what was seen; says whether it did. */
    boolean set(
            CityId city,
            OrganisationId organisation,
            ParticipationField field,
            @Nullable Object seen,
            @Nullable Object wanted) {
        String column = field.column();
        return database.sql("update participation set " + column + " = :wanted"
                                + " where city_id = :city and organisation_id = :organisation and " + column
                                + " <=> :seen")
                        .param("wanted", wanted)
                        .param("city", city.value())
                        .param("organisation", organisation.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    boolean setPosition(PersonId person, OrganisationId organisation, @Nullable String seen, @Nullable String wanted) {
        return database.sql("""
                        update membership set position = :wanted
                        where person_id = :person and organisation_id = :organisation and position <=> :seen""")
                        .param("wanted", wanted)
                        .param("person", person.value())
                        .param("organisation", organisation.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    void add(Organisation organisation) {
        database.sql("""
                        insert into organisation (id, name, short_name, kind, country)
                        values (:id, :name, :shortName, :kind, :country)""")
                .param("id", organisation.id().value())
                .param("name", organisation.name())
                .param("shortName", organisation.shortName())
                .param("kind", organisation.kind().name())
                .param("country", organisation.country())
                .update();
    }

    void join(CityId city, OrganisationId organisation, Role role, String duties) {
        database.sql("""
                        insert into participation (city_id, organisation_id, role, duties)
                        values (:city, :organisation, :role, :duties)
                        on duplicate key update role = :role, duties = :duties""")
                .param("city", city.value())
                .param("organisation", organisation.value())
                .param("role", role.name())
                .param("duties", duties)
                .update();
    }

    void leave(CityId city, OrganisationId organisation) {
        database.sql("delete from participation where city_id = :city and organisation_id = :organisation")
                .param("city", city.value())
                .param("organisation", organisation.value())
                .update();
    }

    void enrol(PersonId person, OrganisationId organisation, String position) {
        database.sql("""
                        insert into membership (person_id, organisation_id, position, since)
                        values (:person, :organisation, :position, utc_timestamp(6))
                        on duplicate key update position = :position""")
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("position", position)
                .update();
    }

    void withdraw(PersonId person, OrganisationId organisation) {
        database.sql("delete from membership where person_id = :person and organisation_id = :organisation")
                .param("person", person.value())
                .param("organisation", organisation.value())
                .update();
    }

    private static Participant participant(ResultSet row, int number) throws SQLException {
        return new Participant(organisation(row, number), Role.valueOf(row.getString("role")), row.getString("duties"));
    }

    private static Member member(ResultSet row, Role role) throws SQLException {
        return new Member(
                new Person(
                        new PersonId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("email")),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("organisation"),
                role,
                row.getString("position"));
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                Organisation.Kind.valueOf(row.getString("kind")),
                row.getString("country"));
    }
}
