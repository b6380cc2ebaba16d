package org.eslabon.development;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.development.Contribution.To;
import org.eslabon.development.model.SdgTargets;
import org.eslabon.plan.Subject;
import org.eslabon.shared.CityId;
import org.eslabon.shared.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What plans and actions contribute to, as rows. What leads to something removed is not there. */
@Repository
class AlignmentRepository {

    private final JdbcClient database;

    AlignmentRepository(JdbcClient database) {
        this.database = database;
    }

    /** To axes and goals, by plan, axis and goal. */
    List<Contribution> toCity(Subject subject) {
        return database.sql("""
                        select l.axis_id, l.goal_id, x.code as axis_code, x.name as axis_name, g.code, g.name,
                            d.name as plan_name, d.from_year, d.to_year
                        from alignment l
                            left join development_goal g on g.id = l.goal_id
                            join development_axis x on x.id = coalesce(l.axis_id, g.axis_id) and x.removed_at is null
                            join development_plan d on d.id = x.plan_id and d.removed_at is null
                        where l.subject_id = :subject and g.removed_at is null
                        order by d.from_year desc, d.name, x.place, g.place, l.id""")
                .param("subject", id(subject))
                .query(AlignmentRepository::contribution)
                .list();
    }

    private static Contribution contribution(ResultSet row, int number) throws SQLException {
        UUID goal = row.getObject("goal_id", UUID.class);
        String axis = row.getString("axis_code") + " · " + row.getString("axis_name");
        if (goal != null) {
            return new Contribution(
                    new To.ToGoal(new GoalId(goal)), row.getString("code"), row.getString("name"), axis);
        }
        int from = row.getInt("from_year");
        int to = row.getInt("to_year");
        return new Contribution(
                new To.ToAxis(new AxisId(row.getObject("axis_id", UUID.class))),
                row.getString("axis_code"),
                row.getString("axis_name"),
                row.getString("plan_name") + " " + (from == to ? from : from + "–" + to));
    }

    /** To targets of the Sustainable Development Goals, in the Agenda's order. */
    List<Contribution> toSdg(Subject subject) {
        return database
                .sql("select sdg from alignment where subject_id = :subject and sdg is not null")
                .param("subject", id(subject))
                .query(String.class)
                .list()
                .stream()
                .sorted(Comparator.comparingInt(SdgTargets::order))
                .map(code -> new Contribution(new To.ToSdg(code), code, "", null))
                .toList();
    }

    /** The development plan that has the axis or the goal, if it belongs to the city and neither was removed. */
    Optional<DevelopmentPlanId> planOf(CityId city, To to) {
        return switch (to) {
            case To.ToAxis(AxisId axis) ->
                database.sql("""
                            select d.id from development_axis x
                                join development_plan d on d.id = x.plan_id and d.removed_at is null
                            where x.id = :id and x.city_id = :city and x.removed_at is null""")
                        .param("id", axis.value())
                        .param("city", city.value())
                        .query(UUID.class)
                        .optional()
                        .map(DevelopmentPlanId::new);
            case To.ToGoal(GoalId goal) ->
                database.sql("""
                            select d.id from development_goal g
                                join development_axis x on x.id = g.axis_id and x.removed_at is null
                                join development_plan d on d.id = x.plan_id and d.removed_at is null
                            where g.id = :id and g.city_id = :city and g.removed_at is null""")
                        .param("id", goal.value())
                        .param("city", city.value())
                        .query(UUID.class)
                        .optional()
                        .map(DevelopmentPlanId::new);
            case To.ToSdg sdg -> Optional.empty();
        };
    }

    void add(Subject subject, CityId city, To to) {
        database.sql("""
                        insert into alignment (id, city_id, plan_id, action_id, axis_id, goal_id, sdg, created_at)
                        values (:id, :city, :plan, :action, :axis, :goal, :sdg, utc_timestamp(6))""")
                .param("id", TimeOrderedUuid.next())
                .param("city", city.value())
                .param("plan", subject.action() == null ? subject.plan().value() : null)
                .param(
                        "action",
                        subject.action() == null ? null : subject.action().value())
                .param("axis", to instanceof To.ToAxis(AxisId axis) ? axis.value() : null)
                .param("goal", to instanceof To.ToGoal(GoalId goal) ? goal.value() : null)
                .param("sdg", to instanceof To.ToSdg(String code) ? code : null)
                .update();
    }

    void remove(Subject subject, To to) {
        var statement = switch (to) {
            case To.ToAxis(AxisId axis) ->
                database.sql("delete from alignment where subject_id = :subject and axis_id = :to")
                        .param("to", axis.value());
            case To.ToGoal(GoalId goal) ->
                database.sql("delete from alignment where subject_id = :subject and goal_id = :to")
                        .param("to", goal.value());
            case To.ToSdg(String code) ->
                database.sql("delete from alignment where subject_id = :subject and sdg = :to")
                        .param("to", code);
        };
        statement.param("subject", id(subject)).update();
    }

    private static UUID id(Subject subject) {
        return subject.action() == null
                ? subject.plan().value()
                : subject.action().value();
    }

    /**
     * A link of one of the city's plans or actions.
     *
     * @param axis also that of a goal
     */
    record Link(
            UUID subject,
            @Nullable AxisId axis,
            @Nullable GoalId goal,
            @Nullable String sdg) {}

    /** All links of a city, in the order of plans, axes and goals. */
    List<Link> ofCity(CityId city) {
        return database.sql("""
                        select l.subject_id, x.id as axis_id, g.id as goal_id, l.sdg
                        from alignment l
                            left join development_goal g on g.id = l.goal_id and g.removed_at is null
                            left join development_axis x on x.id = coalesce(l.axis_id, g.axis_id)
                                and x.removed_at is null
                            left join development_plan d on d.id = x.plan_id
                        where l.city_id = :city and (l.sdg is not null or d.id is not null and d.removed_at is null)
                        order by d.from_year desc, d.name, x.place, x.id, g.place, l.id""")
                .param("city", city.value())
                .query((row, number) -> {
                    UUID axis = row.getObject("axis_id", UUID.class);
                    UUID goal = row.getObject("goal_id", UUID.class);
                    return new Link(
                            row.getObject("subject_id", UUID.class),
                            axis == null ? null : new AxisId(axis),
                            goal == null ? null : new GoalId(goal),
                            row.getString("sdg"));
                })
                .list();
    }
}
