package org.eslabon.valuechain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The formulas, on studies small enough to check by hand, and their speed on a large one. */
class AnalysisTest {

    private static final StudyHeader HEADER =
            new StudyHeader("Ecuador", "EC", "Cocoa", null, 2021, "USD", null, BigDecimal.ONE, BigDecimal.ONE, null);

    private static StudyData farm(Object... itemsAndValues) {
        var actor = new ActorType("1", "Farm", "Producers");
        var study = new StudyData(
                HEADER, List.of(), List.of(actor), List.of(), List.of(), List.of(), new LinkedHashMap<>());
        for (var index = 0; index < itemsAndValues.length; index += 2) {
            var key = FigureKey.account("1", (AccountItem) itemsAndValues[index]);
            study = study.withFigure(key, new BigDecimal(itemsAndValues[index + 1].toString()), "by hand");
        }
        return study;
    }

    @Test
    void valueAddedIsWhatIsPaidToPeopleStateAndCapitalLessSubsidies() {
        var account = Analysis.of(farm(
                        AccountItem.PRODUCTION,
                        1000,
                        AccountItem.SUBSIDIES,
                        40,
                        AccountItem.CONSUMABLES,
                        500,
                        AccountItem.WAGES,
                        100,
                        AccountItem.INTEREST,
                        10,
                        AccountItem.LAND_FEE,
                        20,
                        AccountItem.TAXES,
                        30,
                        AccountItem.DEPRECIATION,
                        60,
                        AccountItem.NET_OPERATING_PROFIT,
                        200))
                .total();
        assertThat(account.valueAdded()).isEqualByComparingTo("380");
        assertThat(account.get(AccountItem.SERVICES)).isEqualByComparingTo("120");
        assertThat(account.totalCost()).isEqualByComparingTo("840");
        assertThat(account.publicBalance()).isEqualByComparingTo("-10");
    }

    @Test
    void aRatioHasSixDigitsAndALossIsNegative() {
        var ratios = Analysis.of(farm(AccountItem.PRODUCTION, 3, AccountItem.NET_OPERATING_PROFIT, -1))
                .actors()
                .getFirst()
                .ratios();
        assertThat(ratios.margin()).isEqualTo(new BigDecimal("-0.333333"));
        assertThat(ratios.benefitCost()).isEqualTo(new BigDecimal("-0.250000"));
        assertThat(ratios.shareOfChain()).isEqualTo(new BigDecimal("1.000000"));
    }

    @Test
    void aRatioOfNothingIsUndefined() {
        var ratios = Analysis.of(farm(AccountItem.PRODUCTION, 0)).totalRatios();
        assertThat(ratios).isEqualTo(new Ratios(null, null, null, null, null, null));
    }

    @Test
    void anActorHasAccountsAsSoonAsOneFigureIsStatedBeItZero() {
        assertThat(Analysis.of(farm()).actors()).isEmpty();
        assertThat(Analysis.of(farm(AccountItem.WAGES, 0)).actors()).hasSize(1);
    }

    @Test
    void aDerivedFigureIsDerivedAnew() {
        var study = farm(AccountItem.PRODUCTION, 100, AccountItem.WAGES, 60);
        var services = FigureKey.account("1", AccountItem.SERVICES);
        var stored =
                study.withFigure(services, Analysis.of(study).derivedFigures().get(services));
        assertThat(stored.figure(services).value()).isEqualByComparingTo("40");

        var edited =
                Analysis.of(stored.withFigure(FigureKey.account("1", AccountItem.WAGES), BigDecimal.TEN, "corrected"));
        assertThat(edited.actors().getFirst().derivedServices()).isEqualByComparingTo("90");
    }

