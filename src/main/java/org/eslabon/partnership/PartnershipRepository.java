package org.eslabon.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.security.Person;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
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
                .query((row, number) -> new Participant(
                        organisation(row, number), Role.valueOf(row.getString("role")), row.getString("duties")))
                .list();
    }

    List<Member> members(CityId city) {
        return database.sql("""
                        select x.id, x.name, x.email, o.id as organisation_id, o.name as organisation, p.role, m.position
                        from membership m
                            join person x on x.id = m.person_id and x.active
                            join organisation o on o.id = m.organisation_id
                            join participation p on p.organisation_id = o.id
                        where p.city_id = :city order by x.name, o.name""")
                .param("city", city.value())
                .query((row, number) -> new Member(
                        new Person(
                                new PersonId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getString("email")),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("organisation"),
                        Role.valueOf(row.getString("role")),
                        row.getString("position")))
                .list();
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

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                Organisation.Kind.valueOf(row.getString("kind")),
                row.getString("country"));
    }
}
