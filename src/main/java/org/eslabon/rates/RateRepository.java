package org.eslabon.rates;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rates and indices as rows. What was removed is not there. */
@Repository
class RateRepository {

    private final JdbcClient database;

    RateRepository(JdbcClient database) {
        this.database = database;
    }

    RateBook ofCity(CityId city) {
        return new RateBook(
                database.sql("""
                                select * from exchange_rate where city_id = :city and removed_at is null
                                order by base, quote, valid_on desc""")
                        .param("city", city.value())
                        .query((row, number) ->
                                new RateBook.Rate(new ExchangeRateId(row.getObject("id", UUID.class)), rate(row)))
                        .list(),
                database.sql("""
                                select * from price_index where city_id = :city and removed_at is null
                                order by country, year desc""")
                        .param("city", city.value())
                        .query((row, number) ->
                                new RateBook.Index(new PriceIndexId(row.getObject("id", UUID.class)), index(row)))
                        .list());
    }

    /** Lets nobody else write rates of the city until the transaction ends. */
    void lock(CityId city) {
        database.sql("select id from city where id = :city for update")
                .param("city", city.value())
                .query(UUID.class)
                .optional();
    }

    Optional<CityId> cityOf(ExchangeRateId id) {
        return city("exchange_rate", id);
    }

    Optional<CityId> cityOf(PriceIndexId id) {
        return city("price_index", id);
    }

    private Optional<CityId> city(String table, TypedId id) {
        return database.sql("select city_id from " + table + " where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(CityId::new);
    }

    Optional<ExchangeRate> rate(ExchangeRateId id) {
        return database.sql("select * from exchange_rate where id = :id")
                .param("id", id.value())
                .query((row, number) -> rate(row))
                .optional();
    }

    Optional<PriceIndex> index(PriceIndexId id) {
        return database.sql("select * from price_index where id = :id")
                .param("id", id.value())
                .query((row, number) -> index(row))
                .optional();
    }

    void add(ExchangeRateId id, CityId city, ExchangeRate rate, PersonId by) {
        database.sql("""
                        insert into exchange_rate (id, city_id, base, quote, valid_on, rate, source, created_by, created_at)
                        values (:id, :city, :base, :quote, :on, :rate, :source, :by, utc_timestamp(6))""")
                .param("id", id.value())
                .param("city", city.value())
                .param("base", rate.base())
                .param("quote", rate.quote())
                .param("on", rate.on())
                .param("rate", rate.rate())
                .param("source", rate.source())
                .param("by", by.value())
                .update();
    }

    void add(PriceIndexId id, CityId city, PriceIndex index, PersonId by) {
        database.sql("""
                        insert into price_index (id, city_id, country, year, value, source, created_by, created_at)
                        values (:id, :city, :country, :year, :value, :source, :by, utc_timestamp(6))""")
                .param("id", id.value())
                .param("city", city.value())
                .param("country", index.country())
                .param("year", index.year())
                .param("value", index.value())
                .param("source", index.source())
                .param("by", by.value())
                .update();
    }

    boolean remove(ExchangeRateId id) {
        return remove("exchange_rate", id);
    }

    boolean remove(PriceIndexId id) {
        return remove("price_index", id);
    }

    private boolean remove(String table, TypedId id) {
        return database.sql("update " + table
                                + " set removed_at = utc_timestamp(6) where id = :id and removed_at is null")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static ExchangeRate rate(ResultSet row) throws SQLException {
        return new ExchangeRate(
                row.getString("base"),
                row.getString("quote"),
                row.getObject("valid_on", LocalDate.class),
                plain(row.getBigDecimal("rate")),
                row.getString("source"));
    }

    private static PriceIndex index(ResultSet row) throws SQLException {
        return new PriceIndex(
                row.getString("country"),
                row.getInt("year"),
                plain(row.getBigDecimal("value")),
                row.getString("source"));
    }

    /** Without trailing zeros and without exponent. */
    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
