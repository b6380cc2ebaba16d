package org.eslabon.valuechain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Formula 10 over a chain: what is unknown counts for nothing, and every sum says on what it rests. */
class LeadTimeTest {

    private static final StudyHeader HEADER =
            new StudyHeader(null, null, null, null, null, "USD", null, BigDecimal.ONE, BigDecimal.ONE, null);

    @Test
    void addsUpProcessWaitAndTransportOfEveryStage() {
        var time = new LeadTime(List.of(
                stage(
                        "Farm",
                        Map.of(TimeItem.PROCESS_DAYS, "30", TimeItem.WAIT_DAYS, "5", TimeItem.TRANSPORT_DAYS, "2")),
                stage("Port", Map.of(TimeItem.WAIT_DAYS, "4.5"))));

        assertThat(time.here().days()).isEqualByComparingTo("41.5");
        assertThat(time.here().known()).isEqualTo(4);
        assertThat(time.here().possible()).isEqualTo(6);
        assertThat(time.here().isComplete()).isFalse();
    }

    @Test
    void knowsNoLeadTimeWhereNobodyStatesADay() {
        var time = new LeadTime(List.of(stage("Farm", Map.of())));

        assertThat(time.here().days()).isNull();
        assertThat(time.difference().days()).isNull();
        assertThat(time.costOfDelay()).isNull();
        assertThat(time.costOfDelayShare()).isNull();
        assertThat(time.costOfADay()).isNull();
    }

    @Test
    void comparesOnlyWhereBothAreKnown() {
        var time = new LeadTime(List.of(stage(
                "Farm",
                Map.of(
                        TimeItem.PROCESS_DAYS, "30",
                        TimeItem.WAIT_DAYS, "5",
                        TimeItem.COMPARATOR_WAIT_DAYS, "2",
                        TimeItem.COMPARATOR_TRANSPORT_DAYS, "9"))));

        assertThat(time.difference()).isEqualTo(new DaySum(new BigDecimal("3"), 1, 3));
    }

    @Test
    void costsWhatWaitingCostsAndHoldsItAgainstTheValueAtTheLastStage() {
        // 36,500 × (0.10 / 365 + 0.002) × 5 + 120 = 535, as in DelayTest; 73,000 × (0.10 / 365) × 1 = 20
        var farm = delayed("Farm", "5", "36500", "10", "0.2", "120");
        var port = delayed("Port", "1", "73000", "10", "0", "0");

        var time = new LeadTime(List.of(farm, port));

        assertThat(farm.costOfDelay()).isEqualByComparingTo("535");
        assertThat(farm.costOfDelayShare()).isEqualByComparingTo("0.014658");
        assertThat(time.costOfDelay()).isEqualByComparingTo("555");
        assertThat(time.costOfDelayShare()).isEqualByComparingTo("0.007603");
        assertThat(time.costOfADay()).isEqualByComparingTo("92.5");
        assertThat(time.stagesWithCost()).isEqualTo(2);
    }

    @Test
    void leavesTheCostOfDelayUndefinedWhereOneOfItsFiguresIsUnknown() {
        for (var missing : DelayItem.values()) {
            var complete = delayed("Farm", "5", "36500", "10", "0.2", "120");
            var figures = new EnumMap<DelayItem, BigDecimal>(complete.delay());
            figures.remove(missing);
            assertThat(new StageTimes("Farm", complete.days(), figures).costOfDelay())
                    .as(missing.name())
                    .isNull();
        }
        assertThat(new StageTimes(
                                "Farm",
                                Map.of(),
                                delayed("Farm", "5", "1", "1", "1", "1").delay())
                        .costOfDelay())
                .isNull();
    }

