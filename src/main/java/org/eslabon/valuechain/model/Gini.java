package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How unequally an income is spread (Gini, <em>Variabilità e mutabilità</em>, 1912): twice the area between the Lorenz
 * curve and the diagonal, for groups within which all have the same.
 */
public final class Gini {

    private Gini() {}

    /**
     * Some people who have the same.
     *
     * @param people how many they are
     * @param income of all of them together; a loss is negative
     */
    public record Group(BigDecimal people, BigDecimal income) {}

    /**
     * The coefficient to six digits: 0 where all have the same; near 1 where one has all; more where some lose. Null is
     * undefined: nobody is there, or together they have nothing.
     *
     * <p>Groups of nobody are left out.
     */
    public static @Nullable BigDecimal of(List<Group> groups) {
        var poorestFirst = groups.stream()
                .filter(group -> group.people().signum() > 0)
                .sorted(Gini::byIncomeOfEach)
                .toList();
        var people = poorestFirst.stream().map(Group::people).reduce(BigDecimal.ZERO, BigDecimal::add);
        var income = poorestFirst.stream().map(Group::income).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (people.signum() == 0 || income.signum() <= 0) {
            return null;
        }
        // Each group adds a trapezium below the curve; twice its area is people × (income before it + income with it).
        var twiceBelow = BigDecimal.ZERO;
        var before = BigDecimal.ZERO;
        for (var group : poorestFirst) {
            var with = before.add(group.income());
            twiceBelow = twiceBelow.add(group.people().multiply(before.add(with)));
            before = with;
        }
        var square = people.multiply(income);
        return Exact.ratio(square.subtract(twiceBelow), square);
    }

    /** Without division: a / b is below c / d where a × d is below c × b. */
    private static int byIncomeOfEach(Group one, Group other) {
        return Comparator.<BigDecimal>naturalOrder()
                .compare(one.income().multiply(other.people()), other.income().multiply(one.people()));
    }
}
