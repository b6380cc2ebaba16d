package org.eslabon.valuechain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Obstacles as rows. */
@Repository
class ObstacleRepository {

    private static final String SELECT = """
            select b.*, s.name as study_name, o.short_name as responsible_name from obstacle b
                join study s on s.id = b.study_id
                left join organisation o on o.id = b.responsible_id
            """;

    private final JdbcClient database;

    ObstacleRepository(JdbcClient database) {
        this.database = database;
    }

    Optional<Obstacle> byId(ObstacleId id) {
        return database.sql(SELECT + "where b.id = :id")
                .param("id", id.value())
                .query(ObstacleRepository::obstacle)
                .optional();
    }

    List<Obstacle> ofCity(CityId city) {
        return database.sql(SELECT + "where b.city_id = :city order by b.created_at, b.id")
                .param("city", city.value())
                .query(ObstacleRepository::obstacle)
                .list();
    }

    List<Obstacle> ofStudy(StudyId study) {
        return database.sql(SELECT + "where b.study_id = :study order by b.created_at, b.id")
                .param("study", study.value())
                .query(ObstacleRepository::obstacle)
                .list();
    }

    /** Those of a study that are at one of its stages. */
    List<Obstacle> at(StudyId study, String stage) {
        return database.sql(SELECT + "where b.study_id = :study and b.stage = :stage order by b.created_at, b.id")
                .param("study", study.value())
                .param("stage", stage)
                .query(ObstacleRepository::obstacle)
                .list();
    }

    void add(ObstacleId id, CityId city, NewObstacle obstacle, PersonId by) {
        database.sql("""
                        insert into obstacle (id, city_id, study_id, statement, kind, stage, evidence, responsible_id,
                            status, created_by, created_at)
                        values (:id, :city, :study, :statement, :kind, :stage, :evidence, :responsible,
                            'IDENTIFIED', :by, utc_timestamp(6))""")
                .param("id", id.value())
                .param("city", city.value())
                .param("study", obstacle.study().value())
                .param("statement", obstacle.statement())
                .param("kind", obstacle.kind() == null ? null : obstacle.kind().name())
                .param("stage", obstacle.stage())
                .param("evidence", obstacle.evidence())
                .param(
                        "responsible",
                        obstacle.responsible() == null
                                ? null
                                : obstacle.responsible().value())
                .param("by", by.value())
                .update();
    }

    /** Writes the field if it still holds what was seen; says whether it did. */
    boolean set(ObstacleId id, ObstacleField field, @Nullable Object seen, @Nullable Object wanted) {
        String column = field.column();
        return database.sql("update obstacle set " + column + " = :wanted where id = :id and " + column + " <=> :seen")
                        .param("wanted", wanted)
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private static Obstacle obstacle(ResultSet row, int number) throws SQLException {
        UUID responsible = row.getObject("responsible_id", UUID.class);
        return new Obstacle(
                new ObstacleId(row.getObject("id", UUID.class)),
                new CityId(row.getObject("city_id", UUID.class)),
                new StudyId(row.getObject("study_id", UUID.class)),
                row.getString("study_name"),
                row.getString("statement"),
                ObstacleKind.valueOf(row.getString("kind")),
                row.getString("stage"),
                row.getString("evidence"),
                responsible == null ? null : new OrganisationId(responsible),
                row.getString("responsible_name"),
                ObstacleStatus.valueOf(row.getString("status")),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
