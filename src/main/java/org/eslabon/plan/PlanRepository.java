package org.eslabon.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.glance.Glance;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans as rows. */
@Repository
class PlanRepository {

    private static final String SUMMARIES = """
            select p.id, p.title, p.study_id, s.name as study_name, p.from_year, p.to_year, p.area, p.status, p.reopened_at,
                (select count(*) from action a where a.plan_id = p.id and a.removed_at is null) as actions,
                (select count(distinct o.obstacle_id) from action_obstacle o
                    join action a on a.id = o.action_id and a.removed_at is null
                    where a.plan_id = p.id) as obstacles,
                (select min(a.next_update_on) from action a where a.plan_id = p.id and a.removed_at is null
                    and a.status not in ('COMPLETED', 'REJECTED')) as next_update
            from action_plan p left join study s on s.id = p.study_id
            where p.removed_at is null and p.\
            """;

    private final JdbcClient database;

    PlanRepository(JdbcClient database) {
        this.database = database;
    }

    List<PlanSummary> ofCity(CityId city) {
        return database.sql(SUMMARIES + "city_id = :city order by p.from_year desc, p.title")
                .param("city", city.value())
                .query(PlanRepository::summary)
                .list();
    }

    List<PlanSummary> ofStudy(StudyId study) {
        return database.sql(SUMMARIES + "study_id = :study order by p.from_year desc, p.title")
                .param("study", study.value())
                .query(PlanRepository::summary)
                .list();
    }

    private record ById(PlanId id) {}

    Optional<Plan> byId(PlanId id) {
        return Glance.onceForAll(new ById(id), () -> read(id));
    }

    private Optional<Plan> read(PlanId id) {
        return database.sql("""
                        select p.*, s.name as study_name, x.name as created_by_name from action_plan p
                            left join study s on s.id = p.study_id
                            join person x on x.id = p.created_by
                        where p.id = :id and p.removed_at is null""")
                .param("id", id.value())
                .query(PlanRepository::plan)
                .optional();
    }

    /** The city of a plan, removed or not. */
    Optional<CityId> cityOf(PlanId id) {
        return database.sql("select city_id from action_plan where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(CityId::new);
    }

    List<StudyChoice> studies(CityId city) {
        return database.sql("select id, name from study where city_id = :city order by name")
                .param("city", city.value())
                .query((row, number) ->
                        new StudyChoice(new StudyId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    Optional<CityId> cityOf(StudyId study) {
        return database.sql("select city_id from study where id = :id")
                .param("id", study.value())
                .query(UUID.class)
                .optional()
                .map(CityId::new);
    }

    /** Lets nobody else change the plan until the transaction ends. */
    void lock(PlanId id) {
        database.sql("select id from action_plan where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void add(PlanId id, CityId city, NewPlan plan, PersonId by) {
        database.sql("""
                        insert into action_plan (id, city_id, study_id, title, summary, from_year, to_year, area,
                            city_axis, created_by, created_at)
                        values (:id, :city, :study, :title, :summary, :from, :to, :area, :axis, :by,
                            utc_timestamp(6))""")
                .param("id", id.value())
                .param("city", city.value())
                .param("study", plan.study() == null ? null : plan.study().value())
                .param("title", plan.title())
                .param("summary", plan.summary())
                .param("from", plan.fromYear())
                .param("to", plan.toYear())
                .param("area", plan.area() == null ? null : plan.area().name())
                .param("axis", plan.cityAxis())
                .param("by", by.value())
                .update();
    }

    /** Says whether it was there to be removed. */
    boolean remove(PlanId id) {
        return database.sql(
                                "update action_plan set removed_at = utc_timestamp(6) where id = :id and removed_at is null")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean restore(PlanId id) {
        return database.sql("update action_plan set removed_at = null where id = :id and removed_at is not null")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static PlanSummary summary(ResultSet row, int number) throws SQLException {
        return new PlanSummary(
                new PlanId(row.getObject("id", UUID.class)),
                row.getString("title"),
                study(row),
                row.getString("study_name"),
                row.getInt("from_year"),
                row.getInt("to_year"),
                Area.valueOf(row.getString("area")),
                Status.valueOf(row.getString("status")),
                row.getObject("reopened_at") != null,
                row.getInt("actions"),
                row.getInt("obstacles"),
                row.getObject("next_update", LocalDate.class));
    }

    private static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                new CityId(row.getObject("city_id", UUID.class)),
                row.getString("title"),
                study(row),
                row.getString("study_name"),
                row.getString("summary"),
                row.getInt("from_year"),
                row.getInt("to_year"),
                Area.valueOf(row.getString("area")),
                row.getString("city_axis"),
                Status.valueOf(row.getString("status")),
                row.getObject("reopened_at") != null,
                row.getString("created_by_name"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static @Nullable StudyId study(ResultSet row) throws SQLException {
        UUID study = row.getObject("study_id", UUID.class);
        return study == null ? null : new StudyId(study);
    }
}
