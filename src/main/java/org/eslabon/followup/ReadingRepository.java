package org.eslabon.followup;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.IndicatorId;
import org.eslabon.plan.PlanId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Readings of indicators as rows. What was withdrawn is not there. */
@Repository
class ReadingRepository {

    private static final String SELECT = """
            select r.*, i.name as indicator_name, i.unit, i.baseline, i.target, i.action_id, a.title as action_title,
                x.name as author_name
            from indicator_reading r
                join indicator i on i.id = r.indicator_id and i.removed_at is null
                join action a on a.id = i.action_id and a.removed_at is null
                join person x on x.id = r.author_id
            where r.withdrawn_at is null and\
            """;
    private static final String NEWEST_FIRST = " order by r.read_on desc, r.written_at desc, r.id desc";

    private final JdbcClient database;

    ReadingRepository(JdbcClient database) {
        this.database = database;
    }

    /** An indicator as far as readings ask. */
    record Place(ActionId action, String name, @Nullable BigDecimal actual) {}

    Optional<Place> place(IndicatorId indicator) {
        return database.sql("select action_id, name, actual from indicator where id = :id and removed_at is null")
                .param("id", indicator.value())
                .query((row, number) -> new Place(
                        new ActionId(row.getObject("action_id", UUID.class)),
                        row.getString("name"),
                        figure(row, "actual")))
                .optional();
    }

    List<Reading> ofAction(ActionId action) {
        return database.sql(SELECT + " i.action_id = :action" + NEWEST_FIRST)
                .param("action", action.value())
                .query(ReadingRepository::reading)
                .list();
    }

    /** Action by action and indicator by indicator, newest first. */
    List<ReadingLine> ofPlan(PlanId plan) {
        return database.sql(
                        SELECT
                                + " a.plan_id = :plan order by a.title, a.id, i.created_at, i.id, r.read_on desc, r.written_at desc")
                .param("plan", plan.value())
                .query((row, number) -> new ReadingLine(
                        row.getString("action_title"),
                        row.getString("indicator_name"),
                        row.getString("unit"),
                        figure(row, "baseline"),
                        figure(row, "target"),
                        reading(row, number)))
                .list();
    }

    Optional<Reading> byId(ReadingId id) {
        return database.sql(SELECT + " r.id = :id")
                .param("id", id.value())
                .query(ReadingRepository::reading)
                .optional();
    }

    Optional<Reading> latest(IndicatorId indicator) {
        return database.sql(SELECT + " r.indicator_id = :indicator" + NEWEST_FIRST + " limit 1")
                .param("indicator", indicator.value())
                .query(ReadingRepository::reading)
                .optional();
    }

    void add(
            ReadingId id,
            IndicatorId indicator,
            LocalDate readOn,
            BigDecimal value,
            @Nullable String evidence,
            PersonId by,
            Instant now) {
        database.sql("""
                        insert into indicator_reading (id, indicator_id, read_on, value, evidence, author_id, written_at)
                        values (:id, :indicator, :on, :value, :evidence, :by, :now)""")
                .param("id", id.value())
                .param("indicator", indicator.value())
                .param("on", readOn)
                .param("value", value)
                .param("evidence", evidence)
                .param("by", by.value())
                .param("now", now)
                .update();
    }

    /** Says whether it stood. */
    boolean withdraw(ReadingId id, Instant now) {
        return database.sql("update indicator_reading set withdrawn_at = :now where id = :id and withdrawn_at is null")
                        .param("now", now)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Reading reading(ResultSet row, int number) throws SQLException {
        BigDecimal value = figure(row, "value");
        return new Reading(
                new ReadingId(row.getObject("id", UUID.class)),
                new IndicatorId(row.getObject("indicator_id", UUID.class)),
                row.getObject("read_on", LocalDate.class),
                value == null ? BigDecimal.ZERO : value,
                row.getString("evidence"),
                new PersonId(row.getObject("author_id", UUID.class)),
                row.getString("author_name"),
                row.getObject("written_at", Instant.class));
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
