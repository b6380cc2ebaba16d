package org.eslabon.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eslabon.audit.AuditTrail;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionFields;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.plan.Progress;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reports on how actions go. They are written at any time, and reopen no approval. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Updates {

    private static final String NEXT_UPDATE = ActionFields.NEXT_UPDATE_ON.name();

    private final UpdateRepository updates;
    private final LightRepository actions;
    private final Reporters reporters;
    private final Progress progress;
    private final Plans plans;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final Clock clock;

    Updates(
            UpdateRepository updates,
            LightRepository actions,
            Reporters reporters,
            Progress progress,
            Plans plans,
            CurrentUser user,
            AuditTrail trail,
            Clock clock) {
        this.updates = updates;
        this.actions = actions;
        this.reporters = reporters;
        this.progress = progress;
        this.plans = plans;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** The reports on an action, newest first; those that were withdrawn stand there without what they said. */
    @Transactional(readOnly = true)
    public List<Update> ofAction(ActionId action) {
        reporters.toSee(action);
        return updates.ofAction(action);
    }

    /** The same on all actions of a plan. */
    @Transactional(readOnly = true)
    public List<Update> ofPlan(PlanId plan) {
        return updates.ofPlan(plans.get(plan).id());
    }

    /** Writes a report; the date on which the action is reported on next moves with it. */
    public FormOutcome<UpdateId> report(ActionId id, NewUpdate wanted) {
        Action action = reporters.require(id);
        NewUpdate update = new NewUpdate(
                PlainText.of(wanted.done()),
                PlainText.of(wanted.hinders()),
                wanted.progress(),
                wanted.nextUpdateOn(),
                PlainText.of(wanted.evidence()));
        Map<String, Refusal> refusals = refusals(update, today(id));
        LocalDate next = update.nextUpdateOn();
        if (!refusals.isEmpty() || next == null) {
            return new FormOutcome.Refused<>(refusals);
        }
        UpdateId made = UpdateId.next();
        updates.add(made, action, update, user.id(), clock.instant());
        progress.setNextUpdate(id, next);
        trail.record(user.id(), Acts.on(action, "reported").field(NEXT_UPDATE, action.nextUpdateOn(), next));
        return new FormOutcome.Done<>(made);
    }

    /**
     * Takes back the latest report that the current user has written on an action, and what it moved.
     *
     * @return refused if she has written another one since
     * @throws NotAllowed if somebody else wrote it
     */
    public Outcome<UpdateId> withdraw(UpdateId id) {
        ActionId about = updates.byId(id).orElseThrow(NoSuchThing::new).action();
        reporters.toSee(about);
        Action action = progress.hold(about);
        Update update = updates.byId(id).orElseThrow(NoSuchThing::new);
        if (!update.author().equals(user.id())) {
            throw new NotAllowed("withdrawing what somebody else reported");
        }
        if (update.withdrawn()) {
            return Outcome.done(id);
        }
        List<Update> standing =
                updates.ofAction(about).stream().filter(one -> !one.withdrawn()).toList();
        if (!latestOf(standing).map(Update::id).filter(id::equals).isPresent()) {
            return Outcome.refused("followup.refusal.update.not-latest");
        }
        updates.withdraw(id, clock.instant());
        LocalDate next = action.nextUpdateOn();
        boolean newest = standing.getFirst().id().equals(id);
        if (newest && next.equals(update.nextUpdateOn())) {
            next = updates.movedFrom(id);
            progress.setNextUpdate(about, next);
        }
        trail.record(user.id(), Acts.on(action, "report-withdrawn").field(NEXT_UPDATE, action.nextUpdateOn(), next));
        return Outcome.done(id);
    }

    /** Whether the current user may report on the action, and write readings of its indicators. */
    @Transactional(readOnly = true)
    public boolean mayReport(ActionId action) {
        var city = reporters.toSee(action);
        return reporters.mayReport(city, actions.responsibleFor(action).orElseThrow(NoSuchThing::new));
    }

    /** Which of these reports the current user can take back. */
    private Optional<Update> latestOf(List<Update> standing) {
        return standing.stream().filter(one -> one.author().equals(user.id())).findFirst();
    }

    private LocalDate today(ActionId action) {
        FollowedAction found = actions.byId(action).orElseThrow(NoSuchThing::new);
        return LocalDate.ofInstant(clock.instant(), found.zone());
    }

    private static Map<String, Refusal> refusals(NewUpdate update, LocalDate today) {
        Map<String, @Nullable Refusal> found = new LinkedHashMap<>();
        found.put(
                "done",
                update.done() == null
                        ? Refusal.of("followup.refusal.required")
                        : Limits.refusalOfText(update.done(), Limits.LONG_TEXT));
        found.put("hinders", Limits.refusalOfText(update.hinders(), Limits.LONG_TEXT));
        Integer percent = update.progress();
        found.put(
                "progress",
                percent != null && (percent < 0 || percent > 100) ? Refusal.of("followup.refusal.progress") : null);
        found.put("nextUpdateOn", refusalOfNext(update.nextUpdateOn(), today));
        found.put("evidence", Limits.refusalOfText(update.evidence(), Limits.EVIDENCE));
        found.values().removeIf(Objects::isNull);
        return found;
    }

    private static @Nullable Refusal refusalOfNext(@Nullable LocalDate next, LocalDate today) {
        Refusal refusal = ActionFields.NEXT_UPDATE_ON.refusalOf(next);
        if (refusal == null && next != null && !next.isAfter(today)) {
            return Refusal.of("followup.refusal.next-update");
        }
        return refusal == null ? ActionFields.refusalOfNextUpdate(next, null, today) : refusal;
    }
}
