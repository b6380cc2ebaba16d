package org.eslabon.plan;

import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.rights.Fixtures;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.BenchmarkCellId;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.ValuechainFixtures;
import org.springframework.boot.test.context.TestComponent;

/** What an action of Cuenca does to a cost, a scenario of it, a removed one of each; and the same of Barranquilla. */
@TestComponent
public class EffectFixtures implements Fixtures {

    private final AsPerson person;
    private final ValuechainFixtures chains;
    private final PlanFixtures plans;
    private final Effects effects;
    private final GapScenarios scenarios;

    private Made cuenca;
    private Made barranquilla;

    private record Made(
            ActionId action,
            EffectId effect,
            EffectId removed,
            GapScenarioId scenario,
            GapScenarioId removedScenario) {}

    EffectFixtures(
            AsPerson person, ValuechainFixtures chains, PlanFixtures plans, Effects effects, GapScenarios scenarios) {
        this.person = person;
        this.chains = chains;
        this.plans = plans;
        this.effects = effects;
        this.scenarios = scenarios;
    }

    @Override
    public void prepare() {
        Map<Class<?>, Object> here = chains.values();
        Map<Class<?>, Object> there = chains.foreign();
        cuenca = person.as(ANALYST, () -> made(plans.values(), here, plans.otherAction()));
        barranquilla = person.as(STRANGER, () -> made(plans.foreign(), there, plans.otherForeignAction()));
    }

    private Made made(Map<Class<?>, Object> things, Map<Class<?>, Object> ofChains, ActionId other) {
        ActionId action = (ActionId) things.get(ActionId.class);
        BenchmarkCellId cell = (BenchmarkCellId) ofChains.get(BenchmarkCellId.class);
        BenchmarkId benchmark = (BenchmarkId) ofChains.get(BenchmarkId.class);
        EffectId effect = done(effects.add(action, cell, BigDecimal.TWO));
        EffectId removed = done(effects.add(other, cell, BigDecimal.TWO));
        effects.remove(removed);
        GapScenarioId scenario = done(scenarios.create(benchmark, "With plan", Set.of(action)));
        GapScenarioId away = done(scenarios.create(benchmark, "Away", Set.of(action)));
        scenarios.remove(away);
        return new Made(action, effect, removed, scenario, away);
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    @Override
    public Map<Class<?>, Object> values() {
        return Map.of(EffectId.class, cuenca.effect(), GapScenarioId.class, cuenca.scenario());
    }

    @Override
    public Map<Class<?>, Object> foreign() {
        return Map.of(EffectId.class, barranquilla.effect(), GapScenarioId.class, barranquilla.scenario());
    }

    @Override
    public Map<String, List<Object>> calls() {
        Map<String, List<Object>> calls = new HashMap<>();
        BenchmarkId benchmark = (BenchmarkId) chains.values().get(BenchmarkId.class);
        calls.put(
                "Effects.add(ActionId, BenchmarkCellId, BigDecimal)",
                List.of(plans.otherAction(), chains.values().get(BenchmarkCellId.class), BigDecimal.ONE));
        calls.put(
                "Effects.change(EffectId, Field, FieldChange)",
                List.of(cuenca.effect(), EffectFields.ACTUAL, new FieldChange<>(null, BigDecimal.ONE)));
        calls.put("Effects.restore(EffectId)", List.of(cuenca.removed()));
        calls.put(
                "GapScenarios.create(BenchmarkId, String, Set)",
                List.of(benchmark, "Another", Set.of(cuenca.action())));
        calls.put("GapScenarios.restore(GapScenarioId)", List.of(cuenca.removedScenario()));
        return calls;
    }

    @Override
    public Map<String, List<Object>> foreignCalls() {
        BenchmarkId benchmark = (BenchmarkId) chains.values().get(BenchmarkId.class);
        return Map.of(
                "Effects.add(ActionId, BenchmarkCellId, BigDecimal)",
                List.of(plans.otherAction(), chains.foreign().get(BenchmarkCellId.class), BigDecimal.ONE),
                "Effects.restore(EffectId)",
                List.of(barranquilla.removed()),
                "GapScenarios.restore(GapScenarioId)",
                List.of(barranquilla.removedScenario()),
                "GapScenarios.create(BenchmarkId, String, Set)",
                List.of(benchmark, "Another", Set.of(barranquilla.action())));
    }
}
