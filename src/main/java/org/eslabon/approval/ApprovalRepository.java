package org.eslabon.approval;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.approval.model.Vote;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Figure;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Subject;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what is asked and what is said about it. {@link ApprovalReader} reads it. */
@Repository
class ApprovalRepository {

    private final JdbcClient database;

    ApprovalRepository(JdbcClient database) {
        this.database = database;
    }

    void add(ApprovalRequestId id, CityId city, PlanId plan, @Nullable String note, PersonId by, Instant now) {
        database.sql("""
                        insert into approval_request (id, city_id, plan_id, note, requested_by, requested_at)
                        values (:id, :city, :plan, :note, :by, :now)""")
                .param("id", id.value())
                .param("city", city.value())
                .param("plan", plan.value())
                .param("note", note)
                .param("by", by.value())
                .param("now", now)
                .update();
    }

    void add(
            ApprovalItemId id,
            ApprovalRequestId request,
            CityId city,
            Subject subject,
            String title,
            long textVersion,
            List<Figure> figures) {
        database.sql("""
                        insert into approval_item (id, request_id, city_id, plan_id, action_id, title, text_version,
                            text_checked, figures, previous_id)
                        values (:id, :request, :city, :plan, :action, :title, :version, :version, :figures,
                            (select p.id from approval_item p where p.holds and p.plan_id = :plan
                                and p.action_id <=> :action))""")
                .param("id", id.value())
                .param("request", request.value())
                .param("city", city.value())
                .param("plan", subject.plan().value())
                .param(
                        "action",
                        subject.action() == null ? null : subject.action().value())
                .param("title", title)
                .param("version", textVersion)
                .param("figures", FigureJson.write(figures))
                .update();
    }

    /** Whether it was ever submitted, a plan also by one of its actions. */
    boolean anySubmitted(Subject subject) {
        return database.sql("""
                        select exists (select * from approval_item
                            where plan_id = :plan and (:action is null or action_id = :action))""")
                .param("plan", subject.plan().value())
                .param(
                        "action",
                        subject.action() == null ? null : subject.action().value())
                .query(Boolean.class)
                .single();
    }

    /** The plan of an action, removed or not. */
    Optional<PlanId> planOf(ActionId action) {
        return database.sql("select plan_id from action where id = :id")
                .param("id", action.value())
                .query(UUID.class)
                .optional()
                .map(PlanId::new);
    }

    /** The figures of the approval on which it rests; none if it rests on none. */
    List<Figure> approvedFigures(Subject subject) {
        return database.sql("""
                        select figures from approval_item
                        where holds and plan_id = :plan and action_id <=> :action""")
                .param("plan", subject.plan().value())
                .param(
                        "action",
                        subject.action() == null ? null : subject.action().value())
                .query(String.class)
                .optional()
                .map(FigureJson::read)
                .orElse(List.of());
    }

    void addStep(ApprovalItemId item, int place, ApprovalBody body) {
        database.sql("""
                        insert into approval_step (item_id, place, body_id, body_name, body_kind, rule, quorum, days)
                        values (:item, :place, :body, :name, :kind, :rule, :quorum, :days)""")
                .param("item", item.value())
                .param("place", place)
                .param("body", body.id().value())
                .param("name", body.name())
                .param("kind", body.kind().name())
                .param("rule", body.rule().name())
                .param("quorum", body.quorum())
                .param("days", body.days())
                .update();
        body.seats()
                .forEach(seat -> database.sql("""
                                insert into approval_step_seat (item_id, place, organisation_id, role)
                                values (:item, :place, :organisation, :role)""")
                        .param("item", item.value())
                        .param("place", place)
                        .param("organisation", seat.organisation().value())
                        .param("role", seat.role().name())
                        .update());
    }

    /** Lets nobody else decide about these until the transaction ends; always in the same order, so that none waits for another. */
    void lock(Collection<ApprovalItemId> items) {
        database.sql("select id from approval_item where id in (:ids) order by id for update")
                .param("ids", items.stream().map(ApprovalItemId::value).toList())
                .query(UUID.class)
                .list();
    }

    void openStep(ApprovalItemId item, int place, Instant now, @Nullable Instant due) {
        database.sql("""
                        update approval_step set state = 'OPEN', opened_at = :now, due_at = :due
                        where item_id = :item and place = :place and state = 'WAITING'""")
                .param("now", now)
                .param("due", due)
                .param("item", item.value())
                .param("place", place)
                .update();
    }

