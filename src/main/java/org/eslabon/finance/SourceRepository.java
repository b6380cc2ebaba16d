package org.eslabon.finance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.finance.model.Cap;
import org.eslabon.finance.model.CapBasis;
import org.eslabon.finance.model.Sector;
import org.eslabon.partnership.Organisation;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sources and their caps as rows. What was removed is not there. */
@Repository
class SourceRepository {

    private static final String SELECT = """
            select s.*, o.short_name as organisation_name, o.kind as organisation_kind from funding_source s
                left join organisation o on o.id = s.organisation_id
            where s.removed_at is null and \
            """;

    private final JdbcClient database;

    SourceRepository(JdbcClient database) {
        this.database = database;
    }

    /** By name. */
    List<FundingSource> ofCity(CityId city) {
        return found("s.city_id in (:keys) order by s.name, s.id", List.of(city.value()));
    }

    Optional<FundingSource> byId(SourceId id) {
        return found("s.id in (:keys)", List.of(id.value())).stream().findFirst();
    }

    List<FundingSource> byIds(Collection<SourceId> ids) {
        return ids.isEmpty()
                ? List.of()
                : found("s.id in (:keys)", ids.stream().map(SourceId::value).toList());
    }

    private List<FundingSource> found(String where, List<UUID> keys) {
        Map<UUID, List<Cap>> caps = new HashMap<>();
        database.sql("""
                        select c.* from funding_cap c join funding_source s on s.id = c.source_id
                        where s.removed_at is null and\s""" + where.replaceFirst(" order by .*", ""))
                .param("keys", keys)
                .query(row -> {
                    caps.computeIfAbsent(row.getObject("source_id", UUID.class), id -> new ArrayList<>())
                            .add(new Cap(
                                    CapBasis.valueOf(row.getString("basis")),
                                    row.getBigDecimal("most"),
                                    row.getString("reason")));
                });
        caps.values().forEach(list -> list.sort(Comparator.comparing(Cap::basis)));
        return database.sql(SELECT + where)
                .param("keys", keys)
                .query((row, number) -> source(row, caps))
                .list();
    }

    /** The city of a source, removed or not. */
    Optional<CityId> cityOf(SourceId id) {
        return database.sql("select city_id from funding_source where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(CityId::new);
    }

    /** Lets nobody else change these sources, or what they give to whom, until the transaction ends. */
    void lock(Collection<SourceId> ids) {
        database.sql("select id from funding_source where id in (:ids) order by id for update")
                .param("ids", ids.stream().map(SourceId::value).toList())
                .query(UUID.class)
                .list();
    }

    /** Lets nobody else name sources of the city until the transaction ends. */
    void lockNames(CityId city) {
        database.sql("select id from city where id = :id for update")
                .param("id", city.value())
                .query(UUID.class)
                .optional();
    }

    boolean named(CityId city, String name, @Nullable SourceId other) {
        return database.sql("""
                        select count(*) from funding_source where city_id = :city and name = :name
                            and removed_at is null and (cast(:other as uuid) is null or id <> :other)""")
                        .param("city", city.value())
                        .param("name", name)
                        .param("other", other == null ? null : other.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The organisations whose money a source of the city can be: those of the partnership, and the development banks. */
    List<Provider> providers(CityId city) {
        return database.sql("""
                        select o.id, o.name, o.short_name, o.kind from organisation o
                        where o.kind = 'DEVELOPMENT_BANK' or exists (
                            select * from participation p where p.organisation_id = o.id and p.city_id = :city)
                        order by o.name""")
                .param("city", city.value())
                .query((row, number) -> new Provider(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("short_name"),
                        FundingSource.sectorOf(Organisation.Kind.valueOf(row.getString("kind")))))
                .list();
    }

    void add(SourceId id, CityId city, NewSource source, Sector sector, PersonId by) {
        database.sql("""
                        insert into funding_source (id, city_id, name, kind, organisation_id, provider, sector, currency,
                            amount, created_by, created_at)
                        values (:id, :city, :name, :kind, :organisation, :provider, :sector, :currency, :amount, :by,
                            utc_timestamp(6))""")
                .param("id", id.value())
                .param("city", city.value())
                .param("name", source.name())
                .param("kind", source.kind() == null ? null : source.kind().name())
                .param(
                        "organisation",
                        source.organisation() == null
                                ? null
                                : source.organisation().value())
                .param("provider", source.provider())
                .param("sector", sector.name())
                .param("currency", source.currency())
                .param("amount", source.amount())
                .param("by", by.value())
                .update();
    }

    void setCap(SourceId id, Cap cap) {
        database.sql("""
                        insert into funding_cap (source_id, basis, most, reason) values (:id, :basis, :most, :reason)
                        on duplicate key update most = :most, reason = :reason""")
                .param("id", id.value())
                .param("basis", cap.basis().name())
                .param("most", cap.most())
                .param("reason", cap.reason())
                .update();
    }

    void removeCap(SourceId id, CapBasis basis) {
        database.sql("delete from funding_cap where source_id = :id and basis = :basis")
                .param("id", id.value())
                .param("basis", basis.name())
                .update();
    }

    /** Whether any line draws on the source. */
    boolean used(SourceId id) {
        return database.sql("select count(*) from financing_line where source_id = :id and removed_at is null")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean setRemoved(SourceId id, boolean removed) {
        return database.sql("update funding_source set removed_at = "
                                + (removed
                                        ? "utc_timestamp(6) where removed_at is null"
                                        : "null where removed_at is not null")
                                + " and id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** What a removed source is called. */
    Optional<String> nameOf(SourceId id) {
        return database.sql("select name from funding_source where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    private static FundingSource source(ResultSet row, Map<UUID, List<Cap>> caps) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID organisation = row.getObject("organisation_id", UUID.class);
        Sector derived = organisation == null
                ? null
                : FundingSource.sectorOf(Organisation.Kind.valueOf(row.getString("organisation_kind")));
        return new FundingSource(
                new SourceId(id),
                new CityId(row.getObject("city_id", UUID.class)),
                row.getString("name"),
                SourceKind.valueOf(row.getString("kind")),
                organisation == null ? null : new OrganisationId(organisation),
                organisation == null ? row.getString("provider") : row.getString("organisation_name"),
                derived == null ? Sector.valueOf(row.getString("sector")) : derived,
                derived != null,
                Currency.getInstance(row.getString("currency")),
                row.getBigDecimal("amount"),
                row.getString("approval_reference"),
                row.getObject("approved_on", LocalDate.class),
                row.getString("conditions"),
                caps.getOrDefault(id, List.of()));
    }
}
