package org.eslabon.capacity;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Public services as rows. What was removed is not there. */
@Repository
class PublicServiceRepository {

    private static final String SELECT = """
            select s.*, o.short_name as organisation_name, x.name as created_by_name
            from public_service s
                left join organisation o on o.id = s.organisation_id
                join person x on x.id = s.created_by
            where s.removed_at is null and \
            """;

    private final JdbcClient database;

    PublicServiceRepository(JdbcClient database) {
        this.database = database;
    }

    Optional<PublicService> byId(PublicServiceId id) {
        return database.sql(SELECT + "s.id = :id")
                .param("id", id.value())
                .query(PublicServiceRepository::service)
                .optional();
    }

    /** By name. */
    List<PublicService> ofCity(CityId city) {
        return database.sql(SELECT + "s.city_id = :city order by s.name, s.id")
                .param("city", city.value())
                .query(PublicServiceRepository::service)
                .list();
    }

    /** Those of one kind in these cities, by name. */
    List<PublicService> ofKind(PublicServiceKind kind, Collection<CityId> cities) {
        return cities.isEmpty()
                ? List.of()
                : database.sql(SELECT + "s.kind = :kind and s.city_id in (:cities) order by s.name, s.id")
                        .param("kind", kind.name())
                        .param("cities", cities.stream().map(CityId::value).toList())
                        .query(PublicServiceRepository::service)
                        .list();
    }

    /** The city of a service, removed or not. */
    Optional<CityId> cityOf(PublicServiceId id) {
        return database.sql("select city_id from public_service where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(CityId::new);
    }

    /** Lets nobody else add, move or remove steps of the service until the transaction ends. */
    void lock(PublicServiceId id) {
        database.sql("select id from public_service where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void add(PublicServiceId id, CityId city, NewPublicService service, PersonId by) {
        database.sql("""
                        insert into public_service (id, city_id, name, purpose, kind, organisation_id, unit,
                            created_by, created_at)
                        values (:id, :city, :name, :purpose, :kind, :organisation, :unit, :by, utc_timestamp(6))""")
                .param("id", id.value())
                .param("city", city.value())
                .param("name", service.name())
                .param("purpose", service.purpose())
                .param("kind", service.kind() == null ? null : service.kind().name())
                .param(
                        "organisation",
                        service.organisation() == null
                                ? null
                                : service.organisation().value())
                .param("unit", service.unit())
                .param("by", by.value())
                .update();
    }

    boolean setRemoved(PublicServiceId id, boolean removed) {
        String sql = removed
                ? "update public_service set removed_at = utc_timestamp(6) where id = :id and removed_at is null"
                : "update public_service set removed_at = null where id = :id and removed_at is not null";
        return database.sql(sql).param("id", id.value()).update() == 1;
    }

    private static PublicService service(ResultSet row, int number) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        return new PublicService(
                new PublicServiceId(row.getObject("id", UUID.class)),
                new CityId(row.getObject("city_id", UUID.class)),
                row.getString("name"),
                row.getString("purpose"),
                PublicServiceKind.valueOf(row.getString("kind")),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString("organisation_name"),
                row.getString("unit"),
                new ProcedureTarget(
                        amount(row, "target_days"),
                        amount(row, "target_cost"),
                        row.getObject("target_visits", Integer.class)),
                row.getString("created_by_name"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    /** A figure as it was typed: the column pads it with zeros. */
    static @Nullable BigDecimal amount(ResultSet row, String column) throws SQLException {
        BigDecimal padded = row.getBigDecimal(column);
        if (padded == null) {
            return null;
        }
        BigDecimal plain = padded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
