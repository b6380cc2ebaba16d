package org.eslabon.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FundingGridTest {

    private static final FundingGrid<String, String> SHOP = new FundingGrid<>(List.of(
            entry("Municipality", "Shop", 2026, Means.CASH, Stage.PLEDGED, "30000.00"),
            entry("Municipality", "Shop", 2027, Means.IN_KIND, Stage.PLEDGED, "4500.50"),
            entry("Bank", "Shop", 2026, Means.CASH, Stage.PLEDGED, "20000.01"),
            entry("Municipality", "Shop", 2026, Means.CASH, Stage.COMMITTED, "12000.00")));

    @Test
    void saysWhatABudgetLacksAtEachStageAndWhereThereIsMoreThanNeeded() {
        assertThat(SHOP.unfunded(new BigDecimal("60000"), Stage.PLEDGED)).isEqualByComparingTo("5499.49");
        assertThat(SHOP.unfunded(new BigDecimal("60000"), Stage.COMMITTED)).isEqualByComparingTo("48000");
        assertThat(SHOP.unfunded(new BigDecimal("50000"), Stage.PLEDGED)).isEqualByComparingTo("-4500.51");
        assertThat(SHOP.unfunded(null, Stage.PLEDGED)).isNull();
    }

    @Test
    void addsBudgetsOfWhichSomeAreNotKnown() {
        assertThat(FundingGrid.budget(Arrays.asList(new BigDecimal("10"), null, new BigDecimal("5"))))
                .isEqualByComparingTo("15");
        assertThat(FundingGrid.budget(Collections.<BigDecimal>singletonList(null)))
                .isNull();
    }

    @Test
    void takesNoPartsOfACent() {
        assertThatThrownBy(() -> entry("Bank", "Shop", 2026, Means.CASH, Stage.PLEDGED, "0.001"))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void hasNoSharesOfNothing() {
        assertThat(Money.share(BigDecimal.TEN, Money.ZERO)).isNull();
    }

    @Property
    void addsUpToTheSameTotalAlongEverySide(@ForAll("grids") FundingGrid<String, String> grid) {
        for (Stage stage : Stage.values()) {
            BigDecimal total = grid.total(stage);
            for (Map<?, BigDecimal> side : List.of(
                    grid.bySource(stage),
                    grid.bySubject(stage),
                    grid.bySector(stage),
                    grid.byYear(stage),
                    grid.byMeans(stage))) {
                assertThat(Money.sum(side.values())).isEqualTo(total);
            }
            BigDecimal ofSubjects = Money.sum(grid.bySubject(stage).keySet().stream()
                    .map(subject -> grid.of(subject).total(stage))
                    .toList());
            assertThat(ofSubjects).isEqualTo(total);
        }
    }

    @Property
    void doesNotCareInWhichOrderAmountsWereEntered(
            @ForAll("grids") FundingGrid<String, String> grid, @ForAll long seed) {
        List<FundingEntry<String, String>> mixed = new ArrayList<>(grid.entries());
        Collections.shuffle(mixed, new Random(seed));
        FundingGrid<String, String> other = new FundingGrid<>(mixed);

        for (Stage stage : Stage.values()) {
            assertThat(other.total(stage)).isEqualTo(grid.total(stage));
            assertThat(other.bySource(stage)).isEqualTo(grid.bySource(stage));
            assertThat(other.byYear(stage)).isEqualTo(grid.byYear(stage));
        }
    }

    @Property
    void givesSharesThatAreOneTogether(@ForAll("grids") FundingGrid<String, String> grid) {
        BigDecimal total = grid.total(Stage.PLEDGED);
        if (total.signum() == 0) {
            return;
        }
        BigDecimal shares = grid.bySource(Stage.PLEDGED).values().stream()
                .map(sum -> Money.share(sum, total))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(shares).isBetween(new BigDecimal("0.999995"), new BigDecimal("1.000005"));
    }

    @Property
    void isMadeWholeAgainByAReversal(@ForAll("payments") List<Payment> payments, @ForAll("amounts") BigDecimal wrong) {
        Payment slip = new Payment(LocalDate.of(2026, 3, 1), wrong, false);
        List<Payment> with = new ArrayList<>(payments);
        with.add(slip);
        List<Payment> reversed = new ArrayList<>(payments);
        reversed.add(slip.reverse());

        assertThat(Payment.total(with).subtract(Payment.total(payments))).isEqualByComparingTo(wrong);
        assertThat(Payment.total(reversed)).isEqualTo(Payment.total(payments));
        assertThat(Payment.byYear(reversed)).isEqualTo(Payment.byYear(payments));
        assertThat(Money.sum(Payment.byYear(with).values())).isEqualTo(Payment.total(with));
    }

    @Property
    void losesLessThanHalfACentInEachConvertedAmount(
            @ForAll("amounts") BigDecimal amount, @ForAll("factors") BigDecimal factor) {
        BigDecimal converted = Money.converted(amount, factor);

        assertThat(converted.scale()).isEqualTo(2);
        assertThat(converted.subtract(amount.multiply(factor)).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.longs().between(0, 10_000_000_000_00L).map(cents -> BigDecimal.valueOf(cents, 2));
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.00001"), new BigDecimal("5000"))
                .ofScale(8);
    }

    @Provide
    Arbitrary<List<Payment>> payments() {
        return Combinators.combine(Arbitraries.integers().between(2024, 2029), amounts(), Arbitraries.of(true, false))
                .as((year, amount, reversed) -> new Payment(LocalDate.of(year, 6, 30), amount, reversed))
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<FundingGrid<String, String>> grids() {
        Arbitrary<FundingEntry<String, String>> entries = Combinators.combine(
                        Arbitraries.of("Municipality", "Chamber", "Bank"),
                        Arbitraries.of("Shop", "Road", "Training"),
                        Arbitraries.of(Sector.values()),
                        Arbitraries.integers().between(2026, 2029),
                        Arbitraries.of(Means.values()),
                        Arbitraries.of(Stage.values()),
                        amounts())
                .as(FundingEntry::new);
        return entries.list().ofMaxSize(60).map(FundingGrid::new);
    }

    private static FundingEntry<String, String> entry(
            String source, String subject, int year, Means means, Stage stage, String amount) {
        return new FundingEntry<>(source, subject, Sector.PUBLIC, year, means, stage, new BigDecimal(amount));
    }
}
