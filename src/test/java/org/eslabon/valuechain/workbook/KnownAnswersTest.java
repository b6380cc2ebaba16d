package org.eslabon.valuechain.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.Discrepancy;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.model.EmploymentItem;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.Headline;
import org.eslabon.valuechain.model.PriceItem;
import org.junit.jupiter.api.Test;

/** The three real studies give the answers their programme knows. */
class KnownAnswersTest {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private static Imported read(String file) {
        return (Imported) WorkbookReader.read(TestBook.realFile(file));
    }

    @Test
    void coffeeOfEcuadorReconcilesToTheDollar() {
        var coffee = read("coffee-ecuador-eco.xlsx");
        var analysis = Analysis.of(coffee.study());

        assertThat(analysis.actors()).hasSize(16);
        assertThat(analysis.flows()).hasSize(19);
        assertThat(analysis.total().valueAdded()).isCloseTo(new BigDecimal("83883611.97"), within(CENT));
        assertThat(coffee.discrepancies()).extracting(Discrepancy::kind).containsOnly(DiscrepancyKind.UNKNOWN_STAGE);
        assertThat(coffee.discrepancies()).allMatch(each -> each.difference() == null);
    }

    @Test
    void coffeeOfEcuadorCountsInDollarsThoughItNamesNoIsoCurrency() {
        var header = read("coffee-ecuador-eco.xlsx").study().header();

        assertThat(header.country()).isEqualTo("Ecuador");
        assertThat(header.countryCode()).isEqualTo("EC");
        assertThat(header.referenceYear()).isEqualTo(2020);
        assertThat(header.currency()).isEqualTo("USD");
        assertThat(header.unitFactor()).isEqualByComparingTo("1");
    }

    @Test
    void cashewOfMaliShowsTheLossOfTheProcessingUnit() {
        var cashew = read("cashew-mali-eco.xlsx");
        var analysis = Analysis.of(cashew.study());

        assertThat(analysis.actors()).hasSize(10);
        assertThat(analysis.flows()).hasSize(9);
        assertThat(cashew.study().header().currency()).isEqualTo("XOF");
        assertThat(analysis.total().valueAdded()).isCloseTo(new BigDecimal("27860750965.32"), within(CENT));
        assertThat(analysis.actors())
                .filteredOn(result -> result.actor().name().equals("TransfAmandesUnité"))
                .singleElement()
                .satisfies(unit -> assertThat(unit.ratios().margin()).isEqualByComparingTo("-0.227786"));
        assertThat(cashew.discrepancies()).allMatch(each -> each.difference() == null);
    }

    @Test
    void milkOfBurundiCountsAccountsInMillionsAndFlowsInFrancs() {
        var header = read("milk-burundi-eco.xlsx").study().header();

        assertThat(header.currency()).isEqualTo("BIF");
        assertThat(header.unitFactor()).isEqualByComparingTo("1000000");
        assertThat(header.flowFactor()).isEqualByComparingTo("1");
    }

    @Test
    void milkOfBurundiListsWhatTheTwoDairiesReportTooMuch() {
        var milk = read("milk-burundi-eco.xlsx");
        var analysis = Analysis.of(milk.study());
        var reported = analysis.actors().stream()
                .map(result -> result.reportedValueAdded())
                .filter(value -> value != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(analysis.actors()).hasSize(16);
        assertThat(analysis.flows()).hasSize(41);
        assertThat(analysis.total().valueAdded()).isCloseTo(new BigDecimal("95006.78"), within(CENT));
        assertThat(reported).isCloseTo(new BigDecimal("96425.60"), within(CENT));
        assertThat(milk.discrepancies())
                .filteredOn(each -> each.kind() == DiscrepancyKind.VALUE_ADDED_DIFFERS)
                .extracting(
                        each -> each.row(),
                        each -> each.params().getFirst(),
                        each -> each.difference().setScale(2, RoundingMode.HALF_UP))
                .containsExactly(
                        tuple(7, "Laiterie industrielle", new BigDecimal("1109.36")),
                        tuple(8, "Laiterie semi-industrielle", new BigDecimal("309.46")));
    }

    @Test
    void milkOfBurundiDisagreesInNothingElseThanWhatFollowsFromTheDairies() {
        assertThat(read("milk-burundi-eco.xlsx").discrepancies())
                .extracting(Discrepancy::kind)
                .containsOnly(
                        DiscrepancyKind.UNKNOWN_STAGE,
                        DiscrepancyKind.VALUE_ADDED_DIFFERS,
                        DiscrepancyKind.PUBLIC_BALANCE_DIFFERS,
                        DiscrepancyKind.RECEIVER_DIFFERS);
    }

    @Test
    void servicesAreDerivedWhereTheSourceLeavesThemOut() {
        var analysis = Analysis.of(read("coffee-ecuador-eco.xlsx").study());

        assertThat(analysis.actors()).allMatch(result -> result.account().servicesDerived());
        assertThat(analysis.actors().getFirst().derivedServices()).isEqualByComparingTo("137454.545454546");
        assertThat(analysis.total().imbalance()).isEqualByComparingTo("0");
    }

    @Test
    void everyOtherTableComesInToo() {
        var study = read("coffee-ecuador-eco.xlsx").study();
        var values = Map.of(
                FigureKey.headline(Headline.VALUE_ADDED), "85267787",
                FigureKey.headline(Headline.RATE_OF_INTEGRATION), "68.5",
                FigureKey.producedVolume("robusta cereza"), "28500",
                FigureKey.employment("187", EmploymentItem.TEMPORARY_MALE), "152.212275372031",
                FigureKey.employment("187", EmploymentItem.PERMANENT_UNSKILLED_MALE), "0",
                FigureKey.price("arabica producer domestic toasted", PriceItem.FARM_GATE), "1200",
                FigureKey.traded("exported:coffee"), "51393795.9866221",
                FigureKey.account("199", AccountItem.TAXES), "144806.02006689");

        assertThat(study.trade()).hasSize(7);
        assertThat(study.prices()).hasSize(3);
        values.forEach(
                (key, value) -> assertThat(study.stated(key)).as(key.toString()).isEqualByComparingTo(value));
        assertThat(study.figure(FigureKey.employment("187", EmploymentItem.PERMANENT_UNSKILLED_MALE)))
                .satisfies(figure -> assertThat(figure.unit()).isEqualTo("FTE"));
        assertThat(study.figure(FigureKey.account("199", AccountItem.TAXES)).source())
                .isEqualTo("Account by actor type!E127");
    }

    @Test
    void everyStageOfTheChainAddsUpToTheWhole() {
        for (var file : new String[] {"coffee-ecuador-eco.xlsx", "cashew-mali-eco.xlsx", "milk-burundi-eco.xlsx"}) {
            var analysis = Analysis.of(read(file).study());
            var sum = analysis.stages().stream()
                    .map(stage -> stage.account().valueAdded())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(analysis.total().valueAdded());
        }
    }
}
