package org.eslabon.finance;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eslabon.finance.model.Means;
import org.eslabon.finance.model.Money;
import org.eslabon.finance.model.Payment;
import org.eslabon.finance.model.Stage;
import org.eslabon.finance.model.StageSums;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Subject;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * What one source gives to one action, or to a plan as a whole, as cash or in kind; all amounts in the money of the source.
 *
 * @param fromYear,toYear the period of the plan
 * @param action null for the plan as a whole
 * @param valuation how its worth in money was found; in kind never null
 * @param pledged,committed by year
 * @param payments those that stand, gathered by day
 */
public record FinancingLine(
        LineId id,
        CityId city,
        PlanId plan,
        String planTitle,
        int fromYear,
        int toYear,
        @Nullable ActionId action,
        @Nullable String actionTitle,
        SourceId source,
        String sourceName,
        Means means,
        @Nullable String valuation,
        SortedMap<Integer, BigDecimal> pledged,
        SortedMap<Integer, BigDecimal> committed,
        List<Payment> payments) {

    public FinancingLine {
        pledged = Collections.unmodifiableSortedMap(pledged);
        committed = Collections.unmodifiableSortedMap(committed);
        payments = List.copyOf(payments);
    }

    public static ThingRef thing(LineId id) {
        return ThingRef.of("financing-line", id);
    }

    /** What the trail, and those present, call a cell of the line. */
    public static String field(Stage stage, int year) {
        return stage.name().toLowerCase(Locale.ROOT) + "." + year;
    }

    public Subject subject() {
        return new Subject(plan, action);
    }

    public SortedMap<Integer, BigDecimal> byYear(Stage stage) {
        return switch (stage) {
            case PLEDGED -> pledged;
            case COMMITTED -> committed;
            case DISBURSED -> Payment.byYear(payments);
        };
    }

    public @Nullable BigDecimal amount(Stage stage, int year) {
        return byYear(stage).get(year);
    }

    public BigDecimal total(Stage stage) {
        return Money.sum(byYear(stage).values());
    }

    public StageSums sums() {
        return new StageSums(total(Stage.PLEDGED), total(Stage.COMMITTED), total(Stage.DISBURSED));
    }

    /** What the line is called in the trail. */
    String label() {
        return sourceName + " · " + (actionTitle == null ? planTitle : actionTitle);
    }

    /** The same line with another amount in one cell; null empties it. */
    FinancingLine with(Stage stage, int year, @Nullable BigDecimal amount) {
        SortedMap<Integer, BigDecimal> changed = new TreeMap<>(byYear(stage));
        if (amount == null) {
            changed.remove(year);
        } else {
            changed.put(year, amount);
        }
        return new FinancingLine(
                id,
                city,
                plan,
                planTitle,
                fromYear,
                toYear,
                action,
                actionTitle,
                source,
                sourceName,
                means,
                valuation,
                stage == Stage.PLEDGED ? changed : pledged,
                stage == Stage.COMMITTED ? changed : committed,
                payments);
    }
}
