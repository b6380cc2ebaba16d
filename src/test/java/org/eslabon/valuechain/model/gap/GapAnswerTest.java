package org.eslabon.valuechain.model.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.eslabon.valuechain.model.gap.GapAnswer.Sense;
import org.junit.jupiter.api.Test;

/** A gap in one sentence. */
class GapAnswerTest {

    @Test
    void saysHowMuchMoreItCostsAndInWhatAboveAll() {
        var answer = answer(
                cell("Farm", "Wages", "12", "8"),
                cell("Farm", "Transport", "9", "3"),
                cell("Farm", "Fertiliser", "2", "5"),
                cell("Export", "Wages", "4", "1"),
                cell("Export", "Permits", "3", "0"));

        assertThat(answer.sense()).isEqualTo(Sense.DEARER);
        assertThat(answer.amount()).isEqualByComparingTo("13");
        assertThat(answer.share()).isEqualByComparingTo("0.764706"); // 13 of the 17 it costs there
        assertThat(answer.mostly()).containsExactly("Wages", "Transport"); // the stages of a component taken together
    }

    @Test
    void saysHowMuchLessItCostsAndInWhatAboveAll() {
        var answer = answer(cell("", "Wages", "5", "8"), cell("", "Transport", "4", "3"));

        assertThat(answer.sense()).isEqualTo(Sense.CHEAPER);
        assertThat(answer.amount()).isEqualByComparingTo("2");
        assertThat(answer.mostly()).containsExactly("Wages");
    }

    @Test
    void namesNothingWhereTheCostsAreEqual() {
        var answer = answer(cell("", "Wages", "5", "4"), cell("", "Transport", "2", "3"));

        assertThat(answer.sense()).isEqualTo(Sense.EQUAL);
        assertThat(answer.amount()).isEqualByComparingTo("0");
        assertThat(answer.mostly()).isEmpty();
    }

    @Test
    void hasNoShareWhereItCostsNothingThere() {
        assertThat(answer(cell("", "Permits", "3", "0")).share()).isNull();
    }

    @Test
    void saysHowManyCostsMayBeMissingAndWhatTheyTakeOffTheGap() {
        var noted = new GapCell(new CellKey("", "Services"), UnitCost.UNKNOWN, UnitCost.of(BigDecimal.ONE));
        var answer = GapAnswer.of(new GapMatrix(List.of(
                        cell("", "Wages", "12", "8"),
                        cell("", "Transport", "0", "3.5"),
                        cell("", "Permits", "0.00", "1"),
                        cell("", "Rent", "0", "0"),
                        cell("", "Subsidy", "0", "-2"),
                        noted)))
                .orElseThrow();

        assertThat(answer.zeros()).isEqualTo(2);
        assertThat(answer.zerosTake()).isEqualByComparingTo("4.5");
        assertThat(answer.unknown()).isOne();
        assertThat(answer(cell("", "Wages", "5", "4")).zeros()).isZero();
    }

    @Test
    void saysOfHowManyCostsTheEffectsDoNotAddUp() {
        var fits = new GapCell(
                new CellKey("", "Wages"),
                new UnitCost(new BigDecimal("105"), new BigDecimal("5"), new BigDecimal("21")),
                UnitCost.of(new BigDecimal("4"), new BigDecimal("15")));
        var contradicts = new GapCell(
                new CellKey("", "Wages"),
                new UnitCost(new BigDecimal("100"), new BigDecimal("5"), new BigDecimal("21")),
                UnitCost.of(new BigDecimal("4"), new BigDecimal("15")));

        assertThat(answer(fits).contradictory()).isZero();
        assertThat(fits.priceEffect().add(fits.quantityEffect())).isEqualByComparingTo(fits.gap());
        assertThat(answer(fits, contradicts).contradictory()).isOne();
    }

    @Test
    void saysNothingWhereNoCostIsKnownOnBothSides() {
        var unknown = new GapCell(new CellKey("", "Services"), UnitCost.UNKNOWN, UnitCost.of(BigDecimal.ONE));

        assertThat(GapAnswer.of(new GapMatrix(List.of(unknown)))).isEmpty();
        assertThat(GapAnswer.of(new GapMatrix(List.of()))).isEmpty();
    }

    private static GapAnswer answer(GapCell... cells) {
        return GapAnswer.of(new GapMatrix(List.of(cells))).orElseThrow();
    }

    private static GapCell cell(String stage, String component, String here, String there) {
        return new GapCell(
                new CellKey(stage, component), UnitCost.of(new BigDecimal(here)), UnitCost.of(new BigDecimal(there)));
    }
}
