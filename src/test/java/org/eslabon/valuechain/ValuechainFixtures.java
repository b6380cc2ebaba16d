package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Partnerships;
import org.eslabon.rights.Fixtures;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.PolicyMatrix;
import org.eslabon.valuechain.model.StudyHeader;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.Conversion;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.model.gap.UnitCost;
import org.eslabon.valuechain.workbook.Imported;
import org.eslabon.valuechain.workbook.PolicyMatrixFile;
import org.eslabon.valuechain.workbook.TestBook;
import org.eslabon.valuechain.workbook.WorkbookReader;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** A real study of Cuenca with a published version, a draft and an obstacle; and one of Barranquilla. */
@TestComponent
@Import(AsPerson.class)
public class ValuechainFixtures implements Fixtures {

    private static final String FILE = "coffee-ecuador-eco.xlsx";
    private static final String UNUSED = "Storage";

    private final AsPerson person;
    private final Cities cities;
    private final Partnerships partnerships;
    private final Studies studies;
    private final Figures figures;
    private final Obstacles obstacles;
    private final Benchmarks benchmarks;
    private final StudyStages stages;

    private final Imported workbook = (Imported) WorkbookReader.read(TestBook.realFile(FILE));
    private final FigureKey wages = workbook.study().figures().keySet().stream()
            .filter(key -> key.item().equals(AccountItem.WAGES.name()))
            .findFirst()
            .orElseThrow();

    private StudyId study;
    private StudyId published;
    private ObstacleId obstacle;
    private StudyId ofBarranquilla;
    private ObstacleId obstacleOfBarranquilla;
    private BenchmarkId benchmark;
    private BenchmarkId removed;
    private BenchmarkId benchmarkOfBarranquilla;
    private CityId cuenca;
    private OrganisationId counterpart;
    private OrganisationId chamberOfBarranquilla;

    ValuechainFixtures(
            AsPerson person,
            Cities cities,
            Partnerships partnerships,
            Studies studies,
            Figures figures,
            Obstacles obstacles,
            Benchmarks benchmarks,
            StudyStages stages) {
        this.person = person;
        this.cities = cities;
        this.partnerships = partnerships;
        this.studies = studies;
        this.figures = figures;
        this.obstacles = obstacles;
        this.benchmarks = benchmarks;
        this.stages = stages;
    }

    @Override
    public void prepare() {
        cuenca = person.as(AsPerson.ANALYST, () -> cities.bySlug("cuenca").id());
        counterpart = organisationOf(AsPerson.ANALYST, "cuenca");
        chamberOfBarranquilla = organisationOf(AsPerson.STRANGER, "barranquilla");
        study = imported(AsPerson.ANALYST, "cuenca");
        published = imported(AsPerson.ANALYST, "cuenca");
        obstacle = recorded(AsPerson.ANALYST, study);
        ofBarranquilla = imported(AsPerson.STRANGER, "barranquilla");
        obstacleOfBarranquilla = recorded(AsPerson.STRANGER, ofBarranquilla);
        benchmark = made(person.as(AsPerson.ANALYST, () -> benchmarks.create(costs(study))));
        removed = made(person.as(AsPerson.ANALYST, () -> benchmarks.create(costs(study))));
        person.as(AsPerson.ANALYST, () -> {
            benchmarks.remove(removed);
            return removed;
        });
        benchmarkOfBarranquilla = made(person.as(AsPerson.STRANGER, () -> benchmarks.create(costs(ofBarranquilla))));
        person.as(AsPerson.ANALYST, () -> stages.add(study, UNUSED));
        BigDecimal seen = stated();
        person.as(AsPerson.ANALYST, () -> studies.publish(published));
        person.as(AsPerson.ANALYST, () -> studies.publish(study));
        person.as(
                AsPerson.ANALYST,
                () -> figures.change(study, wages, new FieldChange<>(seen, seen.add(BigDecimal.TEN)), "Payroll"));
    }

    public StudyId study() {
        return study;
    }

    public ObstacleId obstacle() {
        return obstacle;
    }

    public StudyId ofBarranquilla() {
        return ofBarranquilla;
    }

    public ObstacleId obstacleOfBarranquilla() {
        return obstacleOfBarranquilla;
    }

    private OrganisationId organisationOf(String email, String city) {
        return person.as(email, () -> partnerships.members(cities.bySlug(city).id())).stream()
                .filter(member -> member.person().email().equals(email))
                .findFirst()
                .orElseThrow()
                .organisation();
    }

