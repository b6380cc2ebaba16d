package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Studies and their versions as rows; what a version contains is {@link StudyDataRepository}'s. */
@Repository
class StudyRepository {

    /** Formula 2 over the whole chain, as the database adds it up for a list. */
    private static final String VALUE_ADDED = """
            (select sum(case f.item when 'SUBSIDIES' then -f.value else f.value end) from figure f
                where f.study_id = v.study_id and f.version = v.number and f.kind = 'ACTOR_ACCOUNT'
                    and f.item in ('WAGES', 'INTEREST', 'LAND_FEE', 'TAXES', 'DEPRECIATION', 'NET_OPERATING_PROFIT',
                        'SUBSIDIES'))""";

    private final JdbcClient database;

    StudyRepository(JdbcClient database) {
        this.database = database;
    }

    Optional<Study> byId(StudyId study) {
        return database.sql("select id, city_id, name from study where id = :id")
                .param("id", study.value())
                .query((row, number) -> new Study(
                        new StudyId(row.getObject("id", UUID.class)),
                        new CityId(row.getObject("city_id", UUID.class)),
                        row.getString("name")))
                .optional();
    }

    Optional<CityId> cityOf(StudyId study) {
        return byId(study).map(Study::city);
    }

    List<StudySummary> ofCity(CityId city) {
        return database.sql("""
                        select s.id, s.name, s.created_at, v.number, v.status, v.country, v.commodity, v.reference_year,
                            v.currency, v.unit_factor, v.created_by,
                            (select count(*) from study_actor a where a.study_id = v.study_id and a.version = v.number)
                                as actors,
                            (select count(*) from study_flow w where w.study_id = v.study_id and w.version = v.number)
                                as flows,
                            (select count(*) from obstacle b where b.study_id = s.id
                                and b.status not in ('RESOLVED', 'DISMISSED')) as open_obstacles,
                            (select max(e.at) from audit_entry e where e.thing_kind = 'study' and e.thing_id = s.id)
                                as updated_at,
                        """ + VALUE_ADDED + """
                         as value_added
                        from study s left join study_version v on v.study_id = s.id
                            and v.number = (select max(x.number) from study_version x where x.study_id = s.id)
                        where s.city_id = :city order by s.name, s.id""")
                .param("city", city.value())
                .query(StudyRepository::summary)
                .list();
    }

    void add(StudyId id, CityId city, String name, PersonId by) {
        database.sql("""
                        insert into study (id, city_id, name, created_by, created_at)
                        values (:id, :city, :name, :by, utc_timestamp(6))""")
                .param("id", id.value())
                .param("city", city.value())
                .param("name", name)
                .param("by", by.value())
                .update();
    }

    boolean rename(StudyId id, @Nullable String seen, @Nullable String wanted) {
        return database.sql("update study set name = :wanted where id = :id and name <=> :seen")
                        .param("wanted", wanted)
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** Until the end of the transaction nobody else starts, publishes or imports a version of the study. */
    void lock(StudyId study) {
        database.sql("select id from study where id = :id for update")
                .param("id", study.value())
                .query(UUID.class)
                .optional();
    }

    /** Oldest first. */
    List<StudyVersion> versions(StudyId study) {
        return database.sql("""
                        select v.*, c.name as creator, p.name as publisher from study_version v
                            left join person c on c.id = v.created_by
                            left join person p on p.id = v.published_by
                        where v.study_id = :study order by v.number""")
                .param("study", study.value())
                .query(StudyRepository::version)
                .list();
    }

    void publish(StudyId study, int version, PersonId by) {
        database.sql("""
                        update study_version set status = 'PUBLISHED', published_by = :by, published_at = utc_timestamp(6)
                        where study_id = :study and number = :version""")
                .param("by", by.value())
                .param("study", study.value())
                .param("version", version)
                .update();
    }

    /** Writes the field of the draft if it still holds what was seen; says whether it did. */
    boolean set(StudyId study, int draft, StudyField field, @Nullable Object seen, @Nullable Object wanted) {
        String column = field.column();
        return database.sql("update study_version set " + column + " = :wanted where study_id = :study"
                                + " and number = :draft and " + column + " <=> :seen")
                        .param("wanted", wanted)
                        .param("study", study.value())
                        .param("draft", draft)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private static StudyVersion version(ResultSet row, int number) throws SQLException {
        return new StudyVersion(
                row.getInt("number"),
                row.getString("status").equals("PUBLISHED"),
                row.getString("source_file"),
                row.getString("creator"),
                instant(row, "created_at"),
                row.getString("publisher"),
                row.getObject("published_at") == null ? null : instant(row, "published_at"));
    }

    private static StudySummary summary(ResultSet row, int number) throws SQLException {
        BigDecimal valueAdded = row.getBigDecimal("value_added");
        BigDecimal factor = row.getBigDecimal("unit_factor");
        return new StudySummary(
                new StudyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("number"),
                "PUBLISHED".equals(row.getString("status")),
                row.getString("country"),
                row.getString("commodity"),
                row.getObject("reference_year", Integer.class),
                row.getString("currency"),
                row.getInt("actors"),
                row.getInt("flows"),
                valueAdded == null || factor == null ? null : valueAdded.multiply(factor),
                row.getInt("open_obstacles"),
                instant(row, row.getObject("updated_at") == null ? "created_at" : "updated_at"),
                row.getObject("created_by") == null ? null : new PersonId(row.getObject("created_by", UUID.class)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
