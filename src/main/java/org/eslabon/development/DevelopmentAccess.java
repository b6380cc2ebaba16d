package org.eslabon.development;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.FormOutcome;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one door to a city's development plans: who may change them, and how changes are written down. */
@Component
class DevelopmentAccess {

    private final DevelopmentRepository repository;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;

    /** A field of a form, as the person saw it, as it is, and as she wants it. */
    record Edited<T>(
            String field,
            @Nullable T seen,
            @Nullable T now,
            @Nullable T wanted) {

        /** Her change, or what somebody else has written meanwhile where she changed nothing. */
        @Nullable
        T merged() {
            return changed() ? wanted : now;
        }

        boolean changed() {
            return !Objects.equals(seen, wanted);
        }

        /** Whether somebody else has changed it meanwhile as well, to something else. */
        boolean lost() {
            return changed() && !Objects.equals(seen, now) && !Objects.equals(now, wanted);
        }
    }

    DevelopmentAccess(DevelopmentRepository repository, Rights rights, CurrentUser user, AuditTrail trail) {
        this.repository = repository;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
    }

    /** The city of the plan, which nobody else changes until the transaction ends; removed or not. */
    CityId toChange(DevelopmentPlanId id) {
        CityId city = repository.cityOf(id).orElseThrow(NoSuchThing::new);
        rights.require(city, Right.CONVENE);
        repository.lock(id);
        return city;
    }

    /** The plan as it is now. */
    DevelopmentPlan plan(CityId city, DevelopmentPlanId id) {
        return repository.ofCity(city).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    static Axis axis(DevelopmentPlan plan, AxisId id) {
        return plan.axes().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    static Goal goal(DevelopmentPlan plan, GoalId id) {
        return plan.axes().stream()
                .flatMap(axis -> axis.goals().stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    void record(Act act) {
        trail.record(user.id(), act);
    }

    /**
     * Writes something new down, unless something stands in the way.
     *
     * @param refusals what stands in the way, by field
     * @param write stores it under its new id, and records that
     */
    static <I> FormOutcome<I> add(Map<String, Refusal> refusals, Supplier<I> write) {
        return refusals.isEmpty() ? new FormOutcome.Done<>(write.get()) : new FormOutcome.Refused<>(refusals);
    }

    /**
     * Writes down what a person has changed, unless something stands in the way or somebody else has changed the same.
     *
     * @param refusals what stands in the way of the form as it would be, by field
     * @param fields of the form, each of which gets a line of its own in the trail if she changed it
     * @param write stores the form as it would be
     * @param act what to write down, without field and values
     */
    <I> FormOutcome<I> change(
            I id, Map<String, Refusal> refusals, List<Edited<?>> fields, Runnable write, Supplier<Act> act) {
        Map<String, Refusal> against = refusals.isEmpty() ? conflicts(fields) : refusals;
        if (!against.isEmpty()) {
            return new FormOutcome.Refused<>(against);
        }
        write.run();
        fields.stream()
                .filter(one -> one.changed() && !Objects.equals(one.now(), one.wanted()))
                .forEach(one -> record(act.get().field(one.field(), one.now(), one.wanted())));
        return new FormOutcome.Done<>(id);
    }

    /** What she and somebody else have both changed since she saw it; by field, with what stands there now. */
    private static Map<String, Refusal> conflicts(List<Edited<?>> fields) {
        Map<String, Refusal> found = new LinkedHashMap<>();
        for (Edited<?> one : fields) {
            if (one.lost()) {
                found.put(
                        one.field(),
                        one.now() == null
                                ? Refusal.of("development.refusal.emptied")
                                : Refusal.of("development.refusal.changed", String.valueOf(one.now())));
            }
        }
        return found;
    }

    /**
     * Takes away what nothing contributes to.
     *
     * @param linked how many plans and actions contribute to it
     * @param write takes it out of sight
     */
    <I> Outcome<I> remove(I id, int linked, Runnable write, Act act) {
        if (linked > 0) {
            return Outcome.refused("development.refusal.linked", linked);
        }
        write.run();
        record(act);
        return Outcome.done(id);
    }
}
