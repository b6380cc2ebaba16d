package org.eslabon.valuechain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eslabon.valuechain.model.Gini.Group;
import org.junit.jupiter.api.Test;

class GiniTest {

    @Test
    void isZeroWhereAllHaveTheSameHoweverManyTheyAre() {
        assertThat(Gini.of(List.of(group(10, 100), group(1, 10), group(500, 5000))))
                .isEqualByComparingTo("0");
    }

    @Test
    void isThreeQuartersWhereOneOfFourHasAll() {
        assertThat(Gini.of(List.of(group(3, 0), group(1, 8)))).isEqualByComparingTo("0.75");
    }

    /** By hand: incomes 1, 2, 3, 4 of one person each; Σ|xi − xj| / (2 n² mean) = 20 / 80. */
    @Test
    void isAQuarterForOneTwoThreeFour() {
        assertThat(Gini.of(List.of(group(1, 4), group(1, 1), group(1, 3), group(1, 2))))
                .isEqualByComparingTo("0.25");
    }

    @Test
    void isUndefinedWhereNobodyIsOrNothingIsEarnedInAll() {
        assertThat(Gini.of(List.of())).isNull();
        assertThat(Gini.of(List.of(group(0, 10)))).isNull();
        assertThat(Gini.of(List.of(group(5, 10), group(5, -10)))).isNull();
    }

    @Test
    void goesBeyondOneWhereSomeLose() {
        assertThat(Gini.of(List.of(group(1, -5), group(1, 6)))).isEqualByComparingTo("5.5");
    }

    @Property(tries = 300)
    void liesBetweenZeroAndOneWithoutLossesAndDoesNotDependOnTheOrder(@ForAll("groups") List<Group> groups) {
        var shuffled = new ArrayList<>(groups);
        Collections.reverse(shuffled);
        var gini = Gini.of(groups);

        assertThat(Gini.of(shuffled)).isEqualTo(gini);
        if (gini != null) {
            assertThat(gini).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        }
    }

    @Provide
    Arbitrary<List<Group>> groups() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 100_000))
                .as(GiniTest::group)
                .list()
                .ofMaxSize(12);
    }

    private static Group group(int people, int income) {
        return new Group(BigDecimal.valueOf(people), BigDecimal.valueOf(income));
    }
}
