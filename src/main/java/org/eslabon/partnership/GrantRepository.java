package org.eslabon.partnership;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What rights are computed from: memberships, participations and what a city has decided for itself. */
@Repository
class GrantRepository {

    private final JdbcClient database;

    GrantRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * The roles a person has in a city through her organisations, each with what the city has decided about it
     * otherwise than the programme. A development bank has its role in every city, because it finances the programme,
     * not one partnership. One query, because it precedes almost every other.
     */
    Map<Role, Map<Right, Grant>> rolesAndDecisions(PersonId person, CityId city) {
        Map<Role, Map<Right, Grant>> standing = new EnumMap<>(Role.class);
        database.sql("""
                        select hers.role, decided.entitlement, decided.granted from (
                            select p.role from participation p
                                join membership m on m.organisation_id = p.organisation_id
                                where m.person_id = :person and p.city_id = :city
                            union
                            select 'DEVELOPMENT_BANK' from organisation o join membership m on m.organisation_id = o.id
                                where m.person_id = :person and o.kind = 'DEVELOPMENT_BANK') hers
                        left join city_grant decided on decided.city_id = :city and decided.role = hers.role""")
                .param("person", person.value())
                .param("city", city.value())
                .query(row -> {
                    Map<Right, Grant> decided = standing.computeIfAbsent(
                            Role.valueOf(row.getString("role")), role -> new EnumMap<>(Right.class));
                    String right = row.getString("entitlement");
                    if (right != null) {
                        decided.put(Right.valueOf(right), Grant.valueOf(row.getString("granted")));
                    }
                });
        return standing;
    }

    /** The roles a person's organisations have been given, in every city where they take part. */
    Map<CityId, Set<Role>> rolesByCity(PersonId person) {
        Map<CityId, Set<Role>> roles = new HashMap<>();
        database.sql("""
                        select p.city_id, p.role from participation p
                            join membership m on m.organisation_id = p.organisation_id
                        where m.person_id = :person""").param("person", person.value()).query(row -> {
            roles.computeIfAbsent(new CityId(row.getObject("city_id", UUID.class)), city -> EnumSet.noneOf(Role.class))
                    .add(Role.valueOf(row.getString("role")));
        });
        return roles;
    }

    boolean ofDevelopmentBank(PersonId person) {
        return database.sql("""
                        select count(*) from organisation o join membership m on m.organisation_id = o.id
                        where m.person_id = :person and o.kind = 'DEVELOPMENT_BANK'""")
                        .param("person", person.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The person's organisations that take part in the city, and any development bank of hers. */
    Set<OrganisationId> organisationsOf(PersonId person, CityId city) {
        return Set.copyOf(database.sql("""
                        select m.organisation_id from membership m join organisation o on o.id = m.organisation_id
                        where m.person_id = :person and (o.kind = 'DEVELOPMENT_BANK' or exists (
                            select * from participation p
                            where p.organisation_id = m.organisation_id and p.city_id = :city))""")
                .param("person", person.value())
                .param("city", city.value())
                .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list());
    }

    Set<OrganisationId> organisationsOf(PersonId person) {
        return Set.copyOf(database.sql("select organisation_id from membership where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Where the city's matrix differs from the default. */
    Map<Role, Map<Right, Grant>> decidedBy(CityId city) {
        Map<Role, Map<Right, Grant>> decided = new HashMap<>();
        database.sql("select role, entitlement, granted from city_grant where city_id = :city")
                .param("city", city.value())
                .query(row -> {
                    decided.computeIfAbsent(Role.valueOf(row.getString("role")), role -> new HashMap<>())
                            .put(Right.valueOf(row.getString("entitlement")), Grant.valueOf(row.getString("granted")));
                });
        return decided;
    }

    /** What each city has decided about one right, by role. */
    Map<CityId, Map<Role, Grant>> decidedAbout(Right right) {
        Map<CityId, Map<Role, Grant>> decided = new HashMap<>();
        database.sql("select city_id, role, granted from city_grant where entitlement = :right")
                .param("right", right.name())
                .query(row -> {
                    decided.computeIfAbsent(
                                    new CityId(row.getObject("city_id", UUID.class)), city -> new EnumMap<>(Role.class))
                            .put(Role.valueOf(row.getString("role")), Grant.valueOf(row.getString("granted")));
                });
        return decided;
    }

    /** Back to the programme's default. */
    void forget(CityId city, Role role, Right right) {
        database.sql("delete from city_grant where city_id = :city and role = :role and entitlement = :right")
                .param("city", city.value())
                .param("role", role.name())
                .param("right", right.name())
                .update();
    }

    void decide(CityId city, Role role, Right right, Grant grant) {
        database.sql("""
                        insert into city_grant (city_id, role, entitlement, granted)
                        values (:city, :role, :right, :grant)
                        on duplicate key update granted = :grant""")
                .param("city", city.value())
                .param("role", role.name())
                .param("right", right.name())
                .param("grant", grant.name())
                .update();
    }
}
