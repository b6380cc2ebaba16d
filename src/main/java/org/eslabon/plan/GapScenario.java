package org.eslabon.plan;

import java.util.List;
import java.util.Set;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.model.gap.Scenario;

/**
 * What a gap would be if some actions succeeded, saved by name.
 *
 * @param actions whose effects it counts
 */
public record GapScenario(GapScenarioId id, BenchmarkId benchmark, String name, Set<ActionId> actions) {

    public GapScenario {
        actions = Set.copyOf(actions);
    }

    /** The gap if all these effects came true. */
    public static GapMatrix expected(GapMatrix today, List<Effect> effects) {
        return Scenario.with(
                today,
                effects.stream()
                        .map(effect -> new Scenario.Effect(
                                effect.place(), effect.expected().negate()))
                        .toList());
    }

    /** The gap after what has been measured so far; what nobody has measured counts for nothing. */
    public static GapMatrix actual(GapMatrix before, List<Effect> effects) {
        return Scenario.with(
                before,
                effects.stream()
                        .flatMap(effect -> effect.actual() == null
                                ? List.<Scenario.Effect>of().stream()
                                : List.of(new Scenario.Effect(
                                                effect.place(), effect.actual().negate()))
                                        .stream())
                        .toList());
    }
}
