package org.eslabon.valuechain.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.ui.FirstSteps.Step;
import org.jspecify.annotations.Nullable;

/**
 * How far a study is on the way to its first gap.
 *
 * @param steps those that were taken, in whatever order
 * @param dearest the cost that is most above the comparator's, where there is a comparison
 * @param explained what the obstacles explain of the positive part, in money; null while they explain nothing
 * @param share the same as a share
 * @param heaviest the obstacle that explains most; null while they explain nothing
 * @param money currency and unit in which costs are compared; empty while there is no comparison
 */
record StepsWalked(
        Set<Step> steps,
        @Nullable String dearest,
        @Nullable BigDecimal explained,
        @Nullable BigDecimal share,
        @Nullable ObstacleId heaviest,
        List<String> money) {

    static StepsWalked of(StudyContent content, GapTab.Services services) {
        var study = content.study().id();
        List<BenchmarkSheet> sheets = services.benchmarks().ofStudy(study).stream()
                .map(benchmark -> services.benchmarks().get(benchmark.id()))
                .toList();
        BenchmarkSheet attributed = sheets.stream()
                .filter(sheet -> !sheet.claims().isEmpty())
                .findFirst()
                .orElse(null);
        Set<Step> steps = EnumSet.noneOf(Step.class);
        if (!content.analysis().actors().isEmpty()) {
            steps.add(Step.FIGURES);
        }
        if (!sheets.isEmpty()) {
            steps.add(Step.COMPARE);
        }
        if (!services.obstacles().ofStudy(study).isEmpty()) {
            steps.add(Step.OBSTACLE);
        }
        if (attributed == null) {
            return new StepsWalked(
                    steps,
                    sheets.stream()
                            .findFirst()
                            .flatMap(BenchmarkSheet::dearest)
                            .map(cell -> GapCharts.name(cell.gap().key()))
                            .orElse(null),
                    null,
                    null,
                    null,
                    List.of());
        }
        steps.add(Step.ATTRIBUTE);
        var attribution = attributed.attribution();
        BigDecimal unexplained = attribution.unexplainedShare();
        return new StepsWalked(
                steps,
                attributed
                        .dearest()
                        .map(cell -> GapCharts.name(cell.gap().key()))
                        .orElse(null),
                attribution.positive().subtract(attribution.unexplained()),
                unexplained == null ? null : BigDecimal.ONE.subtract(unexplained),
                attribution.ranking().isEmpty()
                        ? null
                        : attribution.ranking().getFirst().obstacle(),
                List.of(
                        attributed.benchmark().currency(),
                        attributed.benchmark().unit()));
    }

    boolean has(Step step) {
        return steps.contains(step);
    }

    /** Null where all of them were taken. */
    @Nullable
    Step next() {
        return Arrays.stream(Step.values())
                .filter(step -> !steps.contains(step))
                .findFirst()
                .orElse(null);
    }

    /** What came of it, when the last step was taken. */
    String result(StudyWords words) {
        return words.text(
                "steps.result",
                words.amount(Objects.requireNonNullElse(explained, BigDecimal.ZERO)),
                money.getFirst(),
                money.getLast(),
                words.formats().percent(share));
    }
}
