package org.eslabon.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eslabon.followup.model.EffectOnGap;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Effect;
import org.eslabon.plan.Effects;
import org.eslabon.plan.GapScenario;
import org.eslabon.plan.PlanId;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Benchmarks;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.model.gap.Claim;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.model.gap.Scenario;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From what actions did back to the gap: expected against measured, effect by effect and obstacle by obstacle. A few
 * statements for each benchmark that is touched, however many actions and effects there are.
 */
@Service
@Transactional(readOnly = true)
public class GapEffects {

    private final Effects effects;
    private final Benchmarks benchmarks;
    private final Obstacles obstacles;

    GapEffects(Effects effects, Benchmarks benchmarks, Obstacles obstacles) {
        this.effects = effects;
        this.benchmarks = benchmarks;
        this.obstacles = obstacles;
    }

    /** What the actions of a plan do; a plan that says nothing of any cost has none. */
    public List<GapEffect> ofPlan(PlanId plan) {
        return byBenchmark(effects.ofPlan(plan));
    }

    /** What one action does by itself. */
    public List<GapEffect> ofAction(ActionId action) {
        return byBenchmark(effects.ofAction(action));
    }

    /** What all actions of all plans do to one obstacle, benchmark by benchmark of its chain, the newest first. */
    public List<GapEffect> ofObstacle(ObstacleId id) {
        Obstacle obstacle = obstacles.get(id);
        List<GapEffect> found = new ArrayList<>();
        for (Benchmark benchmark : benchmarks.ofStudy(obstacle.study())) {
            List<Effect> touching = effects.ofBenchmark(benchmark.id());
            if (!touching.isEmpty()) {
                GapEffect effect = of(benchmark.id(), touching);
                List<EffectOnGap.OfObstacle<GapEffect.Named>> its = effect.all().obstacles().stream()
                        .filter(one -> one.obstacle().id().equals(id) && one.changes())
                        .toList();
                if (!its.isEmpty()) {
                    found.add(new GapEffect(
                            effect.benchmark(),
                            effect.lines(),
                            new EffectOnGap<>(
                                    effect.all().expected(), effect.all().measured(), its)));
                }
            }
        }
        return found;
    }

    private List<GapEffect> byBenchmark(List<Effect> all) {
        Map<BenchmarkId, List<Effect>> grouped = new LinkedHashMap<>();
        all.forEach(effect -> grouped.computeIfAbsent(effect.benchmark(), key -> new ArrayList<>())
                .add(effect));
        return grouped.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (GapEffect effect) -> effect.benchmark().createdAt())
                        .reversed())
                .toList();
    }

    private GapEffect of(BenchmarkId id, List<Effect> touching) {
        BenchmarkSheet sheet = benchmarks.get(id);
        GapMatrix today = sheet.matrix();
        Map<ObstacleId, String> names = obstacles.log(sheet.benchmark().city()).stream()
                .collect(Collectors.toMap(Obstacle::id, Obstacle::statement));
        List<Claim<GapEffect.Named>> claims = sheet.claims().stream()
                .map(claim -> new Claim<>(
                        new GapEffect.Named(claim.obstacle(), names.getOrDefault(claim.obstacle(), "–")),
                        claim.cell(),
                        claim.weight()))
                .toList();
        boolean measured = touching.stream().anyMatch(effect -> effect.actual() != null);
        return new GapEffect(
                sheet.benchmark(),
                touching.stream().map(effect -> line(today, effect)).toList(),
                EffectOnGap.of(
                        today,
                        claims,
                        GapScenario.expected(today, touching),
                        measured ? GapScenario.actual(today, touching) : null));
    }

    private static GapEffect.Line line(GapMatrix today, Effect effect) {
        List<Effect> alone = List.of(effect);
        return new GapEffect.Line(
                effect,
                Scenario.closed(today, GapScenario.expected(today, alone)),
                effect.actual() == null ? null : Scenario.closed(today, GapScenario.actual(today, alone)));
    }
}
