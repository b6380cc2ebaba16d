package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eslabon.valuechain.model.EmploymentItem.Contract;
import org.eslabon.valuechain.model.EmploymentItem.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Employment of the chain in one unit. A source may count temporary work in days and permanent work in persons: those
 * are never added up.
 *
 * @param unit as the source writes it; null where it does not say
 * @param rows actor types with employment in this unit, in the order of the study
 */
public record Employment(@Nullable String unit, List<Row> rows) {

    /** An actor type's employment; an item that is not stated is missing. */
    public record Row(ActorType actor, Map<EmploymentItem, BigDecimal> figures) {

        /** Null where nothing is stated about this sex. */
        public @Nullable BigDecimal of(Sex sex) {
            return sum(figures, item -> item.sex() == sex);
        }

        /** Null where nothing is stated. */
        public @Nullable BigDecimal total() {
            return sum(figures, item -> true);
        }
    }

    private interface Choice {
        boolean takes(EmploymentItem item);
    }

    public Employment {
        rows = List.copyOf(rows);
    }

    /** One for each unit the study uses, in the order they occur. */
    public static List<Employment> of(StudyData study) {
        var byUnit = new LinkedHashMap<String, List<Row>>();
        for (var actor : study.actors()) {
            var inUnit = new LinkedHashMap<String, Map<EmploymentItem, BigDecimal>>();
            for (var item : EmploymentItem.values()) {
                var figure = study.figure(FigureKey.employment(actor.code(), item));
                if (figure != null && !figure.derived()) {
                    inUnit.computeIfAbsent(key(figure.unit()), none -> new EnumMap<>(EmploymentItem.class))
                            .put(item, figure.value());
                }
            }
            inUnit.forEach((unit, figures) ->
                    byUnit.computeIfAbsent(unit, none -> new ArrayList<>()).add(new Row(actor, figures)));
        }
        var all = new ArrayList<Employment>();
        byUnit.forEach((unit, rows) -> all.add(new Employment(unit.isEmpty() ? null : unit, rows)));
        return all;
    }

    private static String key(@Nullable String unit) {
        return unit == null ? "" : unit.strip();
    }

    /** Null where nothing is stated, which is not the same as that nobody is employed. */
    public @Nullable BigDecimal total() {
        return sum(item -> true);
    }

    /** Null where no actor type states it. */
    public @Nullable BigDecimal total(Contract contract, Sex sex) {
        return sum(item -> item.contract() == contract && item.sex() == sex);
    }

    /** Null where no actor type states it. */
    public @Nullable BigDecimal total(Contract contract) {
        return sum(item -> item.contract() == contract);
    }

    /** The share of women, to six digits; null where nobody is employed, or one of the sexes is not stated at all. */
    public @Nullable BigDecimal shareOfWomen() {
        var women = of(Sex.FEMALE);
        var men = of(Sex.MALE);
        return women == null || men == null ? null : Exact.ratio(women, women.add(men));
    }

    /** Null where no actor type states it. */
    public @Nullable BigDecimal of(Sex sex) {
        return sum(item -> item.sex() == sex);
    }

    private @Nullable BigDecimal sum(Choice choice) {
        return rows.stream()
                .map(row -> sum(row.figures(), choice))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /**
     * Employment for each million of value added, in the unit of this employment, to six digits.
     *
     * @param total,women,men null where it is not stated, or the value added is unknown, nothing or negative
     */
    public record PerMillion(
            @Nullable BigDecimal total,
            @Nullable BigDecimal women,
            @Nullable BigDecimal men) {}

    /**
     * @param valueAdded of the chain, in the currency itself, not in thousands or millions of it; null if it is unknown
     */
    public PerMillion perMillion(@Nullable BigDecimal valueAdded) {
        return new PerMillion(
                perMillion(total(), valueAdded),
                perMillion(of(Sex.FEMALE), valueAdded),
                perMillion(of(Sex.MALE), valueAdded));
    }

    private static @Nullable BigDecimal perMillion(@Nullable BigDecimal employed, @Nullable BigDecimal valueAdded) {
        return employed == null || valueAdded == null || valueAdded.signum() <= 0
                ? null
                : Exact.ratio(employed.movePointRight(6), valueAdded);
    }

    private static @Nullable BigDecimal sum(Map<EmploymentItem, BigDecimal> figures, Choice choice) {
        return figures.entrySet().stream()
                .filter(figure -> choice.takes(figure.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
