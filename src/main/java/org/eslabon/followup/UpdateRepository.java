package org.eslabon.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.glance.Glance;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports as rows. */
@Repository
class UpdateRepository {

    private static final String SELECT = """
            select u.*, a.title as action_title, x.name as author_name
            from action_update u join action a on a.id = u.action_id join person x on x.id = u.author_id
            where\
            """;
    private static final String NEWEST_FIRST = " order by u.written_at desc, u.id desc";

    private final JdbcClient database;

    UpdateRepository(JdbcClient database) {
        this.database = database;
    }

    List<Update> ofAction(ActionId action) {
        return database.sql(SELECT + " u.action_id = :action" + NEWEST_FIRST)
                .param("action", action.value())
                .query(UpdateRepository::update)
                .list();
    }

    private record OfPlan(PlanId plan) {}

    List<Update> ofPlan(PlanId plan) {
        return Glance.onceForAll(
                new OfPlan(plan),
                () -> List.copyOf(database.sql(SELECT + " a.plan_id = :plan and a.removed_at is null" + NEWEST_FIRST)
                        .param("plan", plan.value())
                        .query(UpdateRepository::update)
                        .list()));
    }

    Optional<Update> byId(UpdateId id) {
        return database.sql(SELECT + " u.id = :id")
                .param("id", id.value())
                .query(UpdateRepository::update)
                .optional();
    }

    /** When the action should have been reported on before this report moved that date. */
    LocalDate movedFrom(UpdateId id) {
        return database.sql("select next_update_before from action_update where id = :id")
                .param("id", id.value())
                .query(LocalDate.class)
                .single();
    }

    void add(UpdateId id, Action action, NewUpdate update, PersonId by, Instant now) {
        database.sql("""
                        insert into action_update (id, city_id, action_id, author_id, written_at, done, hinders, progress,
                            next_update_on, next_update_before, evidence)
                        values (:id, :city, :action, :by, :now, :done, :hinders, :progress, :next, :before, :evidence)""")
                .param("id", id.value())
                .param("city", action.city().value())
                .param("action", action.id().value())
                .param("by", by.value())
                .param("now", now)
                .param("done", update.done())
                .param("hinders", update.hinders())
                .param("progress", update.progress())
                .param("next", update.nextUpdateOn())
                .param("before", action.nextUpdateOn())
                .param("evidence", update.evidence())
                .update();
    }

    void withdraw(UpdateId id, Instant now) {
        database.sql("update action_update set withdrawn_at = :now where id = :id")
                .param("now", now)
                .param("id", id.value())
                .update();
    }

    /** Of what was withdrawn, nothing is read but that there was something. */
    private static Update update(ResultSet row, int number) throws SQLException {
        Instant withdrawn = row.getObject("withdrawn_at", Instant.class);
        boolean stands = withdrawn == null;
        return new Update(
                new UpdateId(row.getObject("id", UUID.class)),
                new ActionId(row.getObject("action_id", UUID.class)),
                row.getString("action_title"),
                new PersonId(row.getObject("author_id", UUID.class)),
                row.getString("author_name"),
                row.getObject("written_at", Instant.class),
                stands ? row.getString("done") : "",
                stands ? row.getString("hinders") : null,
                stands ? row.getObject("progress", Integer.class) : null,
                row.getObject("next_update_on", LocalDate.class),
                stands ? row.getString("evidence") : null,
                withdrawn);
    }
}
