package org.eslabon.approval;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eslabon.notification.Notice;
import org.eslabon.notification.Notifications;
import org.eslabon.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those who can use a seat that a decision waits for them, once for all that was submitted together. */
@Component
class Summons {

    static final String DECIDE = "approval.notice.decide";

    private final JdbcClient database;
    private final Notifications notifications;

    Summons(JdbcClient database, Notifications notifications) {
        this.database = database;
        this.notifications = notifications;
    }

    void send(ApprovalItem item, ApprovalStep step) {
        notifications.tell(
                people(step),
                Notice.of(
                        item.city(),
                        ApprovalRequestSummary.thing(item.request()),
                        plan(item),
                        DECIDE,
                        plan(item),
                        step.body()));
    }

    /** Takes it back when nothing of the request is before the body any more. */
    void settle(ApprovalItem item, ApprovalStep step) {
        boolean more = database.sql("""
                                select count(*) from approval_step s join approval_item i on i.id = s.item_id
                                where i.request_id = :request and s.state = 'OPEN' and s.body_name = :body""")
                        .param("request", item.request().value())
                        .param("body", step.body())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!more) {
            notifications.settle(people(step), ApprovalRequestSummary.thing(item.request()), DECIDE);
        }
    }

    private String plan(ApprovalItem item) {
        return database.sql("select title from action_plan where id = :plan")
                .param("plan", item.subject().plan().value())
                .query(String.class)
                .single();
    }

    private Set<PersonId> people(ApprovalStep step) {
        List<UUID> seats =
                step.seats().stream().map(seat -> seat.organisation().value()).toList();
        return Set.copyOf(database.sql("""
                        select distinct m.person_id from membership m join person x on x.id = m.person_id and x.active
                        where m.organisation_id in (:seats)""")
                .param("seats", seats)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }
}
