package org.eslabon.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cities as rows. */
@Repository
class CityRepository {

    private final JdbcClient database;

    CityRepository(JdbcClient database) {
        this.database = database;
    }

    List<City> all() {
        return database.sql("select * from city order by status, name collate utf8mb4_unicode_ci")
                .query(CityRepository::city)
                .list();
    }

    Optional<City> byId(CityId id) {
        return database.sql("select * from city where id = :id")
                .param("id", id.value())
                .query(CityRepository::city)
                .optional();
    }

    Optional<City> bySlug(String slug) {
        return database.sql("select * from city where slug = :slug")
                .param("slug", slug)
                .query(CityRepository::city)
                .optional();
    }

    /** The cities in whose partnership one of the person's organisations takes part. */
    List<City> ofMember(PersonId person) {
        return database.sql("""
                        select distinct c.* from city c
                            join participation p on p.city_id = c.id
                            join membership m on m.organisation_id = p.organisation_id
                        where m.person_id = :person order by c.status, c.name collate utf8mb4_unicode_ci""")
                .param("person", person.value())
                .query(CityRepository::city)
                .list();
    }

    void add(City city) {
        database.sql("""
                        insert into city (id, slug, name, country, subdivision, place_code, currency, time_zone, status)
                        values (:id, :slug, :name, :country, :subdivision, :placeCode, :currency, :zone, :status)""")
                .param("id", city.id().value())
                .param("slug", city.slug())
                .param("name", city.name())
                .param("country", city.country())
                .param("subdivision", city.subdivision())
                .param("placeCode", city.placeCode())
                .param("currency", city.currency().getCurrencyCode())
                .param("zone", city.timeZone().getId())
                .param("status", city.status().name())
                .update();
    }

    /** Every city with its size and who coordinates it. */
    List<RegisteredCity> register() {
        return registered("order by c.status, c.name collate utf8mb4_unicode_ci", Map.of());
    }

    Optional<RegisteredCity> registered(String slug) {
        return registered("where c.slug = :slug", Map.of("slug", slug)).stream().findFirst();
    }

    private List<RegisteredCity> registered(String which, Map<String, Object> parameters) {
        return database.sql("""
                        select c.*,
                            (select count(*) from participation p where p.city_id = c.id) as organisations,
                            (select count(distinct m.person_id) from participation p
                                join membership m on m.organisation_id = p.organisation_id
                                join person x on x.id = m.person_id and x.active
                                where p.city_id = c.id) as people,
                            (select group_concat(o.short_name order by o.short_name separator ' · ')
                                from participation p join organisation o on o.id = p.organisation_id
                                where p.city_id = c.id and p.role = 'COORDINATOR') as coordinators,
                            exists (select * from participation p
                                join membership m on m.organisation_id = p.organisation_id
                                join person x on x.id = m.person_id and x.active
                                where p.city_id = c.id and p.role = 'COORDINATOR') as coordinated
                        from city c
                        """ + which)
                .params(parameters)
                .query((row, number) -> new RegisteredCity(
                        city(row, number),
                        row.getInt("organisations"),
                        row.getInt("people"),
                        row.getString("coordinators"),
                        row.getBoolean("coordinated")))
                .list();
    }

    /** Lets nobody else decide about this city's partnership until the transaction ends. */
    void lock(CityId id) {
        database.sql("select id from city where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> row.getString(1))
                .optional()
                .orElseThrow(NoSuchThing::new);
    }

    /** Writes the field if it still holds what was seen; says whether it did. */
    boolean set(CityId id, CityField field, @Nullable Object seen, @Nullable Object wanted) {
        String column = field.column();
        return database.sql("update city set " + column + " = :wanted where id = :id and " + column + " <=> :seen")
                        .param("wanted", wanted)
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private static City city(ResultSet row, int number) throws SQLException {
        return new City(
                new CityId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("country"),
                row.getString("subdivision"),
                row.getString("place_code"),
                Currency.getInstance(row.getString("currency")),
                ZoneId.of(row.getString("time_zone")),
                City.Status.valueOf(row.getString("status")));
    }
}
