package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A study as data: its structure in lists, and every measured value in one map, so that a figure can be a row of a
 * table, be edited alone and be compared between versions.
 *
 * @param figures in the order of the source
 */
public record StudyData(
        StudyHeader header,
        List<Stage> stages,
        List<ActorType> actors,
        List<Flow> flows,
        List<TradedGood> trade,
        List<PriceCase> prices,
        Map<FigureKey, Figure> figures) {

    public StudyData {
        stages = List.copyOf(stages);
        actors = List.copyOf(actors);
        flows = List.copyOf(flows);
        trade = List.copyOf(trade);
        prices = List.copyOf(prices);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        var codes = unique(actors, ActorType::code);
        unique(flows, Flow::key);
        for (var flow : flows) {
            if (!codes.contains(flow.seller()) || !codes.contains(flow.buyer())) {
                throw new IllegalArgumentException("Flow " + flow.key() + " has an end that is no actor of the study");
            }
        }
    }

    private static <T> HashSet<String> unique(List<T> things, Function<T, String> key) {
        var seen = new HashSet<String>();
        for (var thing : things) {
            if (!seen.add(key.apply(thing))) {
                throw new IllegalArgumentException(key.apply(thing) + " occurs twice");
            }
        }
        return seen;
    }

    public @Nullable Figure figure(FigureKey key) {
        return figures.get(key);
    }

    /** The stated value, or null where the study has none; a derived figure does not count as stated. */
    public @Nullable BigDecimal stated(FigureKey key) {
        var figure = figures.get(key);
        return figure == null || figure.derived() ? null : figure.value();
    }

    /** Whether the study has what the key speaks of, stated or not: an address from outside may name anything. */
    public boolean has(FigureKey key) {
        var subject = key.subject();
        return switch (key.kind()) {
            case ACTOR_ACCOUNT -> isActor(subject) && isOneOf(AccountItem.values(), key);
            case ACTOR -> isActor(subject) && key.equals(FigureKey.numberOfActors(subject));
            case ACTOR_REPORTED -> isActor(subject) && isOneOf(ReportedItem.values(), key);
            case EMPLOYMENT -> isActor(subject) && isOneOf(EmploymentItem.values(), key);
            case RECEIVER ->
                subject.isEmpty()
                        ? isOneOf(ReceiverGroup.values(), key)
                        : isActor(subject) && key.equals(FigureKey.receivedProfit(subject));
            case FLOW -> flows.stream().anyMatch(flow -> flow.key().equals(subject)) && isOneOf(FlowItem.values(), key);
            case TRADE ->
                trade.stream().anyMatch(good -> good.key().equals(subject)) && key.equals(FigureKey.traded(subject));
            case PRICE ->
                prices.stream().anyMatch(price -> price.key().equals(subject)) && isOneOf(PriceItem.values(), key);
            case STUDY -> subject.isEmpty() && isOneOf(Headline.values(), key);
            case STAGE_TIME -> isStage(subject) && isOneOf(TimeItem.values(), key);
            case STAGE_DELAY -> isStage(subject) && isOneOf(DelayItem.values(), key);
            case POLICY -> isPolicyCase(subject) && isOneOf(PolicyItem.values(), key);
            case PRODUCED_VOLUME -> figures.containsKey(key);
        };
    }

    private boolean isStage(String name) {
        return LeadTime.stagesOf(this).contains(name);
    }

    private boolean isPolicyCase(String name) {
        return figures.keySet().stream()
                .anyMatch(
                        key -> key.kind() == SubjectKind.POLICY && key.subject().equals(name));
    }

    private boolean isActor(String code) {
        return actors.stream().anyMatch(actor -> actor.code().equals(code));
    }

    private static boolean isOneOf(Enum<?>[] items, FigureKey key) {
        return Arrays.stream(items).anyMatch(item -> item.name().equals(key.item()));
    }

    /** This study with one figure stated anew or added. */
    public StudyData withFigure(FigureKey key, Figure figure) {
        var changed = new LinkedHashMap<>(figures);
        changed.put(key, figure);
        return new StudyData(header, stages, actors, flows, trade, prices, changed);
    }

    /** As {@link #withFigure(FigureKey, Figure)}, keeping the figure's unit; the source is the person's word for it. */
    public StudyData withFigure(FigureKey key, BigDecimal value, String source) {
        var before = figures.get(key);
        return withFigure(key, before == null ? Figure.stated(value, null, source) : before.changedTo(value, source));
    }

    /** The same study without the notes where each figure was found, to compare what two sources say. */
    public StudyData withoutSources() {
        var bare = new LinkedHashMap<FigureKey, Figure>();
        figures.forEach(
                (key, figure) -> bare.put(key, new Figure(figure.value(), figure.unit(), null, figure.derived())));
        return new StudyData(header, stages, actors, flows, trade, prices, bare);
    }
}