    private StudyId imported(String email, String city) {
        return made(person.as(email, () -> studies.add(cities.bySlug(city).id(), "Coffee of " + city, workbook, FILE)));
    }

    private ObstacleId recorded(String email, StudyId about) {
        return made(person.as(email, () -> obstacles.create(wanted(about))));
    }

    private static <T> T made(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    private static NewObstacle wanted(StudyId about) {
        return new NewObstacle(about, "Permits take long", ObstacleKind.FEE);
    }

    private static NewBenchmark costs(StudyId about) {
        GapCell wagesOfPickers =
                new GapCell(new CellKey("Farm", "Wages"), UnitCost.of(BigDecimal.TEN), UnitCost.of(BigDecimal.ONE));
        return new NewBenchmark(
                about, "Best practice", "kg", "USD", new GapMatrix(List.of(wagesOfPickers)), Basis.SAME);
    }

    private static NewStudyBenchmark studies(StudyId local, StudyId comparator) {
        Set<String> makers = Set.of("186", "187", "188");
        return new NewStudyBenchmark(
                new Origin(local, 1, BigDecimal.TEN, "t", makers, Map.of()),
                new Origin(comparator, 1, BigDecimal.TEN, "t", makers, Map.of()),
                "The same",
                Basis.SAME,
                Map.of());
    }

    private static PolicyMatrixFile.Case aCase() {
        return new PolicyMatrixFile.Case(
                "Small farms", new PolicyMatrix(BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TWO, null, null, null));
    }

    private BenchmarkCellId cellOf(BenchmarkId id, String email) {
        return person.as(email, () -> benchmarks.get(id)).cells().getFirst().id();
    }

    private BigDecimal stated() {
        return workbook.study().stated(wages);
    }

    @Override
    public Map<Class<?>, Object> values() {
        return Map.of(
                StudyId.class,
                study,
                ObstacleId.class,
                obstacle,
                NewObstacle.class,
                wanted(study),
                BenchmarkId.class,
                benchmark,
                BenchmarkCellId.class,
                cellOf(benchmark, AsPerson.ANALYST),
                NewBenchmark.class,
                costs(study),
                NewStudyBenchmark.class,
                studies(study, published),
                FigureKey.class,
                wages,
                Imported.class,
                workbook);
    }

    @Override
    public Map<Class<?>, Object> foreign() {
        return Map.of(
                StudyId.class,
                ofBarranquilla,
                ObstacleId.class,
                obstacleOfBarranquilla,
                NewObstacle.class,
                wanted(ofBarranquilla),
                BenchmarkId.class,
                benchmarkOfBarranquilla,
                BenchmarkCellId.class,
                cellOf(benchmarkOfBarranquilla, AsPerson.STRANGER),
                NewBenchmark.class,
                costs(ofBarranquilla),
                NewStudyBenchmark.class,
                studies(ofBarranquilla, ofBarranquilla));
    }

    @Override
    public Map<String, List<Object>> foreignCalls() {
        return Map.of(
                "StudyBenchmarks.create(NewStudyBenchmark)",
                List.of(studies(study, ofBarranquilla)),
                "StudyBenchmarks.proposal(StudyId, StudyId, int, List)",
                List.of(study, ofBarranquilla, 1, List.of()),
                "Obstacles.changeResponsible(ObstacleId, FieldChange)",
                List.of(obstacle, new FieldChange<>(null, chamberOfBarranquilla)),
                "Obstacles.create(NewObstacle)",
                List.of(new NewObstacle(study, "Permits", ObstacleKind.FEE, null, null, chamberOfBarranquilla)));
    }

    @Override
    public Map<String, List<Object>> calls() {
        Map<String, List<Object>> calls = new HashMap<>();
        calls.put("Studies.add(CityId, String, Imported, String)", List.of(cuenca, "Coffee again", workbook, FILE));
        calls.put("Studies.addVersion(StudyId, Imported, String)", List.of(published, workbook, FILE));
        calls.put(
                "Benchmarks.claim(BenchmarkCellId, ObstacleId, FieldChange)",
                List.of(cellOf(benchmark, AsPerson.ANALYST), obstacle, new FieldChange<>(null, new BigDecimal("0.5"))));
        calls.put(
                "Benchmarks.changeCost(BenchmarkCellId, CostItem, FieldChange)",
                List.of(
                        cellOf(benchmark, AsPerson.ANALYST),
                        CostItem.LOCAL_COST,
                        new FieldChange<>(BigDecimal.TEN, BigDecimal.TWO)));
        calls.put("BenchmarkRenewals.due(BenchmarkId, Map)", List.of(benchmark, Map.of()));
        calls.put("BenchmarkRenewals.retake(BenchmarkId, Map)", List.of(benchmark, Map.of()));
        calls.put("StudyStages.add(StudyId, String)", List.of(study, "Packing"));
        calls.put("StudyStages.remove(StudyId, String)", List.of(study, UNUSED));
        calls.put(
                "StudyStages.rename(StudyId, String, String)",
                List.of(study, workbook.study().stages().getFirst().name(), "Growing"));
        calls.put("PolicyCases.add(StudyId, List, String)", List.of(study, List.of(aCase()), "Survey"));
        calls.put("StudyComparisons.of(List)", List.of(List.of(StudyPick.latest(study))));
        calls.put("Benchmarks.restore(BenchmarkId)", List.of(removed));
        calls.put(
                "Benchmarks.changeYield(BenchmarkId, Side, String, FieldChange)",
                List.of(benchmark, Side.LOCAL, "Farm", new FieldChange<>(null, new BigDecimal("0.8"))));
        calls.put(
                "Benchmarks.changeBasis(BenchmarkId, FieldChange)",
                List.of(benchmark, new FieldChange<>(Basis.SAME, new Basis(2024, null, 2020, Conversion.NONE))));
        calls.put("StudyBenchmarks.proposal(StudyId, StudyId, int, List)", List.of(study, published, 1, List.of()));
        calls.put("Studies.version(StudyId, int)", List.of(study, 1));
        calls.put("Studies.compare(StudyId, int, int)", List.of(study, 1, 2));
        calls.put(
                "Figures.change(StudyId, FigureKey, FieldChange, String)",
                List.of(study, wages, new FieldChange<>(stated().add(BigDecimal.TEN), BigDecimal.ONE), "Payroll"));
        StudyHeader header = workbook.study().header();
        ofStudy(calls, "Name", new FieldChange<>("Coffee of cuenca", "Coffee"));
        ofStudy(calls, "Commodity", new FieldChange<>(header.commodity(), "Arabica"));
        ofStudy(calls, "ChainName", new FieldChange<>(header.name(), "The south"));
        ofStudy(calls, "Notes", new FieldChange<>(header.notes(), "Revised"));
        ofStudy(calls, "ReferenceYear", new FieldChange<>(header.referenceYear(), 2021));
        ofStudy(calls, "Currency", new FieldChange<>(header.currency(), "EUR"));
        ofStudy(calls, "UnitFactor", new FieldChange<>(header.unitFactor(), BigDecimal.TEN));
        ofStudy(calls, "FlowFactor", new FieldChange<>(header.flowFactor(), BigDecimal.TEN));
        ofObstacle(calls, "Statement", new FieldChange<>("Permits take long", "Permits take 11 weeks"));
        ofObstacle(calls, "Kind", new FieldChange<>(ObstacleKind.FEE, ObstacleKind.TAX));
        ofObstacle(
                calls,
                "Stage",
                new FieldChange<>(null, workbook.study().stages().getFirst().name()));
        ofObstacle(calls, "Evidence", new FieldChange<>(null, "Survey"));
        ofObstacle(calls, "Responsible", new FieldChange<>(null, counterpart));
        ofObstacle(calls, "Status", new FieldChange<>(ObstacleStatus.IDENTIFIED, ObstacleStatus.CONFIRMED));
        return calls;
    }

    private void ofStudy(Map<String, List<Object>> calls, String field, FieldChange<?> change) {
        calls.put("StudyHeaders.change" + field + "(StudyId, FieldChange)", List.of(study, change));
    }

    private void ofObstacle(Map<String, List<Object>> calls, String field, FieldChange<?> change) {
        calls.put("Obstacles.change" + field + "(ObstacleId, FieldChange)", List.of(obstacle, change));
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "study",
                study.value().toString(),
                "obstacle",
                obstacle.value().toString(),
                "foreign-study",
                ofBarranquilla.value().toString(),
                "foreign-obstacle",
                obstacleOfBarranquilla.value().toString());
    }
}
