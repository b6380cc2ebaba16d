package org.eslabon.plan;

import java.math.BigDecimal;
import java.util.List;
import org.eslabon.partnership.Rights;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkCellId;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.Benchmarks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What actions do to the costs of benchmarks: expected before, measured after. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Effects {

    private final EffectRepository effects;
    private final Plans plans;
    private final ActionAccess access;
    private final Benchmarks benchmarks;
    private final Rights rights;

    Effects(EffectRepository effects, Plans plans, ActionAccess access, Benchmarks benchmarks, Rights rights) {
        this.effects = effects;
        this.plans = plans;
        this.access = access;
        this.benchmarks = benchmarks;
        this.rights = rights;
    }

    @Transactional(readOnly = true)
    public List<Effect> ofAction(ActionId action) {
        access.toSee(action);
        return effects.ofAction(action);
    }

    /** Of all actions of the plan. */
    @Transactional(readOnly = true)
    public List<Effect> ofPlan(PlanId plan) {
        return effects.ofPlan(plans.get(plan).id());
    }

    /** Of all actions of all plans of the city. */
    @Transactional(readOnly = true)
    public List<Effect> ofBenchmark(BenchmarkId benchmark) {
        rights.requireToSee(benchmarks.get(benchmark).benchmark().city());
        return effects.ofBenchmark(benchmark);
    }

    /**
     * Says that an action will change a cost of its city's benchmarks.
     *
     * @param expected by how much the local cost falls, in the benchmark's money per unit of the final product
     */
    public Outcome<EffectId> add(ActionId id, BenchmarkCellId cell, @Nullable BigDecimal expected) {
        Action action = access.toChange(id);
        Benchmark benchmark = benchmarks.of(cell);
        if (!benchmark.city().equals(action.city())) {
            throw new NoSuchThing();
        }
        Refusal refusal = EffectFields.EXPECTED.refusalOf(expected);
        if (refusal != null || expected == null) {
            return new Outcome.Refused<>(refusal == null ? Refusal.of("plan.effect.expected.required") : refusal);
        }
        effects.hold(cell);
        if (effects.exists(id, cell)) {
            return Outcome.refused("plan.effect.twice");
        }
        EffectId effect = EffectId.next();
        effects.add(effect, id, cell, expected);
        access.recordPart(action, "effect", null, called(find(effect)));
        return Outcome.done(effect);
    }

    /** Changes one of {@link EffectFields}. */
    public <T> FieldOutcome<T> change(EffectId id, Field<Effect, T> field, FieldChange<T> change) {
        Action action = access.toChange(find(id).action(), field);
        Refusal refusal = field.refusalOf(change.wanted());
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return access.savePart(action.id(), field, fieldInTrail(id, field), id, change, () -> find(id));
    }

    /** Takes the effect out of sight; {@link #restore} brings it back. */
    public void remove(EffectId id) {
        Effect effect = find(id);
        Action action = access.toChange(effect.action());
        if (effects.setRemoved(id, true)) {
            access.recordPart(action, "effect", called(effect), null);
        }
    }

    public void restore(EffectId id) {
        Action action = access.toChange(effects.actionOf(id).orElseThrow(NoSuchThing::new));
        if (!effects.isTaken(id) && effects.setRemoved(id, false)) {
            access.recordPart(action, "effect", null, called(find(id)));
        }
    }

    /** What the trail, and those present at the action, call a field of this effect. */
    public static String fieldInTrail(EffectId id, Field<Effect, ?> field) {
        return "effect." + id.value() + "." + field.name();
    }

    private Effect find(EffectId id) {
        return effects.byId(id).orElseThrow(NoSuchThing::new);
    }

    private static String called(Effect effect) {
        return effect.place().component() + " · −" + effect.expected().toPlainString();
    }
}
