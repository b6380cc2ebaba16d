package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long goods take through the chain, here and at the comparator, and what their waiting costs (formula 10 of the
 * domain); a pure function of the study. Every sum says on how many figures it rests.
 *
 * @param stages in the order of the chain
 */
public record LeadTime(List<StageTimes> stages) {

    public LeadTime {
        stages = List.copyOf(stages);
    }

    public static LeadTime of(StudyData study) {
        return new LeadTime(stagesOf(study).stream()
                .map(stage -> StageTimes.of(study, stage))
                .toList());
    }

    /** The stages of the study, those that only its actor types name, and those of which only a time is stated. */
    public static List<String> stagesOf(StudyData study) {
        var names = new LinkedHashSet<String>();
        study.stages().forEach(stage -> names.add(stage.name()));
        study.actors().stream().map(ActorType::stage).filter(Objects::nonNull).forEach(names::add);
        study.figures().keySet().stream().filter(FigureKey::isOfStage).forEach(key -> names.add(key.subject()));
        return List.copyOf(names);
    }

    /** Σ (process + wait + transport), here. */
    public DaySum here() {
        return DaySum.of(stages.stream().map(StageTimes::here).toList());
    }

    /** Σ (process + wait + transport), at the comparator. */
    public DaySum comparator() {
        return DaySum.of(stages.stream().map(StageTimes::comparator).toList());
    }

    /** Here less the comparator, over all parts of which both are known. */
    public DaySum difference() {
        return DaySum.of(stages.stream().map(StageTimes::difference).toList());
    }

    /** Days of waiting, here. */
    public DaySum waiting() {
        return DaySum.of(stages.stream().map(stage -> stage.here(TimePart.WAIT)));
    }

    /** Σ of what waiting costs at the stages where that is defined, in account money; null where it is nowhere. */
    public @Nullable BigDecimal costOfDelay() {
        return stages.stream()
                .map(StageTimes::costOfDelay)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** At how many stages the cost of delay is defined. */
    public int stagesWithCost() {
        return (int)
                stages.stream().filter(stage -> stage.costOfDelay() != null).count();
    }

    /**
     * The cost of delay / the value of the goods at the last stage whose cost is defined, where they are worth most: the
     * values of the stages are those of the same goods and do not add up.
     */
    public @Nullable BigDecimal costOfDelayShare() {
        var cost = costOfDelay();
        var last = stages.reversed().stream()
                .filter(stage -> stage.costOfDelay() != null)
                .map(stage -> stage.delay().get(DelayItem.GOODS_VALUE))
                .findFirst()
                .orElse(null);
        return cost == null || last == null ? null : Exact.ratio(cost, last);
    }

    /** The cost of delay / the days of waiting that cause it, in account money, to six digits. */
    public @Nullable BigDecimal costOfADay() {
        var cost = costOfDelay();
        var waited = stages.stream()
                .filter(stage -> stage.costOfDelay() != null)
                .map(stage -> Objects.requireNonNull(stage.here(TimePart.WAIT)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return cost == null ? null : Exact.ratio(cost, waited);
    }
}
