package org.eslabon.development.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class PortfolioTest {

    private record Thing(
            boolean action,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal budget,
            List<String> axes) implements Undertaking {}

    private static Thing action(String from, String to, @Nullable String budget, String... axes) {
        return new Thing(
                true,
                LocalDate.parse(from),
                LocalDate.parse(to),
                budget == null ? null : new BigDecimal(budget),
                List.of(axes));
    }

    private static Thing plan(int from, int to, String... axes) {
        return new Thing(false, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), null, List.of(axes));
    }

    private static Spread<String> over(Thing... things) {
        return Portfolio.over(List.of(things), Thing::axes, year -> true);
    }

    @Example
    void aBudgetIsSpreadOverTheDaysOfItsYears() {
        // 184 days in 2026 and 181 in 2027.
        assertThat(Portfolio.byYear(action("2026-07-01", "2027-06-30", "365.00")))
                .containsEntry(2026, new BigDecimal("184.00"))
                .containsEntry(2027, new BigDecimal("181.00"))
                .hasSize(2);
        assertThat(Portfolio.byYear(action("2026-12-31", "2027-01-02", "100.00")))
                .containsEntry(2026, new BigDecimal("33.33"))
                .containsEntry(2027, new BigDecimal("66.67"));
    }

    @Example
    void anActionWithTwoAxesIsCountedInBothAndItsMoneyIsDivided() {
        Spread<String> spread = over(action("2026-01-01", "2026-12-31", "100.01", "A", "B"));

        assertThat(spread.row("A").all()).isEqualTo(new Cell(0, 1, 0, new BigDecimal("50.01")));
        assertThat(spread.row("B").all()).isEqualTo(new Cell(0, 1, 0, new BigDecimal("50.00")));
        assertThat(spread.total().all()).isEqualTo(new Cell(0, 1, 0, new BigDecimal("100.01")));
    }

    @Example
    void whatTakesTwoPartsInOneRowIsCountedThereOnce() {
        Spread<String> spread = over(action("2026-01-01", "2026-12-31", "90.00", "8", "8", "9"));

        assertThat(spread.row("8").in(2026)).isEqualTo(new Cell(0, 1, 0, new BigDecimal("60.00")));
        assertThat(spread.row("9").in(2026)).isEqualTo(new Cell(0, 1, 0, new BigDecimal("30.00")));
    }

    @Example
    void whatContributesToNothingHasARowOfItsOwn() {
        Spread<String> spread =
                over(plan(2026, 2027), action("2026-01-01", "2026-12-31", "80.00"), plan(2026, 2026, "A"));

        assertThat(spread.none().all()).isEqualTo(new Cell(1, 1, 0, new BigDecimal("80.00")));
        assertThat(spread.none().in(2027)).isEqualTo(new Cell(1, 0, 0, new BigDecimal("0.00")));
        assertThat(spread.row("A").all().plans()).isEqualTo(1);
        assertThat(spread.years()).containsExactly(2026, 2027);
    }

    @Example
    void anActionWithoutABudgetIsCountedAndSaidToHaveNone() {
        Spread<String> spread = over(action("2026-01-01", "2026-12-31", null, "A"));

        assertThat(spread.row("A").all()).isEqualTo(new Cell(0, 1, 1, new BigDecimal("0.00")));
    }

    @Example
    void aYearAloneHasWhatIsUnderWayThenWithThatYearsMoney() {
        Spread<String> spread = Portfolio.over(
                List.of(
                        action("2026-01-01", "2026-12-31", "10.00", "A"),
                        action("2027-01-01", "2028-12-31", "731.00", "A")),
                Thing::axes,
                year -> year == 2028);

        assertThat(spread.years()).containsExactly(2028);
        assertThat(spread.total().all()).isEqualTo(new Cell(0, 1, 0, new BigDecimal("366.00")));
    }

    @Provide
    Arbitrary<List<Thing>> portfolios() {
        Arbitrary<LocalDate> from = Arbitraries.integers()
                .between(0, 4000)
                .map(day -> LocalDate.of(2020, 1, 1).plusDays(day));
        Arbitrary<Integer> lasts = Arbitraries.integers().between(0, 2500);
        Arbitrary<BigDecimal> budget = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99999999999999999.99"))
                .ofScale(2)
                .injectNull(0.2);
        Arbitrary<List<String>> axes = Arbitraries.of("A", "B", "C", "D").list().ofMaxSize(6);
        return Combinators.combine(Arbitraries.of(true, false), from, lasts, budget, axes)
                .as((action, start, days, money, to) ->
                        new Thing(action, start, start.plusDays(days), action ? money : null, to))
                .list()
                .ofMaxSize(12);
    }

    @Property
    void rowsAndWhatIsLinkedToNoneAddUpToAllBudgetsToTheCent(@ForAll("portfolios") List<Thing> things) {
        Spread<String> spread = Portfolio.over(things, Thing::axes, year -> true);
        BigDecimal budgets = things.stream()
                .map(one -> one.budget() == null ? BigDecimal.ZERO : one.budget())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum(rows(spread).map(row -> row.all().budget()))).isEqualByComparingTo(budgets);
        assertThat(spread.total().all().budget()).isEqualByComparingTo(budgets);
        for (int year : spread.years()) {
            assertThat(sum(rows(spread).map(row -> row.in(year).budget())))
                    .isEqualByComparingTo(spread.total().in(year).budget());
        }
    }

    @Property
    void yearsAddUpToTheirRow(@ForAll("portfolios") List<Thing> things) {
        Spread<String> spread = Portfolio.over(things, Thing::axes, year -> true);

        Stream.concat(rows(spread), Stream.of(spread.total()))
                .forEach(row -> assertThat(sum(row.years().values().stream().map(Cell::budget)))
                        .isEqualByComparingTo(row.all().budget()));
    }

    @Property
    void nothingIsLostAndNothingCountedTwiceInARow(@ForAll("portfolios") List<Thing> things) {
        Spread<String> spread = Portfolio.over(things, Thing::axes, year -> true);

        assertThat(spread.total().all().plans() + spread.total().all().actions())
                .isEqualTo(things.size());
        assertThat(spread.none().all().plans() + spread.none().all().actions()).isEqualTo((int)
                things.stream().filter(one -> one.axes().isEmpty()).count());
        for (String axis : List.of("A", "B", "C", "D")) {
            Cell all = spread.row(axis).all();
            assertThat(all.plans() + all.actions()).isEqualTo((int)
                    things.stream().filter(one -> one.axes().contains(axis)).count());
        }
    }

    @Property
    void noPartIsLessThanNothing(@ForAll("portfolios") List<Thing> things) {
        Spread<String> spread = Portfolio.over(things, Thing::axes, year -> true);

        rows(spread)
                .flatMap(row -> row.years().values().stream())
                .forEach(cell -> assertThat(cell.budget()).isNotNegative().hasScaleOf(2));
    }

    private static Stream<Spread.Row> rows(Spread<String> spread) {
        List<Spread.Row> rows = new ArrayList<>(spread.rows().values());
        rows.add(spread.none());
        return rows.stream();
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
