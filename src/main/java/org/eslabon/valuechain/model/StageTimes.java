package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long goods stay at a stage and what their waiting costs (formula 10 of the domain). What nobody states is unknown:
 * it is missing here, counts for nothing in a sum, and leaves undefined what cannot do without it.
 *
 * @param days in days
 * @param delay in account money and per cent
 */
public record StageTimes(String stage, Map<TimeItem, BigDecimal> days, Map<DelayItem, BigDecimal> delay) {

    public StageTimes {
        days = Collections.unmodifiableMap(copy(TimeItem.class, days));
        delay = Collections.unmodifiableMap(copy(DelayItem.class, delay));
    }

    private static <K extends Enum<K>> EnumMap<K, BigDecimal> copy(Class<K> keys, Map<K, BigDecimal> figures) {
        var copy = new EnumMap<K, BigDecimal>(keys);
        copy.putAll(figures);
        return copy;
    }

    static StageTimes of(StudyData study, String stage) {
        var days = new EnumMap<TimeItem, BigDecimal>(TimeItem.class);
        for (var item : TimeItem.values()) {
            var stated = study.stated(FigureKey.time(stage, item));
            if (stated != null) {
                days.put(item, stated);
            }
        }
        var delay = new EnumMap<DelayItem, BigDecimal>(DelayItem.class);
        for (var item : DelayItem.values()) {
            var stated = study.stated(FigureKey.delay(stage, item));
            if (stated != null) {
                delay.put(item, stated);
            }
        }
        return new StageTimes(stage, days, delay);
    }

    public @Nullable BigDecimal here(TimePart part) {
        return days.get(TimeItem.here(part));
    }

    public @Nullable BigDecimal comparator(TimePart part) {
        return days.get(TimeItem.comparator(part));
    }

    /** Process + wait + transport, here. */
    public DaySum here() {
        return DaySum.of(Arrays.stream(TimePart.values()).map(this::here));
    }

    /** Process + wait + transport, at the comparator. */
    public DaySum comparator() {
        return DaySum.of(Arrays.stream(TimePart.values()).map(this::comparator));
    }

    /** Here less the comparator, over the parts of which both are known: like is held against like. */
    public DaySum difference() {
        return DaySum.of(Arrays.stream(TimePart.values()).map(this::difference));
    }

    /** Null where one of the two is unknown. */
    public @Nullable BigDecimal difference(TimePart part) {
        var here = here(part);
        var there = comparator(part);
        return here == null || there == null ? null : here.subtract(there);
    }

    /**
     * What the days of waiting cost, in account money ({@link Delay}); null where the days, the value, a rate or the
     * demurrage is unknown. Who knows that there is none states 0.
     */
    public @Nullable BigDecimal costOfDelay() {
        var waiting = here(TimePart.WAIT);
        var value = delay.get(DelayItem.GOODS_VALUE);
        var rate = delay.get(DelayItem.YEARLY_RATE_PERCENT);
        var spoilage = delay.get(DelayItem.SPOILAGE_PERCENT_PER_DAY);
        var demurrage = delay.get(DelayItem.DEMURRAGE);
        return waiting == null || value == null || rate == null || spoilage == null || demurrage == null
                ? null
                : new Delay(value, rate.movePointLeft(2), spoilage.movePointLeft(2), waiting, demurrage).cost();
    }

    /** The cost of delay / the value of the goods, to six digits. */
    public @Nullable BigDecimal costOfDelayShare() {
        var cost = costOfDelay();
        var value = delay.get(DelayItem.GOODS_VALUE);
        return cost == null || value == null ? null : Exact.ratio(cost, value);
    }
}
