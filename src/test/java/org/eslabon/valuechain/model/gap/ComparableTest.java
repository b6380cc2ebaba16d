package org.eslabon.valuechain.model.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

/** Units, yields, money and years are made comparable before anything is compared. */
class ComparableTest {

    private static BigDecimal of(String number) {
        return new BigDecimal(number);
    }

    @Test
    void aCostTakesRatePricesAndUnitsAndAPriceNoUnits() {
        var conversion = new Conversion(
                of("100"), of("110"), "CPI", of("0.00025"), LocalDate.of(2024, 12, 31), "Bank", of("1000"));
        var here = conversion.apply(new UnitCost(of("8000"), of("2000"), of("4")));
        assertThat(here.cost()).isEqualByComparingTo("2200");
        assertThat(here.price()).isEqualByComparingTo("0.55");
        assertThat(here.quantity()).isEqualByComparingTo("4000");
    }

    @Test
    void whatNeedsNoConversionStaysAsItWasAndWhatIsUnknownStaysUnknown() {
        var cost = UnitCost.of(of("3.10"));
        assertThat(Conversion.NONE.apply(cost)).isSameAs(cost);
        assertThat(new Conversion(null, null, null, of("2"), LocalDate.EPOCH, "Bank", null)
                        .apply(UnitCost.UNKNOWN)
                        .amount())
                .isNull();
    }

    /** Price × quantity stays the cost, whatever is converted. */
    @Property
    void theEffectsStillAddUpAfterAConversion(
            @ForAll @BigRange(min = "0.01", max = "1000") @Scale(4) BigDecimal price,
            @ForAll @BigRange(min = "0.01", max = "1000") @Scale(4) BigDecimal quantity,
            @ForAll @BigRange(min = "0.001", max = "5000") @Scale(6) BigDecimal rate,
            @ForAll @BigRange(min = "0.001", max = "5000") @Scale(6) BigDecimal units) {
        var conversion = new Conversion(null, null, null, rate, LocalDate.EPOCH, "Bank", units);
        var comparator = conversion.apply(UnitCost.of(price, quantity));
        var cell = new GapCell(new CellKey("", "Fuel"), UnitCost.of(of("7"), of("3")), comparator);
        assertThat(cell.priceEffect().add(cell.quantityEffect())).isEqualByComparingTo(cell.gap());
    }

    @Test
    void anEarlyStageIsCarriedThroughAllYieldsAfterIt() {
        var carried =
                Yields.toFinalProduct(List.of("Farm", "Mill", "Shop"), Map.of("Farm", of("0.5"), "Mill", of("0.8")));
        assertThat(carried.get("Farm")).isEqualByComparingTo("0.4");
        assertThat(carried.get("Mill")).isEqualByComparingTo("0.8");
        assertThat(carried.get("Shop")).isEqualByComparingTo("1");
        assertThat(UnitCost.of(of("2")).carried(carried.get("Farm")).cost()).isEqualByComparingTo("5");
    }

    @Test
    void stagesAreMatchedByNameOrByTheBeginningOfTheirWords() {
        assertThat(StageMatch.propose(
                        List.of("Producción", "Processing", "Wholesalers", "Roasting"),
                        List.of("produccion", "Processors and driers", "Wholesalers")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Producción", "produccion",
                        "Processing", "Processors and driers",
                        "Wholesalers", "Wholesalers",
                        "Roasting", "Roasting"));
    }
}
