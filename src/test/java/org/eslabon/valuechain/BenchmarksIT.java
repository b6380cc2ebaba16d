package org.eslabon.valuechain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eslabon.audit.AuditTrail;
import org.eslabon.partnership.Cities;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.tables.UnreadableTable;
import org.eslabon.valuechain.model.gap.Conversion;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.workbook.UnitCostFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A benchmark keeps costs exactly, and its obstacles never explain more of a cell than there is. */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=benchmarks",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(AsPerson.class)
class BenchmarksIT {

    private static final String COSTS = """
            stage,component,local,comparator,local_price,local_quantity,comparator_price,comparator_quantity
            Farm,Wages,12.345678901234,8,,,,
            Farm,Fertiliser,2,5,,,,
            Export,Fuel,,,1.2,10,1,7
            Export,Services,,4,,,,
            """;

    @Autowired
    AsPerson person;

    @Autowired
    Cities cities;

    @Autowired
    Benchmarks benchmarks;

    @Autowired
    Obstacles obstacles;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient database;

    private StudyId study;
    private ObstacleId roads;
    private ObstacleId permits;

    @BeforeEach
    void begin() {
        study = StudyId.next();
        database.sql("insert into study (id, city_id, name, created_at) values (?, ?, 'Coffee', utc_timestamp(6))")
                .params(
                        study.value(),
                        person.as(ANALYST, () -> cities.bySlug("cuenca").id()).value())
                .update();
        roads = obstacle("Roads are closed in winter", ObstacleKind.INFRASTRUCTURE);
        permits = obstacle("Permits take eleven weeks", ObstacleKind.REGULATORY_DELAY);
    }

    @Test
    void comesBackAsItWasTypedWithItsGapsAndUnknownCosts() {
        BenchmarkId id = benchmark();

        BenchmarkSheet sheet = person.as(OFFICER, () -> benchmarks.get(id));

        assertThat(sheet.matrix()).isEqualTo(costs(COSTS));
        assertThat(sheet.matrix().net()).isEqualByComparingTo("6.345678901234");
        assertThat(sheet.matrix().cells().get(3).gap()).isNull();
        assertThat(sheet.benchmark().comparator()).isEqualTo("Best practice");
        assertThat(sheet.attribution().unexplainedShare()).isEqualByComparingTo("1");
    }

