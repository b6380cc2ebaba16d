package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

        public BigDecimal of(Sex sex) {
            return sum(figures, item -> item.sex() == sex);
        }

        public BigDecimal total() {
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

    public BigDecimal total() {
        return rows.stream().map(Row::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal total(Contract contract, Sex sex) {
        return rows.stream()
                .map(row -> sum(row.figures(), item -> item.contract() == contract && item.sex() == sex))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The share of women, to six digits; null where nobody is employed. */
    public @Nullable BigDecimal shareOfWomen() {
        return Exact.ratio(of(Sex.FEMALE), total());
    }

    public BigDecimal of(Sex sex) {
        return rows.stream().map(row -> row.of(sex)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Employment for each million of value added, in the unit of this employment, to six digits.
     *
     * @param total,women,men null where the value added is unknown, nothing or negative
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

    private static @Nullable BigDecimal perMillion(BigDecimal employed, @Nullable BigDecimal valueAdded) {
        return valueAdded == null || valueAdded.signum() <= 0
                ? null
                : Exact.ratio(employed.movePointRight(6), valueAdded);
    }

    private static BigDecimal sum(Map<EmploymentItem, BigDecimal> figures, Choice choice) {
        var sum = BigDecimal.ZERO;
        for (var figure : figures.entrySet()) {
            sum = choice.takes(figure.getKey()) ? sum.add(figure.getValue()) : sum;
        }
        return sum;
    }
}