    void closeStep(ApprovalItemId item, int place, StepState state, Instant now) {
        database.sql("""
                        update approval_step set state = :state, closed_at = :now
                        where item_id = :item and place = :place and state = 'OPEN'""")
                .param("state", state.name())
                .param("now", now)
                .param("item", item.value())
                .param("place", place)
                .update();
    }

    /** The item is decided, or taken back; bodies that have not decided need not any more. */
    void close(ApprovalItem item, ItemState state, Instant now) {
        database.sql("""
                        update approval_step set state = 'CANCELLED', closed_at = :now
                        where item_id = :item and state in ('WAITING', 'OPEN')""").param("now", now).param("item", item.id().value()).update();
        if (state == ItemState.APPROVED) {
            database.sql("""
                            update approval_item set holds = false
                            where holds and plan_id = :plan and action_id <=> :action""")
                    .param("plan", item.subject().plan().value())
                    .param(
                            "action",
                            item.subject().action() == null
                                    ? null
                                    : item.subject().action().value())
                    .update();
        }
        database.sql("""
                        update approval_item set state = :state, closed_at = :now, holds = :holds
                        where id = :item and state = 'OPEN'""")
                .param("state", state.name())
                .param("now", now)
                .param("holds", state == ItemState.APPROVED)
                .param("item", item.id().value())
                .update();
    }

    /** A seat speaks, or says something else than before. */
    void vote(
            ApprovalItemId item,
            int place,
            OrganisationId seat,
            PersonId by,
            Vote vote,
            @Nullable String reason,
            Instant now) {
        database.sql("""
                        insert into approval_vote (item_id, place, organisation_id, person_id, vote, reason, at)
                        values (:item, :place, :seat, :by, :vote, :reason, :now)
                        on duplicate key update person_id = :by, vote = :vote, reason = :reason, at = :now""")
                .param("item", item.value())
                .param("place", place)
                .param("seat", seat.value())
                .param("by", by.value())
                .param("vote", vote.name())
                .param("reason", reason)
                .param("now", now)
                .update();
    }

    void opine(
            ApprovalItemId item, OrganisationId organisation, PersonId by, Opinion opinion, String text, Instant now) {
        database.sql("""
                        insert into approval_opinion (id, item_id, organisation_id, person_id, opinion, text, at)
                        values (:id, :item, :organisation, :by, :opinion, :text, :now)""")
                .param("id", ApprovalItemId.next().value())
                .param("item", item.value())
                .param("organisation", organisation.value())
                .param("by", by.value())
                .param("opinion", opinion.name())
                .param("text", text)
                .param("now", now)
                .update();
    }

    /** Open steps whose term is over. */
    List<ApprovalItemId> due(Instant now) {
        return database.sql("select item_id from approval_step where state = 'OPEN' and due_at <= :now order by due_at")
                .param("now", now)
                .query((row, number) -> new ApprovalItemId(row.getObject(1, UUID.class)))
                .list();
    }

    /** An approval and the version of the text today. */
    record Rewritten(ApprovalItemId item, Subject subject, long approved, long now) {}

    /** Approvals that hold for a text which has been written in since. */
    List<Rewritten> rewritten() {
        return database.sql("""
                        select i.id, i.plan_id, i.action_id, i.text_version, d.version
                        from approval_item i
                            join action_plan p on p.id = i.plan_id and p.removed_at is null
                            left join action a on a.id = i.action_id
                            join document d on d.owner_id = coalesce(i.action_id, i.plan_id) and d.field = 'text'
                                and d.owner_kind = if(i.action_id is null, 'plan', 'action')
                        where i.holds and d.version > i.text_checked and a.removed_at is null
                            and if(i.action_id is null, p.status, a.status) in ('APPROVED', 'IN_EXECUTION', 'SUSPENDED')""")
                .query((row, number) -> {
                    UUID action = row.getObject("action_id", UUID.class);
                    return new Rewritten(
                            new ApprovalItemId(row.getObject("id", UUID.class)),
                            new Subject(
                                    new PlanId(row.getObject("plan_id", UUID.class)),
                                    action == null ? null : new ActionId(action)),
                            row.getLong("text_version"),
                            row.getLong("version"));
                })
                .list();
    }

    /** Versions up to this one say what was approved. */
    void checked(ApprovalItemId item, long version) {
        database.sql("update approval_item set text_checked = greatest(text_checked, :version) where id = :item")
                .param("version", version)
                .param("item", item.value())
                .update();
    }

    Optional<CityId> cityOf(ApprovalItemId id) {
        return database.sql("select city_id from approval_item where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(CityId::new);
    }
}
