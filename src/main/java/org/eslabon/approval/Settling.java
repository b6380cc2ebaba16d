package org.eslabon.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.eslabon.approval.model.Ruling;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.plan.Plan;
import org.eslabon.plan.Reviews;
import org.eslabon.plan.Transition;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Draws the consequences of what was said, or of a term that is over. The caller holds the item. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Settling {

    private final ApprovalRepository approvals;
    private final ApprovalReader reader;
    private final Reviews reviews;
    private final Summons summons;
    private final AuditTrail trail;
    private final JdbcClient database;

    Settling(
            ApprovalRepository approvals,
            ApprovalReader reader,
            Reviews reviews,
            Summons summons,
            AuditTrail trail,
            JdbcClient database) {
        this.approvals = approvals;
        this.reader = reader;
        this.reviews = reviews;
        this.summons = summons;
        this.trail = trail;
        this.database = database;
    }

    /**
     * Gives the first body its turn.
     *
     * @return the item as it stands now
     */
    ApprovalItem begin(ApprovalItemId id, Instant now) {
        ApprovalItem item = reread(id);
        open(item, item.steps().getFirst(), now);
        return reread(id);
    }

    /**
     * Closes the open step if what was said decides it, and gives the next body its turn or the whole its end.
     *
     * @param by who spoke last; null where a term ran out
     * @return whether a step was closed
     */
    boolean settle(ApprovalItem item, @Nullable PersonId by, Instant now) {
        ApprovalStep step = item.openStep().orElse(null);
        if (step == null) {
            return false;
        }
        Ruling ruling = step.ruling(now);
        if (ruling == Ruling.OPEN) {
            return false;
        }
        approvals.closeStep(item.id(), step.place(), StepState.valueOf(ruling.name()), now);
        summons.settle(item, step);
        trail.record(
                by,
                Act.of(item.city(), ApprovalRequestSummary.thing(item.request()), "body-decided", item.title())
                        .in(Plan.thing(item.subject().plan()))
                        .field("body", step.body(), ruling));
        ApprovalStep next = item.steps().stream()
                .filter(one -> one.state() == StepState.WAITING)
                .findFirst()
                .orElse(null);
        switch (ruling) {
            case APPROVED -> {
                if (next == null) {
                    close(item, ItemState.APPROVED, Transition.APPROVE, by, null, now);
                } else {
                    open(item, next, now);
                }
            }
            case CHANGES_REQUESTED ->
                close(item, ItemState.CHANGES_REQUESTED, Transition.REQUEST_CHANGES, by, reasons(step), now);
            case REJECTED -> close(item, ItemState.REJECTED, Transition.REJECT, by, reasons(step), now);
            case OPEN -> throw new IllegalStateException("undecided");
        }
        return true;
    }

    void close(
            ApprovalItem item,
            ItemState state,
            Transition transition,
            @Nullable PersonId by,
            @Nullable String reason,
            Instant now) {
        approvals.close(item, state, now);
        item.openStep().ifPresent(step -> summons.settle(item, step));
        reviews.move(reviews.hold(item.subject()), transition, by, reason);
    }

    private void open(ApprovalItem item, ApprovalStep step, Instant now) {
        approvals.openStep(item.id(), step.place(), now, due(item.city(), step.days(), now));
        summons.send(item, step);
    }

    /**
     * The end of a term: the day on which it begins does not count, and its last day counts to midnight in the city.
     */
    private @Nullable Instant due(CityId city, @Nullable Integer days, Instant now) {
        if (days == null) {
            return null;
        }
        ZoneId zone = database.sql("select time_zone from city where id = :city")
                .param("city", city.value())
                .query((row, number) -> ZoneId.of(row.getString(1)))
                .single();
        return LocalDate.ofInstant(now, zone)
                .plusDays(days)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** What those said who stood against it. */
    private static String reasons(ApprovalStep step) {
        String said = step.seats().stream()
                .filter(seat -> seat.vote() != null && seat.vote().against())
                .map(seat -> seat.name() + ": " + seat.reason())
                .collect(Collectors.joining("\n"));
        String all = step.body() + "\n" + said;
        return all.length() > 1_000 ? all.substring(0, 1_000) : all;
    }

    private ApprovalItem reread(ApprovalItemId id) {
        return reader.items(List.of(id)).stream().findFirst().orElseThrow(NoSuchThing::new);
    }
}
