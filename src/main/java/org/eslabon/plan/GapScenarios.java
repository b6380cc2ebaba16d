package org.eslabon.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.Benchmarks;
import org.eslabon.valuechain.Study;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Choices of actions by name, to see what a gap would be if those succeeded. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class GapScenarios {

    private static final int NAME_LENGTH = 120;

    private final EffectRepository effects;
    private final Benchmarks benchmarks;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;

    GapScenarios(EffectRepository effects, Benchmarks benchmarks, Rights rights, CurrentUser user, AuditTrail trail) {
        this.effects = effects;
        this.benchmarks = benchmarks;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<GapScenario> ofBenchmark(BenchmarkId benchmark) {
        rights.requireToSee(benchmarks.get(benchmark).benchmark().city());
        return effects.scenarios(benchmark);
    }

    /**
     * @param actions those that have an effect on the benchmark; at least one
     */
    public Outcome<GapScenarioId> create(BenchmarkId id, @Nullable String name, Set<ActionId> actions) {
        Benchmark benchmark = benchmarks.get(id).benchmark();
        rights.require(benchmark.city(), Right.PLAN);
        String called = PlainText.of(name);
        if (called == null) {
            return Outcome.refused("plan.scenario.name.required");
        }
        if (called.length() > NAME_LENGTH) {
            return Outcome.refused("plan.scenario.name.long", NAME_LENGTH);
        }
        if (actions.isEmpty()) {
            return Outcome.refused("plan.scenario.actions.required");
        }
        Set<ActionId> possible =
                effects.ofBenchmark(id).stream().map(Effect::action).collect(Collectors.toSet());
        if (!possible.containsAll(actions)) {
            throw new NoSuchThing();
        }
        GapScenarioId scenario = GapScenarioId.next();
        effects.add(scenario, id, called, actions, user.id());
        record(benchmark, "scenario", null, called);
        return Outcome.done(scenario);
    }

    /** Takes the scenario out of sight; {@link #restore} brings it back. */
    public void remove(GapScenarioId id) {
        Benchmark benchmark = toChange(id);
        if (effects.setRemoved(id, true)) {
            record(benchmark, "scenario", effects.nameOf(id), null);
        }
    }

    public void restore(GapScenarioId id) {
        Benchmark benchmark = toChange(id);
        if (effects.setRemoved(id, false)) {
            record(benchmark, "scenario", null, effects.nameOf(id));
        }
    }

    private Benchmark toChange(GapScenarioId id) {
        Benchmark benchmark = benchmarks
                .get(effects.benchmarkOf(id).orElseThrow(NoSuchThing::new))
                .benchmark();
        rights.require(benchmark.city(), Right.PLAN);
        return benchmark;
    }

    private void record(Benchmark benchmark, String field, @Nullable String before, @Nullable String after) {
        trail.record(
                user.id(),
                Act.of(benchmark.city(), Benchmark.thing(benchmark.id()), "changed", benchmark.comparator())
                        .in(Study.thing(benchmark.study()))
                        .field(field, before, after));
    }
}
