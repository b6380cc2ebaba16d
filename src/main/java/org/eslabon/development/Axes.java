package org.eslabon.development;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eslabon.audit.Act;
import org.eslabon.development.DevelopmentAccess.Edited;
import org.eslabon.plan.FormOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The axes of development plans and the goals within them. What contributes to one keeps it from being removed. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Axes {

    private final DevelopmentRepository repository;
    private final DevelopmentAccess access;

    Axes(DevelopmentRepository repository, DevelopmentAccess access) {
        this.repository = repository;
        this.access = access;
    }

    /** Adds an axis after all others. */
    public FormOutcome<AxisId> add(DevelopmentPlanId planId, AxisForm wanted) {
        DevelopmentPlan plan = access.plan(access.toChange(planId), planId);
        AxisForm form = DevelopmentRules.cleaned(wanted);
        return DevelopmentAccess.add(
                refusals(DevelopmentRules.refusals(form), form, plan.axes(), null), () -> added(plan, form));
    }

    private AxisId added(DevelopmentPlan plan, AxisForm form) {
        AxisId id = AxisId.next();
        repository.add(id, plan.city(), plan.id(), form);
        access.record(act(plan, Axis.thing(id), "created", form));
        return id;
    }

    /**
     * @param seen what the person saw: a field that somebody else has changed meanwhile as well is refused, with what it
     *     holds now
     */
    public FormOutcome<AxisId> change(AxisId id, AxisForm seen, AxisForm wanted) {
        DevelopmentPlan plan = held(id);
        return changed(plan, DevelopmentAccess.axis(plan, id), seen, DevelopmentRules.cleaned(wanted));
    }

    private FormOutcome<AxisId> changed(DevelopmentPlan plan, Axis now, AxisForm seen, AxisForm wanted) {
        Edited<String> code = new Edited<>("code", seen.code(), now.code(), wanted.code());
        Edited<String> name = new Edited<>("name", seen.name(), now.name(), wanted.name());
        AxisForm form = new AxisForm(code.merged(), name.merged());
        return access.change(
                now.id(),
                refusals(DevelopmentRules.refusals(form), form, plan.axes(), now),
                List.of(code, name),
                () -> repository.change(now.id(), form),
                () -> act(plan, Axis.thing(now.id()), "changed", form));
    }

    /** Moves it one place up. */
    public void earlier(AxisId id) {
        DevelopmentPlan plan = held(id);
        Axis axis = DevelopmentAccess.axis(plan, id);
        if (earlier(plan.axes(), axis, Axis::id, repository::place)) {
            access.record(act(plan, Axis.thing(id), "moved", axis));
        }
    }

    public Outcome<AxisId> remove(AxisId id) {
        DevelopmentPlan plan = held(id);
        return access.remove(
                id,
                repository.linked(id),
                () -> repository.setRemoved(id, true),
                act(plan, Axis.thing(id), "removed", DevelopmentAccess.axis(plan, id)));
    }

    /** Brings it back with its goals, unless its code belongs to another by now. */
    public Outcome<AxisId> restore(AxisId id) {
        DevelopmentPlan plan = held(id);
        if (repository.codeIsTaken(id)) {
            return Outcome.refused("development.refusal.restore.code");
        }
        if (repository.setRemoved(id, false)) {
            DevelopmentPlan now = access.plan(plan.city(), plan.id());
            access.record(act(plan, Axis.thing(id), "restored", DevelopmentAccess.axis(now, id)));
        }
        return Outcome.done(id);
    }

    /** Adds a goal after all others of its axis. */
    public FormOutcome<GoalId> add(AxisId axisId, GoalForm wanted) {
        DevelopmentPlan plan = held(axisId);
        Axis axis = DevelopmentAccess.axis(plan, axisId);
        GoalForm form = DevelopmentRules.cleaned(wanted);
        return DevelopmentAccess.add(
                refusals(DevelopmentRules.refusals(form), form, axis.goals(), null), () -> added(plan, axisId, form));
    }

    private GoalId added(DevelopmentPlan plan, AxisId axis, GoalForm form) {
        GoalId id = GoalId.next();
        repository.add(id, plan.city(), axis, form);
        access.record(act(plan, Goal.thing(id), "created", form));
        return id;
    }

    /**
     * @param seen what the person saw: a field that somebody else has changed meanwhile as well is refused, with what it
     *     holds now
     */
    public FormOutcome<GoalId> change(GoalId id, GoalForm seen, GoalForm wanted) {
        DevelopmentPlan plan = held(id);
        return changed(plan, DevelopmentAccess.goal(plan, id), seen, DevelopmentRules.cleaned(wanted));
    }

    private FormOutcome<GoalId> changed(DevelopmentPlan plan, Goal now, GoalForm seen, GoalForm wanted) {
        Edited<String> code = new Edited<>("code", seen.code(), now.code(), wanted.code());
        Edited<String> name = new Edited<>("name", seen.name(), now.name(), wanted.name());
        Edited<String> target = new Edited<>("target", seen.target(), now.target(), wanted.target());
        Edited<Integer> year = new Edited<>("year", seen.year(), now.year(), wanted.year());
        GoalForm form = new GoalForm(code.merged(), name.merged(), target.merged(), year.merged());
        List<Goal> beside = DevelopmentAccess.axis(plan, now.axis()).goals();
        return access.change(
                now.id(),
                refusals(DevelopmentRules.refusals(form), form, beside, now),
                List.of(code, name, target, year),
                () -> repository.change(now.id(), form),
                () -> act(plan, Goal.thing(now.id()), "changed", form));
    }

    /** Moves it one place up within its axis. */
    public void earlier(GoalId id) {
        DevelopmentPlan plan = held(id);
        Goal goal = DevelopmentAccess.goal(plan, id);
        if (earlier(DevelopmentAccess.axis(plan, goal.axis()).goals(), goal, Goal::id, repository::place)) {
            access.record(act(plan, Goal.thing(id), "moved", goal));
        }
    }

    public Outcome<GoalId> remove(GoalId id) {
        DevelopmentPlan plan = held(id);
        return access.remove(
                id,
                repository.linked(id),
                () -> repository.setRemoved(id, true),
                act(plan, Goal.thing(id), "removed", DevelopmentAccess.goal(plan, id)));
    }

    /** Brings it back, unless its code belongs to another by now. */
    public Outcome<GoalId> restore(GoalId id) {
        DevelopmentPlan plan = held(id);
        if (repository.codeIsTaken(id)) {
            return Outcome.refused("development.refusal.restore.code");
        }
        if (repository.setRemoved(id, false)) {
            DevelopmentPlan now = access.plan(plan.city(), plan.id());
            access.record(act(plan, Goal.thing(id), "restored", DevelopmentAccess.goal(now, id)));
        }
        return Outcome.done(id);
    }

    /**
     * Takes over a table: an axis or goal whose code exists gets the table's words, others are added; nothing is removed.
     *
     * @return how many axes and goals were added or changed
     */
    public Outcome<Integer> take(DevelopmentPlanId planId, List<AxisRow> rows) {
        DevelopmentPlan plan = access.plan(access.toChange(planId), planId);
        if (rows.size() > AxisTable.MOST_ROWS) {
            return Outcome.refused("development.import.long", AxisTable.MOST_ROWS);
        }
        Map<String, AxisId> axes = new HashMap<>();
        int done = 0;
        for (AxisRow row : rows) {
            String code = Objects.requireNonNull(row.axis().code());
            AxisId axis = axes.get(code);
            if (axis == null) {
                Axis there = byCode(plan.axes(), code);
                axis = there == null ? added(plan, row.axis()) : there.id();
                if (there == null) {
                    done++;
                } else if (!there.form().equals(row.axis())) {
                    changed(plan, there, there.form(), row.axis());
                    done++;
                }
                axes.put(code, axis);
            }
            done += row.goal() == null ? 0 : take(plan, axis, row.goal());
        }
        return Outcome.done(done);
    }

    private int take(DevelopmentPlan plan, AxisId axis, GoalForm wanted) {
        List<Goal> goals = plan.axes().stream()
                .filter(one -> one.id().equals(axis))
                .findFirst()
                .map(Axis::goals)
                .orElse(List.of());
        Goal there = byCode(goals, Objects.requireNonNull(wanted.code()));
        if (there == null) {
            added(plan, axis, wanted);
            return 1;
        }
        if (there.form().equals(wanted)) {
            return 0;
        }
        changed(plan, there, there.form(), wanted);
        return 1;
    }

    private DevelopmentPlan held(AxisId id) {
        DevelopmentPlanId plan = repository.planOf(id).orElseThrow(NoSuchThing::new);
        return access.plan(access.toChange(plan), plan);
    }

    private DevelopmentPlan held(GoalId id) {
        return held(repository.axisOf(id).orElseThrow(NoSuchThing::new));
    }

    private interface Placing<I> {
        void place(I id, int place);
    }

    private static <T, I> boolean earlier(List<T> order, T one, Function<T, I> id, Placing<I> placing) {
        List<T> moved = new ArrayList<>(order);
        int at = moved.indexOf(one);
        if (at == 0) {
            return false;
        }
        Collections.swap(moved, at, at - 1);
        for (int place = 0; place < moved.size(); place++) {
            placing.place(id.apply(moved.get(place)), place + 1);
        }
        return true;
    }

    private static <T extends Coded> @Nullable T byCode(List<T> among, String code) {
        return among.stream().filter(one -> code.equals(one.code())).findFirst().orElse(null);
    }

    /**
     * What stands in the way of a form, by field: whatever its rules say, and that another has its code.
     *
     * @param found what its rules say
     * @param beside the axes of its plan, or the goals of its axis
     * @param itself as it is among them; null for a new one
     */
    private static Map<String, Refusal> refusals(
            Map<String, Refusal> found, Coded form, List<? extends Coded> beside, @Nullable Coded itself) {
        if (beside.stream().anyMatch(other -> !other.equals(itself) && Objects.equals(other.code(), form.code()))) {
            found.put("code", Refusal.of("development.refusal.code"));
        }
        return found;
    }

    private static Act act(DevelopmentPlan plan, ThingRef thing, String verb, Coded called) {
        return Act.of(plan.city(), thing, verb, called.title()).in(DevelopmentPlan.thing(plan.id()));
    }
}