    @Test
    void takesTheStagesOfActorTypesWhereTheStudyListsNone() {
        var study = new StudyData(
                HEADER,
                List.of(new Stage("Farm", null)),
                List.of(new ActorType("t", "Trader", "Trade"), new ActorType("x", "Nobody", null)),
                List.of(),
                List.of(),
                List.of(),
                Map.of(FigureKey.time("Port", TimeItem.WAIT_DAYS), Figure.stated(BigDecimal.TEN, null, null)));

        assertThat(LeadTime.of(study).stages()).extracting(StageTimes::stage).containsExactly("Farm", "Trade", "Port");
        assertThat(study.has(FigureKey.time("Trade", TimeItem.WAIT_DAYS))).isTrue();
        assertThat(study.has(FigureKey.delay("Farm", DelayItem.DEMURRAGE))).isTrue();
        assertThat(study.has(FigureKey.time("Moon", TimeItem.WAIT_DAYS))).isFalse();
        assertThat(study.has(new FigureKey(SubjectKind.STAGE_TIME, "Farm", "DEMURRAGE")))
                .isFalse();
    }

    @Property
    void theTotalIsTheSumOfWhatIsKnown(@ForAll("chains") List<StageTimes> stages) {
        var sum = BigDecimal.ZERO;
        var known = 0;
        for (var stage : stages) {
            for (var part : TimePart.values()) {
                var days = stage.here(part);
                sum = days == null ? sum : sum.add(days);
                known += days == null ? 0 : 1;
            }
        }

        var total = new LeadTime(stages).here();

        assertThat(total.known()).isEqualTo(known);
        if (known == 0) {
            assertThat(total.days()).isNull();
        } else {
            assertThat(total.days()).isEqualByComparingTo(sum);
        }
    }

    @Property
    void theDifferenceOfACompleteChainIsThatOfItsTotals(@ForAll("completeChains") List<StageTimes> stages) {
        var time = new LeadTime(stages);

        assertThat(time.difference().isComplete()).isTrue();
        assertThat(time.difference().days())
                .isEqualByComparingTo(
                        time.here().days().subtract(time.comparator().days()));
    }

    @Property
    void theOrderOfStagesChangesNoTotal(@ForAll("chains") List<StageTimes> stages) {
        assertThat(new LeadTime(stages.reversed()).here().known())
                .isEqualTo(new LeadTime(stages).here().known());
        assertThat(plain(new LeadTime(stages.reversed()).difference().days()))
                .isEqualTo(plain(new LeadTime(stages).difference().days()));
    }

    private static @Nullable String plain(@Nullable BigDecimal days) {
        return days == null ? null : Exact.amount(days).toPlainString();
    }

    @Provide
    Arbitrary<List<StageTimes>> chains() {
        return chain(0.4);
    }

    @Provide
    Arbitrary<List<StageTimes>> completeChains() {
        return chain(0);
    }

    private static Arbitrary<List<StageTimes>> chain(double unknown) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("400"))
                .ofScale(2)
                .injectNull(unknown)
                .list()
                .ofSize(TimeItem.values().length)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(LeadTimeTest::named);
    }

    private static List<StageTimes> named(List<List<BigDecimal>> all) {
        var stages = new ArrayList<StageTimes>();
        for (var figures : all) {
            var days = new EnumMap<TimeItem, BigDecimal>(TimeItem.class);
            for (var item : TimeItem.values()) {
                var figure = figures.get(item.ordinal());
                if (figure != null) {
                    days.put(item, figure);
                }
            }
            stages.add(new StageTimes("Stage " + stages.size(), days, Map.of()));
        }
        return stages;
    }

    private static StageTimes stage(String name, Map<TimeItem, String> days) {
        var figures = new LinkedHashMap<TimeItem, BigDecimal>();
        days.forEach((item, figure) -> figures.put(item, new BigDecimal(figure)));
        return new StageTimes(name, figures, Map.of());
    }

    private static StageTimes delayed(
            String name, String days, String value, String rate, String spoilage, String demurrage) {
        return new StageTimes(
                name,
                Map.of(TimeItem.WAIT_DAYS, new BigDecimal(days)),
                Map.of(
                        DelayItem.GOODS_VALUE, new BigDecimal(value),
                        DelayItem.YEARLY_RATE_PERCENT, new BigDecimal(rate),
                        DelayItem.SPOILAGE_PERCENT_PER_DAY, new BigDecimal(spoilage),
                        DelayItem.DEMURRAGE, new BigDecimal(demurrage)));
    }
}
