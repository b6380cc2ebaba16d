package org.eslabon.valuechain.model.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eslabon.valuechain.model.gap.Scenario.Effect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Formulas 7, 8, 9 and 11. */
class GapMatrixTest {

    private static final GapCell WAGES = cell("Farm", "Wages", "12", "8");
    private static final GapCell TRANSPORT = cell("Farm", "Transport", "9", "3");
    private static final GapCell FERTILISER = cell("Farm", "Fertiliser", "2", "5");
    private static final GapCell PERMITS = cell("Export", "Permits", "10", "0");
    private static final GapMatrix COFFEE = new GapMatrix(List.of(WAGES, TRANSPORT, FERTILISER, PERMITS));

    @Test
    void tellsTheNetGapAndItsPositivePartWithSharesOfTheLatter() {
        assertThat(COFFEE.net()).isEqualByComparingTo("17");
        assertThat(COFFEE.positive()).isEqualByComparingTo("20");
        assertThat(COFFEE.shareOfPositive(WAGES)).isEqualByComparingTo("0.2");
        assertThat(COFFEE.shareOfPositive(FERTILISER)).isEqualByComparingTo("0");
        assertThat(COFFEE.localTotal().subtract(COFFEE.comparatorTotal())).isEqualByComparingTo(COFFEE.net());
        assertThat(COFFEE.byStage().get("Farm")).isEqualTo(new GapMatrix.Part(number("7"), number("10")));
        assertThat(COFFEE.byComponent().get("Permits").net()).isEqualByComparingTo("10");
    }

    @Test
    void countsWhatIsUnknownForNothingAndSaysSo() {
        var services = new GapCell(new CellKey("Farm", "Services"), UnitCost.UNKNOWN, UnitCost.of(number("4")));
        var matrix = new GapMatrix(List.of(WAGES, services));

        assertThat(services.gap()).isNull();
        assertThat(matrix.shareOfPositive(services)).isNull();
        assertThat(matrix.net()).isEqualByComparingTo("4");
        assertThat(matrix.comparatorTotal()).isEqualByComparingTo("8");
    }

    @Test
    void hasNoSharesWhereNothingCostsMore() {
        var matrix = new GapMatrix(List.of(FERTILISER));

        assertThat(matrix.positive()).isEqualByComparingTo("0");
        assertThat(matrix.shareOfPositive(FERTILISER)).isNull();
    }

    @Test
    void takesPriceTimesQuantityWhereNoCostIsStated() {
        var fuel = new GapCell(
                new CellKey("Transport", "Fuel"),
                UnitCost.of(number("1.2"), number("10")),
                UnitCost.of(number("1"), number("7")));

        assertThat(fuel.gap()).isEqualByComparingTo("5");
        assertThat(fuel.priceEffect()).isEqualByComparingTo("2");
        assertThat(fuel.quantityEffect()).isEqualByComparingTo("3");
    }

    @Test
    void carriesACostOfAnEarlierStageByTheYieldOfWhatComesAfter() {
        // 5 kg of cherries for 1 kg of green coffee: a yield of a fifth
        var cherries = UnitCost.of(number("0.4"));

        assertThat(cherries.carried(number("0.2")).amount()).isEqualByComparingTo("2");
        assertThat(cherries.carried(BigDecimal.ZERO).amount()).isNull();
    }

    @Property(tries = 500)
    void priceAndQuantityEffectAddUpToTheGapExactly(
            @ForAll("positive") BigDecimal localPrice,
            @ForAll("positive") BigDecimal localQuantity,
            @ForAll("positive") BigDecimal price,
            @ForAll("positive") BigDecimal quantity) {
        var cell = new GapCell(
                new CellKey("s", "c"), UnitCost.of(localPrice, localQuantity), UnitCost.of(price, quantity));

        assertThat(Objects.requireNonNull(cell.priceEffect()).add(Objects.requireNonNull(cell.quantityEffect())))
                .isEqualByComparingTo(cell.gap());
    }

    @Test
    void ranksObstaclesByTheirPartOfTheGapAndMarksTheFewThatMatter() {
        var found = Attribution.of(
                COFFEE,
                List.of(
                        claim("roads", TRANSPORT, "0.5"),
                        claim("permits", PERMITS, "1"),
                        claim("roads", WAGES, "0.25"),
                        claim("training", WAGES, "0.5")));

        assertThat(found.ranking().stream().map(Attribution.Ranked::obstacle))
                .containsExactly("permits", "roads", "training");
        assertThat(found.ranking().stream().map(one -> one.gap().stripTrailingZeros()))
                .containsExactly(number("1E+1"), number("4"), number("2"));
        assertThat(found.ranking().stream().map(Attribution.Ranked::beforeLine)).containsExactly(true, true, true);
        assertThat(found.unexplained()).isEqualByComparingTo("4");
        assertThat(found.unexplainedShare()).isEqualByComparingTo("0.2");
        assertThat(found.shareOf("permits"::equals)).isEqualByComparingTo("0.5");
        assertThat(found.ranking().getLast().cumulated()).isEqualByComparingTo("0.8");
    }

