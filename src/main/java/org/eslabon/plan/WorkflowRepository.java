package org.eslabon.plan;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far plans and actions have come, as columns of their rows. */
@Repository
class WorkflowRepository {

    private final JdbcClient database;

    WorkflowRepository(JdbcClient database) {
        this.database = database;
    }

    /** Says whether it still stood where it was seen. */
    boolean move(Subject subject, Status from, Status to, boolean running, boolean reopened, Instant now) {
        return database.sql("update " + table(subject) + """
                         set status = :to, running = :running,
                            reopened_at = case when :reopened then coalesce(reopened_at, :now) end
                        where id = :id and status = :from""")
                        .param("to", to.name())
                        .param("running", running)
                        .param("reopened", reopened)
                        .param("now", now)
                        .param("id", id(subject))
                        .param("from", from.name())
                        .update()
                == 1;
    }

    /** Whether its work has begun and has not ended. */
    boolean running(Subject subject) {
        return database.sql("select running from " + table(subject) + " where id = :id")
                .param("id", id(subject))
                .query(Boolean.class)
                .single();
    }

    /** How many actions of the plan are under way: neither completed nor a draft. */
    int underWay(PlanId plan) {
        return database.sql("""
                        select count(*) from action where plan_id = :plan and removed_at is null
                            and (running or status in ('IN_REVIEW', 'APPROVED', 'IN_EXECUTION', 'SUSPENDED'))""")
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
    }

    private static String table(Subject subject) {
        return subject.action() == null ? "action_plan" : "action";
    }

    private static UUID id(Subject subject) {
        return subject.thing().id();
    }
}
