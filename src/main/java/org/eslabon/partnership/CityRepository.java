package org.eslabon.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
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
        return database.sql("select * from city order by status, name")
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
                        where m.person_id = :person order by c.status, c.name""")
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

    void setStatus(CityId id, City.Status status) {
        database.sql("update city set status = :status where id = :id")
                .param("status", status.name())
                .param("id", id.value())
                .update();
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
