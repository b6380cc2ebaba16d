package org.eslabon.development;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Development plans as rows. What was removed is not there. */
@Repository
class DevelopmentRepository {

    private static final String LINKED = """
            select count(distinct l.subject_id) from alignment l
                left join action a on a.id = l.action_id
                join action_plan p on p.id = coalesce(l.plan_id, a.plan_id) and p.removed_at is null
                left join development_goal g on g.id = l.goal_id
                join development_axis x on x.id = coalesce(l.axis_id, g.axis_id)
            where a.removed_at is null and\
            """;

    private final JdbcClient database;

    DevelopmentRepository(JdbcClient database) {
        this.database = database;
    }

    /** The plans with axes and goals, the latest first; three queries, however many there are. */
    List<DevelopmentPlan> ofCity(CityId city) {
        Map<AxisId, List<Goal>> goals = new HashMap<>();
        database.sql("""
                        select * from development_goal where city_id = :city and removed_at is null
                        order by place, created_at, id""").param("city", city.value()).query(row -> {
            Goal goal = goal(row);
            goals.computeIfAbsent(goal.axis(), key -> new ArrayList<>()).add(goal);
        });
        Map<DevelopmentPlanId, List<Axis>> axes = new HashMap<>();
        database.sql("""
                        select * from development_axis where city_id = :city and removed_at is null
                        order by place, created_at, id""").param("city", city.value()).query(row -> {
            AxisId id = new AxisId(row.getObject("id", UUID.class));
            Axis axis = new Axis(
                    id,
                    new DevelopmentPlanId(row.getObject("plan_id", UUID.class)),
                    row.getString("code"),
                    row.getString("name"),
                    goals.getOrDefault(id, List.of()));
            axes.computeIfAbsent(axis.plan(), key -> new ArrayList<>()).add(axis);
        });
        return database.sql("""
                        select * from development_plan where city_id = :city and removed_at is null
                        order by from_year desc, to_year desc, name, id""")
                .param("city", city.value())
                .query((row, number) -> plan(row, axes))
                .list();
    }

    private static DevelopmentPlan plan(ResultSet row, Map<DevelopmentPlanId, List<Axis>> axes) throws SQLException {
        DevelopmentPlanId id = new DevelopmentPlanId(row.getObject("id", UUID.class));
        UUID follows = row.getObject("follows_id", UUID.class);
        return new DevelopmentPlan(
                id,
                new CityId(row.getObject("city_id", UUID.class)),
                row.getString("name"),
                row.getInt("from_year"),
                row.getInt("to_year"),
                row.getString("source"),
                row.getString("link"),
                follows == null ? null : new DevelopmentPlanId(follows),
                axes.getOrDefault(id, List.of()));
    }