    @Test
    void isOnlyForThoseOfTheCityAndChangedOnlyByThoseWhoAnalyse() {
        BenchmarkId id = benchmark();
        BenchmarkCellId wages = cell(id, 0);

        assertThatThrownBy(() -> person.as(STRANGER, () -> benchmarks.get(id))).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(RESEARCHER, () -> benchmarks.claim(wages, roads, to("0.5"))))
                .isInstanceOf(NotAllowed.class);
        assertThat(person.as(RESEARCHER, () -> benchmarks.get(id).claims())).isEmpty();
    }

    @Test
    void attributesAGapToObstaclesAndWritesItInTheTrail() {
        BenchmarkId id = benchmark();
        BenchmarkCellId wages = cell(id, 0);
        claim(ANALYST, wages, roads, "0.25");
        claim(OFFICER, wages, permits, "0.5");
        claim(OFFICER, cell(id, 2), permits, "1");

        BenchmarkSheet sheet = person.as(OFFICER, () -> benchmarks.get(id));

        assertThat(sheet.attribution().ranking().getFirst().obstacle()).isEqualTo(permits);
        assertThat(sheet.attribution().ranking().getFirst().gap()).isEqualByComparingTo("7.172839450617");
        assertThat(sheet.attribution().unexplained()).isEqualByComparingTo("1.0864197253085");
        assertThat(trail.latest(Benchmark.thing(id), Benchmarks.field(wages, roads)))
                .hasValueSatisfying(line -> assertThat(line.to()).isEqualTo("0.25"));
    }

    @Test
    void refusesToClaimMoreThanAllAndSaysWhatIsLeft() {
        BenchmarkId id = benchmark();
        BenchmarkCellId wages = cell(id, 0);
        claim(ANALYST, wages, roads, "0.7");

        var refused = person.as(OFFICER, () -> benchmarks.claim(wages, permits, to("0.4")));

        assertThat(refused).isEqualTo(FieldOutcome.refused("valuechain.benchmark.claim.more-than-all", "30"));
        for (String senseless : List.of("-0.1", "1.5", "0.1234567")) {
            assertThat(person.as(OFFICER, () -> benchmarks.claim(wages, permits, to(senseless))))
                    .isInstanceOf(FieldOutcome.Refused.class);
        }
        assertThatThrownBy(() -> database.sql("insert into benchmark_claim values (?, ?, 0.4)")
                        .params(wages.value(), permits.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("More than all");
        assertThat(person.as(OFFICER, () -> benchmarks.get(id).claims())).hasSize(1);
    }

    @Test
    void letsTwoWhoClaimTheSameCellAtOnceNotBothHaveIt() throws Exception {
        BenchmarkCellId wages = cell(benchmark(), 0);
        List<Callable<FieldOutcome<BigDecimal>>> both = List.of(
                () -> person.as(ANALYST, () -> benchmarks.claim(wages, roads, to("0.6"))),
                () -> person.as(OFFICER, () -> benchmarks.claim(wages, permits, to("0.6"))));
        List<FieldOutcome<BigDecimal>> outcomes = new ArrayList<>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<FieldOutcome<BigDecimal>> outcome : people.invokeAll(both)) {
                outcomes.add(outcome.get());
            }
        }

        assertThat(outcomes).filteredOn(FieldOutcome.Saved.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(FieldOutcome.Refused.class::isInstance)
                .containsExactly(FieldOutcome.refused("valuechain.benchmark.claim.more-than-all", "40"));
    }

    @Test
    void asksWhoSawAnOldWeightAndTakesAClaimBack() {
        BenchmarkId id = benchmark();
        BenchmarkCellId wages = cell(id, 0);
        claim(ANALYST, wages, roads, "0.7");

        assertThat(person.as(OFFICER, () -> benchmarks.claim(wages, roads, to("0.2"))))
                .isInstanceOfSatisfying(
                        FieldOutcome.Conflict.class,
                        conflict -> assertThat(conflict.current()).isEqualTo(new BigDecimal("0.7")));
        assertThat(person.as(
                        OFFICER,
                        () -> benchmarks.claim(
                                wages, roads, new FieldChange<>(new BigDecimal("0.7"), new BigDecimal("0.9")))))
                .isEqualTo(new FieldOutcome.Saved<>(new BigDecimal("0.9")));
        person.as(OFFICER, () -> benchmarks.claim(wages, roads, new FieldChange<>(new BigDecimal("0.9"), null)));

        assertThat(person.as(OFFICER, () -> benchmarks.get(id).claims())).isEmpty();
    }

    @Test
    void changesACostInPlaceUnlessItHasChangedMeanwhile() {
        BenchmarkId id = benchmark();
        BenchmarkCellId services = cell(id, 3);
        FieldChange<BigDecimal> toSix = new FieldChange<>(null, new BigDecimal("6.50"));

        assertThat(person.as(OFFICER, () -> benchmarks.changeCost(services, CostItem.LOCAL_COST, toSix)))
                .isInstanceOf(FieldOutcome.Saved.class);

        assertThat(person.as(ANALYST, () -> benchmarks.get(id))
                        .matrix()
                        .cells()
                        .get(3)
                        .gap())
                .isEqualByComparingTo("2.5");
        assertThat(person.as(ANALYST, () -> benchmarks.changeCost(services, CostItem.LOCAL_COST, to("7"))))
                .isInstanceOfSatisfying(
                        FieldOutcome.Conflict.class,
                        conflict -> assertThat(conflict.current()).isEqualTo(new BigDecimal("6.5")));
        FieldChange<BigDecimal> tooLong = new FieldChange<>(new BigDecimal("6.5"), new BigDecimal("1E+40"));
        assertThat(person.as(ANALYST, () -> benchmarks.changeCost(services, CostItem.LOCAL_COST, tooLong)))
                .isInstanceOf(FieldOutcome.Refused.class);
    }

    @Test
    void letsOnlyObstaclesOfItsOwnStudyClaim() {
        BenchmarkCellId wages = cell(benchmark(), 0);
        begin(); // another study, with obstacles of its own

        assertThatThrownBy(() -> person.as(ANALYST, () -> benchmarks.claim(wages, roads, to("0.5"))))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void goesAndComesBackWithItsClaims() {
        BenchmarkId id = benchmark();
        claim(ANALYST, cell(id, 0), roads, "0.7");

        person.as(ANALYST, () -> {
            benchmarks.remove(id);
            return id;
        });
        assertThat(person.as(ANALYST, () -> benchmarks.ofStudy(study))).isEmpty();
        assertThatThrownBy(() -> person.as(ANALYST, () -> benchmarks.get(id))).isInstanceOf(NoSuchThing.class);

        person.as(ANALYST, () -> {
            benchmarks.restore(id);
            return id;
        });
        assertThat(person.as(ANALYST, () -> benchmarks.get(id).claims())).hasSize(1);
    }

    @Test
    void refusesWhatCannotBeCompared() {
        assertThat(create("", "kg", "USD", COSTS))
                .isEqualTo(Outcome.refused("valuechain.benchmark.comparator.required"));
        assertThat(create("Best", " ", "USD", COSTS)).isEqualTo(Outcome.refused("valuechain.benchmark.unit.required"));
        assertThat(create("Best", "kg", "XX", COSTS))
                .isEqualTo(Outcome.refused("valuechain.benchmark.currency.unknown"));
        assertThat(create("Best", "kg", "USD", "component,local,comparator\na,1,\nb,,2\n"))
                .isEqualTo(Outcome.refused("valuechain.benchmark.costs.required"));
        assertThat(create("Best", "kg", "USD", "component,local,comparator\na,1,2\na,3,2\n"))
                .isEqualTo(Outcome.refused("valuechain.benchmark.costs.twice", "a"));
        assertThat(person.as(ANALYST, () -> benchmarks.ofStudy(study))).isEmpty();
    }

    private BenchmarkId benchmark() {
        return ((Outcome.Done<BenchmarkId>) create("Best practice", "kg", "USD", COSTS)).value();
    }

    private Outcome<BenchmarkId> create(String comparator, String unit, String currency, String costs) {
        return person.as(
                ANALYST,
                () -> benchmarks.create(new NewBenchmark(study, comparator, unit, currency, costs(costs), Basis.SAME)));
    }

    private static GapMatrix costs(String table) {
        try {
            return UnitCostFile.read(table.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableTable e) {
            throw new AssertionError(e);
        }
    }

    private BenchmarkCellId cell(BenchmarkId id, int index) {
        return person.as(ANALYST, () -> benchmarks.get(id)).cells().get(index).id();
    }

    private void claim(String email, BenchmarkCellId cell, ObstacleId obstacle, String weight) {
        assertThat(person.as(email, () -> benchmarks.claim(cell, obstacle, to(weight))))
                .isInstanceOf(FieldOutcome.Saved.class);
    }

    private static FieldChange<BigDecimal> to(String weight) {
        return new FieldChange<>(null, new BigDecimal(weight));
    }

    private ObstacleId obstacle(String statement, ObstacleKind kind) {
        return ((Outcome.Done<ObstacleId>)
                        person.as(ANALYST, () -> obstacles.create(new NewObstacle(study, statement, kind))))
                .value();
    }

    @Test
    void aComparatorInAnotherMoneyAndYearIsComparedAtItsDatedRateAndSaysSo() {
        BenchmarkId id = person.as(
                ANALYST,
                () -> done(benchmarks.create(new NewBenchmark(
                        study,
                        "Colombia",
                        "kg",
                        "USD",
                        costs("component,local,comparator\nWages,2.5,8000\n"),
                        new Basis(
                                2024,
                                "COP",
                                2020,
                                new Conversion(
                                        new BigDecimal("100"),
                                        new BigDecimal("110"),
                                        "CPI, statistics office",
                                        new BigDecimal("0.00025"),
                                        LocalDate.of(2024, 12, 31),
                                        "Central bank",
                                        null))))));
        BenchmarkSheet sheet = person.as(ANALYST, () -> benchmarks.get(id));
        assertThat(sheet.matrix().net()).isEqualByComparingTo("0.3");
        assertThat(sheet.cells().getFirst().gap().comparator().cost()).isEqualByComparingTo("8000");
        assertThat(sheet.benchmark().basis().conversion().rateSource()).isEqualTo("Central bank");
    }

    @Test
    void anotherMoneyWithoutARateOrARateWithoutItsSourceIsRefused() {
        assertThat(refusal(new Basis(2024, "COP", 2024, Conversion.NONE)))
                .isEqualTo("valuechain.benchmark.basis.rate.required");
        assertThat(refusal(new Basis(
                        2024,
                        "COP",
                        2024,
                        new Conversion(null, null, null, BigDecimal.ONE, LocalDate.of(2024, 1, 1), " ", null))))
                .isEqualTo("valuechain.benchmark.basis.rate.source");
        assertThat(refusal(new Basis(
                        2024, null, 2020, new Conversion(BigDecimal.ONE, null, "CPI", null, null, null, null))))
                .isEqualTo("valuechain.benchmark.basis.index.incomplete");
        assertThat(refusal(new Basis(
                        2024, null, 2020, new Conversion(null, null, null, null, null, null, BigDecimal.ZERO))))
                .isEqualTo("valuechain.benchmark.basis.senseless");
    }

    private String refusal(Basis basis) {
        return person.as(
                ANALYST,
                () -> ((Outcome.Refused<BenchmarkId>) benchmarks.create(new NewBenchmark(
                                study,
                                "Colombia",
                                "kg",
                                "USD",
                                costs("component,local,comparator\nWages,2,1\n"),
                                basis)))
                        .refusal()
                        .messageKey());
    }

    @Test
    void costsOfAnEarlyStageAreCarriedThroughTheYieldsAfterIt() {
        BenchmarkId id = benchmark();
        var farm = new FieldChange<BigDecimal>(null, new BigDecimal("0.5"));
        assertThat(person.as(ANALYST, () -> benchmarks.changeYield(id, Side.LOCAL, "Farm", farm)))
                .isInstanceOf(FieldOutcome.Saved.class);
        BenchmarkSheet sheet = person.as(OFFICER, () -> benchmarks.get(id));
        assertThat(sheet.matrix().cells().getFirst().local().cost()).isEqualByComparingTo("24.691357802468");
        assertThat(person.as(OFFICER, () -> benchmarks.changeYield(id, Side.LOCAL, "Farm", farm)))
                .isInstanceOf(FieldOutcome.Saved.class);
        assertThat(person.as(
                        OFFICER,
                        () -> benchmarks.changeYield(
                                id, Side.LOCAL, "Farm", new FieldChange<>(null, new BigDecimal("0.7")))))
                .isInstanceOf(FieldOutcome.Conflict.class);
        assertThat(person.as(
                        OFFICER,
                        () -> benchmarks.changeYield(
                                id, Side.LOCAL, "Farm", new FieldChange<>(farm.wanted(), BigDecimal.ZERO))))
                .isInstanceOf(FieldOutcome.Refused.class);
    }

    @Test
    void whoChangesTheConversionAfterSomebodyElseSeesWhatItSaysNow() {
        BenchmarkId id = benchmark();
        Basis units =
                new Basis(null, null, null, new Conversion(null, null, null, null, null, null, new BigDecimal("1000")));
        assertThat(person.as(ANALYST, () -> benchmarks.changeBasis(id, new FieldChange<>(Basis.SAME, units))))
                .isInstanceOf(FieldOutcome.Saved.class);
        assertThat(person.as(OFFICER, () -> benchmarks.changeBasis(id, new FieldChange<>(Basis.SAME, Basis.SAME))))
                .isInstanceOfSatisfying(
                        FieldOutcome.Conflict.class,
                        conflict -> assertThat(conflict.current()).isEqualTo(units));
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}
