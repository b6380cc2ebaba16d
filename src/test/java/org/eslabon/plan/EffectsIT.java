package org.eslabon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.tables.UnreadableTable;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.Basis;
import org.eslabon.valuechain.BenchmarkCellId;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Benchmarks;
import org.eslabon.valuechain.NewBenchmark;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.spi.CellUses;
import org.eslabon.valuechain.workbook.UnitCostFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a measured gap to a plan, and from what the plan did back to the gap. */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=plans",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Cuenca.class, StatementCount.class})
class EffectsIT {

    @Autowired
    AsPerson person;

    @Autowired
    Cuenca given;

    @Autowired
    Benchmarks benchmarks;

    @Autowired
    Effects effects;

    @Autowired
    Actions actions;

    @Autowired
    GapScenarios scenarios;

    @Autowired
    CostsOfActions costs;

    @Autowired
    JdbcClient database;

    private BenchmarkId benchmark;
    private BenchmarkCellId transport;
    private BenchmarkCellId permits;
    private ActionId road;
    private ActionId oneStop;

    @BeforeEach
    void aGapAndAPlan() {
        CityId cuenca = given.city();
        StudyId coffee = given.study(cuenca, "Coffee Ecuador 2020");
        benchmark = person.as(
                ANALYST,
                () -> done(benchmarks.create(new NewBenchmark(
                        coffee,
                        "Best practice",
                        "kg",
                        "USD",
                        costs("component,local,comparator\nTransport,10,4\nPermits,3,1\nWages,5,8\n"),
                        Basis.SAME))));
        List<BenchmarkSheet.Cell> cells = sheet().cells();
        transport = cells.get(0).id();
        permits = cells.get(1).id();
        PlanId plan = given.plan("Better coffee", coffee);
        var obstacle = given.obstacle(coffee, "Roads are bad");
        road = given.action(plan, "Pave the road", obstacle);
        oneStop = given.action(plan, "One-stop shop", obstacle);
    }

    private static GapMatrix costs(String table) {
        try {
            return UnitCostFile.read(table.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableTable e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    private BenchmarkSheet sheet() {
        return person.as(ANALYST, () -> benchmarks.get(benchmark));
    }

    private EffectId effect(ActionId action, BenchmarkCellId cell, String fall) {
        return person.as(OFFICER, () -> done(effects.add(action, cell, new BigDecimal(fall))));
    }

    @Test
    void whatActionsExpectSaysWhatTheGapWouldBeAndWhatWasMeasuredWhatItIs() {
        EffectId first = effect(road, transport, "4");
        effect(oneStop, permits, "2.5");
        List<Effect> all = person.as(ANALYST, () -> effects.ofBenchmark(benchmark));
        GapMatrix today = sheet().matrix();
        assertThat(today.positive()).isEqualByComparingTo("8");
        assertThat(GapScenario.expected(today, all).positive()).isEqualByComparingTo("2");
        assertThat(GapScenario.expected(today, all).net()).isEqualByComparingTo("-1.5");
        assertThat(GapScenario.actual(today, all).positive()).isEqualByComparingTo("8");

        change(first, EffectFields.ACTUAL, new BigDecimal("1.5"));
        change(first, EffectFields.MEASURED_ON, LocalDate.of(2026, 6, 30));
        List<Effect> measured = person.as(ANALYST, () -> effects.ofBenchmark(benchmark));
        assertThat(GapScenario.actual(today, measured).positive()).isEqualByComparingTo("6.5");
        assertThat(measured)
                .filteredOn(effect -> effect.id().equals(first))
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.planTitle()).isEqualTo("Better coffee");
                    assertThat(effect.actionTitle()).isEqualTo("Pave the road");
                    assertThat(effect.measuredOn()).isEqualTo(LocalDate.of(2026, 6, 30));
                });
    }

    private <T> void change(EffectId id, Field<Effect, T> field, T wanted) {
        assertThat(person.as(OFFICER, () -> effects.change(id, field, new FieldChange<>(null, wanted))))
                .isInstanceOf(FieldOutcome.Saved.class);
    }

