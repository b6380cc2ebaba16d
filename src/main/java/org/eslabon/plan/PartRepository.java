package org.eslabon.plan;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Milestones and indicators as rows. */
@Repository
class PartRepository {

    private final JdbcClient database;

    PartRepository(JdbcClient database) {
        this.database = database;
    }

    List<Milestone> milestones(ActionId action) {
        return database.sql("""
                        select * from milestone where action_id = :action and removed_at is null
                        order by due_on, created_at, id""")
                .param("action", action.value())
                .query(PartRepository::milestone)
                .list();
    }

    List<Milestone> milestones(PlanId plan) {
        return database.sql("""
                        select m.* from milestone m join action a on a.id = m.action_id
                        where a.plan_id = :plan and m.removed_at is null and a.removed_at is null
                        order by m.due_on, m.created_at, m.id""")
                .param("plan", plan.value())
                .query(PartRepository::milestone)
                .list();
    }

    List<Indicator> indicators(ActionId action) {
        return database.sql("""
                        select * from indicator where action_id = :action and removed_at is null
                        order by created_at, id""")
                .param("action", action.value())
                .query(PartRepository::indicator)
                .list();
    }

    Optional<Milestone> milestone(MilestoneId id) {
        return database.sql("select * from milestone where id = :id and removed_at is null")
                .param("id", id.value())
                .query(PartRepository::milestone)
                .optional();
    }

    Optional<Indicator> indicator(IndicatorId id) {
        return database.sql("select * from indicator where id = :id and removed_at is null")
                .param("id", id.value())
                .query(PartRepository::indicator)
                .optional();
    }

    Optional<ActionId> actionOf(MilestoneId id) {
        return actionOf("milestone", id.value());
    }

    Optional<ActionId> actionOf(IndicatorId id) {
        return actionOf("indicator", id.value());
    }

    void add(Milestone milestone) {
        database.sql("""
                        insert into milestone (id, action_id, title, due_on, created_at)
                        values (:id, :action, :title, :due, utc_timestamp(6))""")
                .param("id", milestone.id().value())
                .param("action", milestone.action().value())
                .param("title", milestone.title())
                .param("due", milestone.dueOn())
                .update();
    }

    void add(Indicator indicator) {
        database.sql("""
                        insert into indicator (id, action_id, name, unit, baseline, target, actual, created_at)
                        values (:id, :action, :name, :unit, :baseline, :target, :actual, utc_timestamp(6))""")
                .param("id", indicator.id().value())
                .param("action", indicator.action().value())
                .param("name", indicator.name())
                .param("unit", indicator.unit())
                .param("baseline", indicator.baseline())
                .param("target", indicator.target())
                .param("actual", indicator.actual())
                .update();
    }

    boolean remove(MilestoneId id) {
        return hide("milestone", id.value());
    }

    boolean restore(MilestoneId id) {
        return show("milestone", id.value());
    }

    boolean remove(IndicatorId id) {
        return hide("indicator", id.value());
    }

    boolean restore(IndicatorId id) {
        return show("indicator", id.value());
    }

    private Optional<ActionId> actionOf(String table, UUID id) {
        return database.sql("select action_id from " + table + " where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(ActionId::new);
    }

    private boolean hide(String table, UUID id) {
        return database.sql("update " + table
                                + " set removed_at = utc_timestamp(6) where id = :id and removed_at is null")
                        .param("id", id)
                        .update()
                == 1;
    }

    private boolean show(String table, UUID id) {
        return database.sql("update " + table + " set removed_at = null where id = :id and removed_at is not null")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Milestone milestone(ResultSet row, int number) throws SQLException {
        return new Milestone(
                new MilestoneId(row.getObject("id", UUID.class)),
                new ActionId(row.getObject("action_id", UUID.class)),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("reached_on", LocalDate.class));
    }

    private static Indicator indicator(ResultSet row, int number) throws SQLException {
        return new Indicator(
                new IndicatorId(row.getObject("id", UUID.class)),
                new ActionId(row.getObject("action_id", UUID.class)),
                row.getString("name"),
                row.getString("unit"),
                figure(row, "baseline"),
                figure(row, "target"),
                figure(row, "actual"));
    }

    /** A figure as it was typed: the column pads it with zeros. */
    private static @Nullable BigDecimal figure(ResultSet row, String column) throws SQLException {
        BigDecimal padded = row.getBigDecimal(column);
        if (padded == null) {
            return null;
        }
        BigDecimal plain = padded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