    @Test
    void theRateOfIntegrationIsOfWhatReachesFinalBuyers() {
        var actors = List.of(new ActorType("1", "Farm", null), new ActorType("2", "City", null));
        var flows = List.of(new Flow("1>1", "1", "1", null, null), new Flow("1>2", "1", "2", null, null));
        var study = new StudyData(HEADER, List.of(), actors, flows, List.of(), List.of(), new LinkedHashMap<>())
                .withFigure(FigureKey.flow("1>1", FlowItem.VALUE), new BigDecimal(99), "by hand")
                .withFigure(FigureKey.flow("1>2", FlowItem.VALUE), new BigDecimal(200), "by hand")
                .withFigure(FigureKey.account("1", AccountItem.WAGES), new BigDecimal(50), "by hand");
        assertThat(Analysis.of(study).rateOfIntegration()).isEqualByComparingTo("0.25");
    }

    @Test
    void recalculatesALargeStudyAtOnce() {
        var study = large();
        for (var warm = 0; warm < 20; warm++) {
            Analysis.of(study);
        }
        var key = FigureKey.account("7", AccountItem.WAGES);
        var best = Long.MAX_VALUE;
        for (var round = 0; round < 5; round++) {
            var start = System.nanoTime();
            Analysis.of(study.withFigure(key, new BigDecimal(round), "edited"));
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best / 1e6).isLessThan(50);
    }

    private static StudyData large() {
        var actors = new ArrayList<ActorType>();
        var flows = new ArrayList<Flow>();
        var figures = new LinkedHashMap<FigureKey, Figure>();
        for (var actor = 0; actor < 100; actor++) {
            actors.add(new ActorType("" + actor, "Actor " + actor, "Stage " + actor % 7));
            for (var item : AccountItem.values()) {
                figures.put(FigureKey.account("" + actor, item), Figure.stated(new BigDecimal("12345.67"), null, null));
            }
        }
        for (var flow = 0; flow < 1000; flow++) {
            flows.add(new Flow("f" + flow, "" + flow % 100, "" + flow * 7 % 100, "Cocoa", "kg"));
            for (var item : FlowItem.values()) {
                figures.put(FigureKey.flow("f" + flow, item), Figure.stated(new BigDecimal("89.12345"), null, null));
            }
        }
        return new StudyData(HEADER, List.of(), actors, flows, List.of(), List.of(), figures);
    }

    @Test
    void aComparisonSaysWhichFiguresDifferAndByHowMuch() {
        var before = farm(AccountItem.PRODUCTION, 100, AccountItem.WAGES, 60);
        var after = farm(AccountItem.PRODUCTION, 110, AccountItem.TAXES, 5);
        var comparison = StudyComparison.between(before, after);
        assertThat(comparison.figures())
                .extracting(change -> change.key().item(), StudyComparison.FigureChange::difference)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("PRODUCTION", new BigDecimal("10")),
                        org.assertj.core.groups.Tuple.tuple("WAGES", null),
                        org.assertj.core.groups.Tuple.tuple("TAXES", null));
        assertThat(StudyComparison.between(before, before).isEmpty()).isTrue();
    }

    @Test
    void inequalityRestsOnTheActorTypesWhoseNumberIsKnown() {
        var study = new StudyData(
                HEADER,
                List.of(),
                List.of(
                        new ActorType("1", "Farm", "Producers"),
                        new ActorType("2", "Mill", "Processors"),
                        new ActorType("3", "Port", "Exporters")),
                List.of(),
                List.of(),
                List.of(),
                new LinkedHashMap<>());
        for (var code : List.of("1", "2", "3")) {
            study = study.withFigure(FigureKey.account(code, AccountItem.WAGES), new BigDecimal(10), "by hand");
        }
        assertThat(Analysis.of(study).giniOfValueAdded()).isNull();

        study = study.withFigure(FigureKey.numberOfActors("1"), new BigDecimal(9), "by hand")
                .withFigure(FigureKey.numberOfActors("2"), BigDecimal.ONE, "by hand");

        assertThat(Analysis.of(study).actorTypesCounted()).isEqualTo(2);
        assertThat(Analysis.of(study).giniOfValueAdded()).isEqualByComparingTo("0.4"); // nine have half, one has half
    }
}