    @Test
    void aScenarioCountsOnlyTheActionsItChose() {
        effect(road, transport, "4");
        effect(oneStop, permits, "2");
        GapScenarioId id = person.as(OFFICER, () -> done(scenarios.create(benchmark, " Only the road ", Set.of(road))));
        assertThat(person.as(RESEARCHER, () -> scenarios.ofBenchmark(benchmark)))
                .singleElement()
                .satisfies(scenario -> {
                    assertThat(scenario.name()).isEqualTo("Only the road");
                    assertThat(scenario.actions()).containsExactly(road);
                });
        person.as(OFFICER, () -> {
            scenarios.remove(id);
            return id;
        });
        assertThat(person.as(OFFICER, () -> scenarios.ofBenchmark(benchmark))).isEmpty();
        assertThat(person.as(OFFICER, () -> scenarios.create(benchmark, " ", Set.of(road))))
                .isEqualTo(Outcome.refused("plan.scenario.name.required"));
        assertThat(person.as(OFFICER, () -> scenarios.create(benchmark, "None", Set.of())))
                .isEqualTo(Outcome.refused("plan.scenario.actions.required"));
        ActionId without = given.action(
                given.plan("Other", null),
                "Without effect",
                given.obstacle(given.study(given.city(), "Another chain"), "Something"));
        assertThatThrownBy(() -> person.as(OFFICER, () -> scenarios.create(benchmark, "Other", Set.of(without))))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void anActionHasOneEffectOnACostAndARemovedActionHasNone() {
        effect(road, transport, "4");
        assertThat(person.as(OFFICER, () -> effects.add(road, transport, BigDecimal.ONE)))
                .isEqualTo(Outcome.refused("plan.effect.twice"));
        assertThat(person.as(OFFICER, () -> effects.add(road, permits, null))).isInstanceOf(Outcome.Refused.class);
        person.as(OFFICER, () -> {
            actions.remove(road);
            return road;
        });
        assertThat(person.as(OFFICER, () -> effects.ofBenchmark(benchmark))).isEmpty();
    }

    @Test
    void whatWasTakenBackAndSaidAnewIsNotDoubledByBringingTheOldOneBack() {
        EffectId old = effect(road, transport, "4");
        person.as(OFFICER, () -> {
            effects.remove(old);
            return old;
        });
        effect(road, transport, "3");
        person.as(OFFICER, () -> {
            effects.restore(old);
            return old;
        });
        assertThat(person.as(OFFICER, () -> effects.ofAction(road)))
                .singleElement()
                .satisfies(effect -> assertThat(effect.expected()).isEqualByComparingTo("3"));
    }

    @Test
    void aCostThatAnActionLowersSaysSoToWhoWouldTakeItAwayAlsoAfterTheActionWent() {
        effect(road, transport, "4");
        effect(oneStop, transport, "1");
        person.as(OFFICER, () -> {
            actions.remove(oneStop);
            return oneStop;
        });
        assertThat(costs.of(List.of(transport, permits)))
                .isEqualTo(Map.of(
                        transport,
                        List.of(new CellUses.Use("One-stop shop", true), new CellUses.Use("Pave the road", false))));
    }

    @Test
    void whoMayNotPlanChangesNoEffectAndTheDatabaseKeepsCitiesApart() {
        assertThatThrownBy(() -> person.as(RESEARCHER, () -> effects.add(road, transport, BigDecimal.ONE)))
                .isInstanceOf(NotAllowed.class);
        BenchmarkCellId stranger = new BenchmarkCellId(UUID.randomUUID());
        assertThatThrownBy(() -> person.as(OFFICER, () -> effects.add(road, stranger, BigDecimal.ONE)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> database.sql("""
                                insert into action_effect (id, action_id, cell_id, expected, created_at)
                                values (uuid(), :action, :cell, 1, utc_timestamp(6))""")
                        .param("action", road.value())
                        .param("cell", stranger.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }
}