    private static Goal goal(ResultSet row) throws SQLException {
        int year = row.getInt("year");
        return new Goal(
                new GoalId(row.getObject("id", UUID.class)),
                new AxisId(row.getObject("axis_id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("target"),
                year == 0 ? null : year);
    }

    /** The city of a plan, removed or not. */
    Optional<CityId> cityOf(DevelopmentPlanId id) {
        return database.sql("select city_id from development_plan where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(CityId::new);
    }

    Optional<DevelopmentPlanId> planOf(AxisId id) {
        return database.sql("select plan_id from development_axis where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(DevelopmentPlanId::new);
    }

    Optional<AxisId> axisOf(GoalId id) {
        return database.sql("select axis_id from development_goal where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(AxisId::new);
    }

    /** Lets nobody else change the plan, its axes and goals, or link to them, until the transaction ends. */
    void lock(DevelopmentPlanId id) {
        database.sql("select id from development_plan where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** The same for all plans of a city. */
    void lockAll(CityId city) {
        database.sql("select id from development_plan where city_id = :city order by id for update")
                .param("city", city.value())
                .query(UUID.class)
                .list();
    }

    void add(DevelopmentPlanId id, CityId city, PlanForm form) {
        database.sql("""
                        insert into development_plan (id, city_id, name, from_year, to_year, source, link, follows_id,
                            created_at)
                        values (:id, :city, :name, :from, :to, :source, :link, :follows, utc_timestamp(6))""")
                .param("id", id.value())
                .param("city", city.value())
                .param("name", form.name())
                .param("from", form.fromYear())
                .param("to", form.toYear())
                .param("source", form.source())
                .param("link", form.link())
                .param("follows", value(form.follows()))
                .update();
    }

    void change(DevelopmentPlanId id, PlanForm form) {
        database.sql("""
                        update development_plan set name = :name, from_year = :from, to_year = :to, source = :source,
                            link = :link, follows_id = :follows where id = :id""")
                .param("id", id.value())
                .param("name", form.name())
                .param("from", form.fromYear())
                .param("to", form.toYear())
                .param("source", form.source())
                .param("link", form.link())
                .param("follows", value(form.follows()))
                .update();
    }

    private static @Nullable UUID value(@Nullable DevelopmentPlanId id) {
        return id == null ? null : id.value();
    }

    /** After all others of the plan. */
    void add(AxisId id, CityId city, DevelopmentPlanId plan, AxisForm form) {
        database.sql("""
                        insert into development_axis (id, city_id, plan_id, code, name, place, created_at)
                        select :id, :city, :plan, :code, :name, coalesce(max(x.place), 0) + 1, utc_timestamp(6)
                        from development_axis x where x.plan_id = :plan""")
                .param("id", id.value())
                .param("city", city.value())
                .param("plan", plan.value())
                .param("code", form.code())
                .param("name", form.name())
                .update();
    }

    void change(AxisId id, AxisForm form) {
        database.sql("update development_axis set code = :code, name = :name where id = :id")
                .param("id", id.value())
                .param("code", form.code())
                .param("name", form.name())
                .update();
    }

    /** After all others of the axis. */
    void add(GoalId id, CityId city, AxisId axis, GoalForm form) {
        database.sql("""
                        insert into development_goal (id, city_id, axis_id, code, name, target, year, place, created_at)
                        select :id, :city, :axis, :code, :name, :target, :year, coalesce(max(g.place), 0) + 1,
                            utc_timestamp(6)
                        from development_goal g where g.axis_id = :axis""")
                .param("id", id.value())
                .param("city", city.value())
                .param("axis", axis.value())
                .param("code", form.code())
                .param("name", form.name())
                .param("target", form.target())
                .param("year", form.year())
                .update();
    }

    void change(GoalId id, GoalForm form) {
        database.sql("""
                        update development_goal set code = :code, name = :name, target = :target, year = :year
                        where id = :id""")
                .param("id", id.value())
                .param("code", form.code())
                .param("name", form.name())
                .param("target", form.target())
                .param("year", form.year())
                .update();
    }

    void place(AxisId id, int place) {
        database.sql("update development_axis set place = ? where id = ?")
                .params(place, id.value())
                .update();
    }

    void place(GoalId id, int place) {
        database.sql("update development_goal set place = ? where id = ?")
                .params(place, id.value())
                .update();
    }

    boolean setRemoved(DevelopmentPlanId id, boolean removed) {
        return setRemoved("development_plan", id.value(), removed);
    }

    boolean setRemoved(AxisId id, boolean removed) {
        return setRemoved("development_axis", id.value(), removed);
    }

    boolean setRemoved(GoalId id, boolean removed) {
        return setRemoved("development_goal", id.value(), removed);
    }

    /** Says whether that was something new. */
    private boolean setRemoved(String table, UUID id, boolean removed) {
        // The table's name is a constant of this class.
        return database.sql("update " + table + " set removed_at = "
                                + (removed ? "utc_timestamp(6)" : "null")
                                + " where id = ? and removed_at is " + (removed ? "null" : "not null"))
                        .param(id)
                        .update()
                == 1;
    }

    /** Whether bringing it back would give a code twice. */
    boolean codeIsTaken(AxisId id) {
        return database.sql("""
                        select count(*) from development_axis x
                            join development_axis y on y.plan_id = x.plan_id and y.live_code = x.code and y.id <> x.id
                        where x.id = ?""").param(id.value()).query(Integer.class).single() > 0;
    }

    boolean codeIsTaken(GoalId id) {
        return database.sql("""
                        select count(*) from development_goal x
                            join development_goal y on y.axis_id = x.axis_id and y.live_code = x.code and y.id <> x.id
                        where x.id = ?""").param(id.value()).query(Integer.class).single() > 0;
    }

    /** How many plans and actions contribute to it or to what it holds. */
    int linked(DevelopmentPlanId id) {
        return linked("x.plan_id = ?", id.value());
    }

    int linked(AxisId id) {
        return linked("x.id = ?", id.value());
    }

    int linked(GoalId id) {
        return linked("l.goal_id = ?", id.value());
    }

    private int linked(String where, UUID id) {
        return database.sql(LINKED + " " + where).param(id).query(Integer.class).single();
    }
}
