package org.eslabon.finance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.eslabon.finance.model.CapUses.Pledge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapUsesTest {

    private static final String PLAN = "plan";
    private static final String SHOP = "shop";
    private static final String ROAD = "road";

    /**
     * A source pledges 50 to the shop, which costs 100 (and the plan 300); then it is to be {@code then}, and the source
     * pledges {@code road} to the road, which costs 200.
     */
    @ParameterizedTest(name = "{0} of {1}: 50 → {2}, road {3}: broken {4}")
    @CsvSource({
        // basis, most, shop then, road, broken
        "SHARE_OF_ACTION, 60, 60, 0, false",
        "SHARE_OF_ACTION, 60, 60.01, 0, true",
        "SHARE_OF_ACTION, 60, 50, 120, false",
        "SHARE_OF_ACTION, 60, 50, 120.01, true",
        "SHARE_OF_PLAN, 60, 100, 80, false",
        "SHARE_OF_PLAN, 60, 100, 80.01, true",
        "AMOUNT, 70, 60, 10, false",
        "AMOUNT, 70, 60, 10.01, true",
        // what is over a cap already may fall, but not rise
        "AMOUNT, 40, 45, 0, false",
        "AMOUNT, 40, 50, 0, false",
        "AMOUNT, 40, 50.01, 0, true",
        "SHARE_OF_ACTION, 20, 30, 0, false"
    })
    void areBrokenByWhatRisesAboveThem(CapBasis basis, String most, String then, String road, boolean broken) {
        List<Cap> caps = List.of(new Cap(basis, new BigDecimal(most), "by law"));
        Map<String, BigDecimal> budgets =
                Map.of(PLAN, new BigDecimal("300"), SHOP, new BigDecimal("100"), ROAD, new BigDecimal("200"));
        List<CapUse<String>> before = CapUses.of(caps, List.of(pledge(SHOP, "50")), budgets);
        List<CapUse<String>> after = CapUses.of(caps, List.of(pledge(SHOP, then), pledge(ROAD, road)), budgets);

        assertThat(CapUses.broken(before, after).isPresent()).isEqualTo(broken);
    }

    @ParameterizedTest(name = "budget {0}, rate {1}: broken {2}")
    @CsvSource({"100, known, false", ", known, true", "100, missing, true"})
    void areNotGuessedWhereBudgetOrRateIsMissing(@Nullable BigDecimal budget, String rate, boolean broken) {
        List<Cap> caps = List.of(new Cap(CapBasis.SHARE_OF_ACTION, new BigDecimal("60"), "by law"));
        BigDecimal ten = BigDecimal.TEN;
        Pledge<String> pledge = new Pledge<>(PLAN, SHOP, ten, rate.equals("known") ? ten : null);
        Map<String, BigDecimal> budgets = budget == null ? Map.of() : Map.of(SHOP, budget);

        assertThat(CapUses.broken(List.of(), CapUses.of(caps, List.of(pledge), budgets))
                        .isPresent())
                .isEqualTo(broken);
    }

    @Property
    void neverLetRoundingGiveMoreThanTheShare(
            @ForAll @IntRange(max = 10_000) int hundredths,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long cents) {
        Cap cap = new Cap(CapBasis.SHARE_OF_ACTION, BigDecimal.valueOf(hundredths, 2), "by law");
        BigDecimal whole = BigDecimal.valueOf(cents, 2);
        BigDecimal exact = whole.multiply(BigDecimal.valueOf(hundredths, 4));

        assertThat(cap.limit(whole)).isLessThanOrEqualTo(exact);
        assertThat(exact.subtract(cap.limit(whole))).isLessThan(new BigDecimal("0.01"));
    }

    private static Pledge<String> pledge(String action, String amount) {
        return new Pledge<>(PLAN, action, new BigDecimal(amount), new BigDecimal(amount));
    }
}
