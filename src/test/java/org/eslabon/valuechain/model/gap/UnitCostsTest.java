package org.eslabon.valuechain.model.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.Figure;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.Flow;
import org.eslabon.valuechain.model.FlowItem;
import org.eslabon.valuechain.model.Stage;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.StudyHeader;
import org.eslabon.valuechain.model.gap.UnitCosts.Place;
import org.eslabon.valuechain.workbook.Imported;
import org.eslabon.valuechain.workbook.TestBook;
import org.eslabon.valuechain.workbook.WorkbookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCostsTest {

    /** A farmer sells 100 t for 1,000 to a mill, which sells 50 t of flour for 2,500 to the consumer. */
    private static StudyData mill() {
        var figures = new LinkedHashMap<FigureKey, Figure>();
        account(figures, "farm", "1000", "200", "300", "500");
        account(figures, "mill", "2500", "1400", "600", "500");
        flow(figures, "f1", "100", "1000");
        flow(figures, "f2", "50", "2500");
        return new StudyData(
                new StudyHeader(null, null, null, null, 2024, "USD", null, BigDecimal.ONE, BigDecimal.ONE, null),
                List.of(new Stage("Farms", null), new Stage("Mills", null)),
                List.of(
                        new ActorType("farm", "Farmer", "Farms"),
                        new ActorType("mill", "Mill", "Mills"),
                        new ActorType("home", "Consumer", null)),
                List.of(new Flow("f1", "farm", "mill", "Grain", "t"), new Flow("f2", "mill", "home", "Flour", "t")),
                List.of(),
                List.of(),
                figures);
    }

    private static void account(
            Map<FigureKey, Figure> figures,
            String actor,
            String production,
            String inputs,
            String wages,
            String profit) {
        state(figures, FigureKey.account(actor, AccountItem.PRODUCTION), production);
        state(figures, FigureKey.account(actor, AccountItem.CONSUMABLES), inputs);
        state(figures, FigureKey.account(actor, AccountItem.SERVICES), "0");
        state(figures, FigureKey.account(actor, AccountItem.WAGES), wages);
        state(figures, FigureKey.account(actor, AccountItem.NET_OPERATING_PROFIT), profit);
    }

    private static void flow(Map<FigureKey, Figure> figures, String key, String volume, String value) {
        state(figures, FigureKey.flow(key, FlowItem.VOLUME), volume);
        state(figures, FigureKey.flow(key, FlowItem.VALUE), value);
    }

    private static void state(Map<FigureKey, Figure> figures, FigureKey key, String value) {
        figures.put(key, Figure.stated(new BigDecimal(value), null, "test"));
    }

    @Test
    void whatOneActorBuysFromAnotherIsNoCostOfTheChain() {
        var study = mill();
        var costs = UnitCosts.of(study, Analysis.of(study), Set.of("farm", "mill"), UnaryOperator.identity());
        var inputsOfMill = costs.get(new Place("Mills", AccountItem.CONSUMABLES));
        assertThat(inputsOfMill.money()).isEqualByComparingTo("400");
        assertThat(inputsOfMill.per(new BigDecimal(50))).isEqualByComparingTo("8");
        assertThat(inputsOfMill.figures())
                .containsExactly(
                        FigureKey.account("mill", AccountItem.CONSUMABLES), FigureKey.flow("f1", FlowItem.VALUE));
    }

    @Test
    void theProductIsWhatLeavesTheChosenActors() {
        var analysis = Analysis.of(mill());
        var flour = UnitCosts.finalProduct(analysis, Set.of("farm", "mill"));
        assertThat(flour.volume()).isEqualByComparingTo("50");
        assertThat(flour.unit()).isEqualTo("t");
        assertThat(UnitCosts.finalProduct(analysis, Set.of("farm")).volume()).isEqualByComparingTo("100");
        assertThat(UnitCosts.finalProduct(analysis, Set.of()).volume()).isNull();
    }

    @Test
    void aKindOfCostThatNobodyStatesIsNotThere() {
        var study = mill();
        assertThat(UnitCosts.of(study, Analysis.of(study), Set.of("farm", "mill"), UnaryOperator.identity()))
                .doesNotContainKey(new Place("Farms", AccountItem.INTEREST));
    }

    /** Of the real studies: what nobody else is sold by those who deliver it to themselves. */
    private static final Set<String> WORKED_ON = Set.of("Robusta importado", "LaitCCL");

    /** All costs, profit included, are what the product is worth: production less what is bought inside the chain. */
    @ParameterizedTest
    @CsvSource({"coffee-ecuador-eco.xlsx", "cashew-mali-eco.xlsx", "milk-burundi-eco.xlsx"})
    void allCostsOfARealStudyAddUpToWhatItsProductIsWorth(String file) {
        var study = ((Imported) WorkbookReader.read(TestBook.realFile(file))).study();
        var analysis = Analysis.of(study);
        var makers = UnitCosts.makers(analysis).stream()
                .map(maker -> maker.actor().code())
                .collect(Collectors.toSet());
        var sum = UnitCosts.of(study, analysis, makers, UnaryOperator.identity()).values().stream()
                .map(UnitCosts.Traced::money)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var worth = BigDecimal.ZERO;
        for (var actor : analysis.actors()) {
            if (makers.contains(actor.actor().code())) {
                var account = actor.account();
                worth = worth.add(account.get(AccountItem.PRODUCTION)
                        .subtract(account.imbalance())
                        .multiply(study.header().unitFactor()));
            }
        }
        for (var flow : analysis.flows()) {
            if (makers.contains(flow.flow().seller())
                    && makers.contains(flow.flow().buyer())
                    && flow.value() != null
                    && (!flow.flow().staysWithSeller()
                            || WORKED_ON.contains(flow.flow().product()))) {
                worth = worth.subtract(flow.value().multiply(study.header().flowFactor()));
            }
        }
        assertThat(sum).isEqualByComparingTo(worth);
        assertThat(sum).isPositive();
    }

    /** Dung is sold by the tonne as milk is, and is no milk; milk that is drunk at home is. */
    @Test
    void theProductOfARealStudyLeavesByProductsOutAndCountsWhatIsConsumedAtHome() {
        var milk = finalProductOf("milk-burundi-eco.xlsx");
        assertThat(milk.unit()).isEqualTo("Ton");
        assertThat(milk.volume().setScale(0, RoundingMode.HALF_UP)).isEqualByComparingTo("280468");
        assertThat(milk.products())
                .filteredOn(product -> !product.counts())
                .extracting(UnitCosts.Outgoing::name)
                .containsExactlyInAnyOrder("Animaux", "Fumier1", "Fumier2");

        var coffee = finalProductOf("coffee-ecuador-eco.xlsx");
        assertThat(coffee.volume().setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo("12043.63");
        assertThat(coffee.products()).allMatch(UnitCosts.Outgoing::counts);
    }

    /** What the industry imports for itself is in its account twice; per tonne, coffee costs what it is sold for. */
    @Test
    void whatIsDeliveredToOneselfToWorkOnIsNoCostTwice() {
        var study = real("coffee-ecuador-eco.xlsx");
        var analysis = Analysis.of(study);
        var makers = makers(analysis);
        var all = UnitCosts.of(study, analysis, makers, UnaryOperator.identity()).values().stream()
                .map(UnitCosts.Traced::money)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var volume = UnitCosts.finalProduct(analysis, makers).volume();

        // Sold for 124,130,690 USD; the rest are the imbalances that the source itself has.
        assertThat(all.divide(volume, 2, RoundingMode.HALF_UP))
                .isBetween(new BigDecimal("10300"), new BigDecimal("10350"));
    }

    private static StudyData real(String file) {
        return ((Imported) WorkbookReader.read(TestBook.realFile(file))).study();
    }

    private static Set<String> makers(Analysis analysis) {
        return UnitCosts.makers(analysis).stream()
                .map(maker -> maker.actor().code())
                .collect(Collectors.toSet());
    }

    private static UnitCosts.FinalProduct finalProductOf(String file) {
        var analysis = Analysis.of(real(file));
        return UnitCosts.finalProduct(analysis, makers(analysis));
    }

    @Test
    void stagesAreCalledAsThePersonSays() {
        var study = mill();
        var stages = new HashSet<String>();
        UnitCosts.of(study, Analysis.of(study), Set.of("farm", "mill"), stage -> "All")
                .keySet()
                .forEach(place -> stages.add(place.stage()));
        assertThat(stages).containsExactly("All");
    }
}