    @Test
    void refusesToExplainMoreOfACellThanThereIs() {
        assertThatThrownBy(() ->
                        Attribution.of(COFFEE, List.of(claim("roads", WAGES, "0.6"), claim("training", WAGES, "0.5"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> claim("roads", WAGES, "0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> claim("roads", WAGES, "1.01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsAnObstacleOfACheaperCellExplainNothing() {
        var found = Attribution.of(COFFEE, List.of(claim("soil", FERTILISER, "1")));

        assertThat(found.ranking().getFirst().gap()).isEqualByComparingTo("0");
        assertThat(found.ranking().getFirst().beforeLine()).isFalse();
    }

    @Property(tries = 300)
    void whatIsExplainedAndWhatIsNotAddUpToThePositivePartExactly(@ForAll("matrices") GapMatrix matrix) {
        var claims = new ArrayList<Claim<String>>();
        for (int i = 0; i < matrix.cells().size(); i++) {
            claims.add(new Claim<>("o" + i % 3, matrix.cells().get(i).key(), number("0.3")));
            claims.add(new Claim<>("o" + i % 2, matrix.cells().get(i).key(), number("0.7")));
        }
        var found = Attribution.of(matrix, claims.subList(0, claims.size() / 2));

        assertThat(found.ranking().stream().map(Attribution.Ranked::gap).reduce(found.unexplained(), BigDecimal::add))
                .isEqualByComparingTo(matrix.positive());
        assertThat(Attribution.of(matrix, claims).unexplained()).isEqualByComparingTo("0");
    }

    @Property(tries = 300)
    void aMatrixIsTheSumOfItsStagesAndOfItsComponents(@ForAll("matrices") GapMatrix matrix) {
        for (var parts : List.of(matrix.byStage(), matrix.byComponent())) {
            assertThat(parts.values().stream().map(GapMatrix.Part::net).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(matrix.net());
            assertThat(parts.values().stream().map(GapMatrix.Part::positive).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(matrix.positive());
        }
        assertThat(matrix.localTotal().subtract(matrix.comparatorTotal())).isEqualByComparingTo(matrix.net());
    }

    @Test
    void showsTheGapAsItWouldBeWithAPlan() {
        var with = Scenario.with(
                COFFEE,
                List.of(
                        new Effect(PERMITS.key(), number("-6")),
                        new Effect(WAGES.key(), number("-1")),
                        new Effect(WAGES.key(), number("-20"))));

        assertThat(with.net()).isEqualByComparingTo("-1"); // permits 4, wages not below 0
        assertThat(with.positive()).isEqualByComparingTo("10");
        assertThat(COFFEE.net()).isEqualByComparingTo("17");
    }

    @Test
    void putsTheCostThatMovesTheGapMostFirst() {
        var bars = Tornado.of(COFFEE);

        assertThat(bars.getFirst().cell()).isEqualTo(WAGES.key());
        assertThat(bars.getFirst().less20()).isEqualByComparingTo("14.6");
        assertThat(bars.getFirst().more10()).isEqualByComparingTo("18.2");
        assertThat(bars.getFirst().swing()).isEqualByComparingTo("4.8");
        assertThat(bars.getLast().cell()).isEqualTo(FERTILISER.key());
    }

    @Provide
    Arbitrary<BigDecimal> positive() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100000"))
                .ofScale(4);
    }

    @Provide
    Arbitrary<GapMatrix> matrices() {
        Arbitrary<@Nullable BigDecimal> cost = positive().injectNull(0.1);
        return Combinators.combine(cost, cost)
                .as((local, comparator) -> new UnitCost[] {UnitCost.of(local), UnitCost.of(comparator)})
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(costs -> {
                    var cells = new ArrayList<GapCell>();
                    for (int i = 0; i < costs.size(); i++) {
                        cells.add(new GapCell(new CellKey("s" + i % 3, "c" + i), costs.get(i)[0], costs.get(i)[1]));
                    }
                    return new GapMatrix(cells);
                });
    }

    private static Claim<String> claim(String obstacle, GapCell cell, String weight) {
        return new Claim<>(obstacle, cell.key(), number(weight));
    }

    private static GapCell cell(String stage, String component, String local, String comparator) {
        return new GapCell(new CellKey(stage, component), UnitCost.of(number(local)), UnitCost.of(number(comparator)));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
