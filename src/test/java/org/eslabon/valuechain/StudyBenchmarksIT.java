package org.eslabon.valuechain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.audit.AuditTrail;
import org.eslabon.partnership.Cities;
import org.eslabon.rates.ExchangeRate;
import org.eslabon.rates.PriceIndex;
import org.eslabon.rates.Rates;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.SubjectKind;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.Conversion;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.model.gap.UnitCosts;
import org.eslabon.valuechain.workbook.Imported;
import org.eslabon.valuechain.workbook.TestBook;
import org.eslabon.valuechain.workbook.WorkbookReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A study can be held against another, figure by figure; and the rates a city enters are its own. */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=benchmarks",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(AsPerson.class)
class StudyBenchmarksIT {

    private static final String BANK = "lucia.ferrer@caf.example";

    private final Imported coffee = (Imported) WorkbookReader.read(TestBook.realFile("coffee-ecuador-eco.xlsx"));
    private final Imported cashew = (Imported) WorkbookReader.read(TestBook.realFile("cashew-mali-eco.xlsx"));

    @Autowired
    AsPerson person;

    @Autowired
    Cities cities;

    @Autowired
    Studies studies;

    @Autowired
    Figures figures;

    @Autowired
    Benchmarks benchmarks;

    @Autowired
    StudyBenchmarks byStudy;

    @Autowired
    BenchmarkRenewals renewals;

    @Autowired
    Obstacles obstacles;

    @Autowired
    Rates rates;

    @Autowired
    AuditTrail trail;

    private StudyId study;

    @BeforeEach
    void begin() {
        study = added(ANALYST, "cuenca", coffee);
    }

    private StudyId added(String email, String city, Imported workbook) {
        return person.as(email, () -> done(studies.add(cities.bySlug(city).id(), "A chain", workbook, "study.xlsx")));
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    private NewStudyBenchmark wanted(String email, StudyId other, Basis basis) {
        return person.as(email, () -> {
            SideProposal here = byStudy.proposal(study, study, 1, List.of());
            SideProposal there = byStudy.proposal(study, other, 1, here.stages());
            return new NewStudyBenchmark(
                    inTonnes(here.origin()), inTonnes(there.origin()), "The other", basis, names());
        });
    }

    private static Origin inTonnes(Origin origin) {
        return new Origin(origin.study(), origin.version(), origin.volume(), "t", origin.actors(), origin.stages());
    }

    @Test
    void aStudyAgainstItselfHasNoGapAnywhere() {
        NewStudyBenchmark itself = wanted(ANALYST, study, Basis.SAME);
        var matrix = person.as(ANALYST, () -> done(byStudy.preview(itself)));
        assertThat(matrix.positive()).isEqualByComparingTo("0");
        assertThat(matrix.cells())
                .isNotEmpty()
                .allMatch(cell -> cell.gap() != null && cell.gap().signum() == 0);
    }

    @Test
    void aPublishedStudyOfAnotherCityCanBeTheComparatorAndThatCityKnows() {
        StudyId mali = added(STRANGER, "barranquilla", cashew);
        assertThatThrownBy(() -> wanted(BANK, mali, Basis.SAME)).isInstanceOf(NoSuchThing.class);
        person.as(STRANGER, () -> studies.publish(mali));
        var basis = new Basis(
                2020,
                "XOF",
                2014,
                new Conversion(null, null, null, new BigDecimal("0.0018"), LocalDate.of(2020, 12, 31), "BCEAO", null));
        NewStudyBenchmark wanted = wanted(BANK, mali, basis);
        BenchmarkId id = person.as(BANK, () -> done(byStudy.create(wanted)));
        BenchmarkSheet seenAtHome = person.as(ANALYST, () -> benchmarks.get(id));
        assertThat(seenAtHome.origins().get(Side.COMPARATOR).study()).isEqualTo(mali);
        assertThat(seenAtHome.matrix().localTotal()).isPositive();
        assertThatThrownBy(() -> person.as(ANALYST, () -> byStudy.create(wanted)))
                .isInstanceOf(NoSuchThing.class);
        BenchmarkSheet.Cell wages = seenAtHome.cells().stream()
                .filter(cell -> cell.item() == AccountItem.WAGES)
                .findFirst()
                .orElseThrow();
        assertThat(person.as(ANALYST, () -> byStudy.figures(wages.id())))
                .extracting(FigureTrace::side)
                .containsExactly(Side.LOCAL);
        assertThat(person.as(BANK, () -> byStudy.figures(wages.id())))
                .extracting(FigureTrace::side)
                .containsExactly(Side.LOCAL, Side.COMPARATOR);
        assertThat(trail.of(Study.thing(mali), 20))
                .anyMatch(entry -> entry.verb().equals("compared"));
    }

    @Test
    void aCostLeadsBackToItsFiguresAndFollowsThemWhenAsked() {
        StudyId other = added(ANALYST, "cuenca", coffee);
        NewStudyBenchmark wanted = wanted(ANALYST, other, Basis.SAME);
        BenchmarkId id = person.as(ANALYST, () -> done(byStudy.create(wanted)));
        BenchmarkSheet sheet = person.as(ANALYST, () -> benchmarks.get(id));
        BenchmarkSheet.Cell wages = sheet.cells().stream()
                .filter(cell -> cell.item() == AccountItem.WAGES)
                .findFirst()
                .orElseThrow();
        FigureKey key = person.as(ANALYST, () -> byStudy.figures(wages.id()))
                .getFirst()
                .figures()
                .getFirst();
        BigDecimal before = coffee.study().stated(key);
        assertThat(before).isNotNull();
        person.as(
                ANALYST,
                () -> figures.change(
                        study, key, new FieldChange<>(before, before.add(new BigDecimal("1000"))), "Payroll"));
        // Where services complete the account, they change with the wages.
        int changed = due(id).size();
        assertThat(changed).isBetween(1, 2);
        assertThat(retaken(id).size()).isEqualTo(changed);
        assertThat(due(id).size()).isZero();
        BigDecimal volume = sheet.origins().get(Side.LOCAL).volume();
        assertThat(costOf(id, wages.gap().key())
                        .subtract(wages.gap().local().cost())
                        .multiply(volume))
                .isCloseTo(new BigDecimal("1000"), offset(new BigDecimal("0.001")));
    }

    private static Map<AccountItem, String> names() {
        Map<AccountItem, String> names = new EnumMap<>(AccountItem.class);
        UnitCosts.ITEMS.forEach(item -> names.put(item, item.name()));
        return names;
    }

    private Renewal due(BenchmarkId id) {
        return person.as(ANALYST, () -> renewals.due(id, names()));
    }

    private Renewal retaken(BenchmarkId id) {
        return person.as(ANALYST, () -> done(renewals.retake(id, names())));
    }

    /** A study may learn of a kind of cost after it was compared: it was then missing from the gap for good. */
    @Test
    void aKindOfCostThatIsNewInAStudyIsTakenUpAndOneThatVanishedGoesUnlessSomethingRestsOnIt() {
        List<FigureKey> land = statedAs(AccountItem.LAND_FEE);
        List<FigureKey> interest = statedAs(AccountItem.INTEREST);
        land.forEach(key -> state(key, null));
        StudyId other = added(ANALYST, "cuenca", coffee);
        statedAs(AccountItem.LAND_FEE).forEach(key -> state(other, key, null));
        NewStudyBenchmark wanted = wanted(ANALYST, other, Basis.SAME);
        BenchmarkId id = person.as(ANALYST, () -> done(byStudy.create(wanted)));
        assertThat(cells(id)).noneMatch(cell -> cell.item() == AccountItem.LAND_FEE);
        BenchmarkCellId claimed = claimedFor("Rates of interest are high", id, AccountItem.INTEREST);

        land.forEach(key -> state(key, coffee.study().stated(key)));
        interest.forEach(key -> {
            state(key, null);
            state(other, key, null);
        });
        Renewal due = due(id);

        assertThat(due.added()).isNotEmpty().allMatch(added -> added.item() == AccountItem.LAND_FEE);
        assertThat(due.vanished())
                .filteredOn(Renewal.Vanished::stays)
                .singleElement()
                .satisfies(staying -> {
                    assertThat(staying.cell()).isEqualTo(claimed);
                    assertThat(staying.obstacles()).containsExactly("Rates of interest are high");
                });
        List<BenchmarkCellId> going = due.vanished().stream()
                .filter(one -> !one.stays())
                .map(Renewal.Vanished::cell)
                .toList();
        assertThat(going).isNotEmpty();
        assertThat(retaken(id)).isEqualTo(due);
        assertThat(cells(id))
                .extracting(BenchmarkSheet.Cell::id)
                .contains(claimed)
                .doesNotContainAnyElementsOf(going);
        assertThat(cells(id))
                .filteredOn(cell -> cell.id().equals(claimed))
                .singleElement()
                .satisfies(cell -> assertThat(cell.gap().gap()).isEqualByComparingTo("0"));
        for (Renewal.Added added : due.added()) {
            assertThat(cells(id))
                    .filteredOn(cell -> cell.gap().key().equals(added.key()))
                    .singleElement()
                    .satisfies(cell -> assertThat(cell.gap().local().cost()).isEqualByComparingTo(added.local()));
        }
        assertThat(person.as(ANALYST, () -> benchmarks.get(id)).stages()).doesNotHaveDuplicates();
        assertThat(cells(id).stream().map(cell -> cell.gap().key().stage()).toList())
                .isEqualTo(inOneRun(cells(id)));
        assertThat(due(id).size()).isZero();
        assertThatThrownBy(() -> claim(going.getFirst(), "Too late"))
                .as("who still has the cost on her screen")
                .isInstanceOf(NoSuchThing.class);
        assertThat(trail.latest(Benchmark.thing(id), Benchmarks.field(going.getFirst(), CostItem.LOCAL_COST)))
                .hasValueSatisfying(line -> assertThat(line.to()).isNull());
    }

    /** The stages of the cells, each as often as it has costs, without a break. */
    private static List<String> inOneRun(List<BenchmarkSheet.Cell> cells) {
        return cells.stream()
                .map(cell -> cell.gap().key().stage())
                .distinct()
                .flatMap(stage ->
                        cells.stream().map(cell -> cell.gap().key().stage()).filter(stage::equals))
                .toList();
    }

    private List<BenchmarkSheet.Cell> cells(BenchmarkId id) {
        return person.as(ANALYST, () -> benchmarks.get(id)).cells();
    }

    private BenchmarkCellId claimedFor(String statement, BenchmarkId id, AccountItem item) {
        BenchmarkCellId cell = cells(id).stream()
                .filter(each -> each.item() == item)
                .findFirst()
                .orElseThrow()
                .id();
        claim(cell, statement);
        return cell;
    }

    private void claim(BenchmarkCellId cell, String statement) {
        ObstacleId obstacle =
                person.as(ANALYST, () -> done(obstacles.create(new NewObstacle(study, statement, ObstacleKind.FEE))));
        person.as(ANALYST, () -> benchmarks.claim(cell, obstacle, new FieldChange<>(null, BigDecimal.ONE)));
    }

    private List<FigureKey> statedAs(AccountItem item) {
        return coffee.study().figures().keySet().stream()
                .filter(key ->
                        key.kind() == SubjectKind.ACTOR_ACCOUNT && key.item().equals(item.name()))
                .filter(key -> coffee.study().stated(key) != null)
                .toList();
    }

    private void state(FigureKey key, BigDecimal wanted) {
        state(study, key, wanted);
    }

    private void state(StudyId of, FigureKey key, BigDecimal wanted) {
        BigDecimal seen = person.as(ANALYST, () -> studies.latest(of)).data().stated(key);
        assertThat(person.as(ANALYST, () -> figures.change(of, key, new FieldChange<>(seen, wanted), "Survey")))
                .isInstanceOf(FieldOutcome.Saved.class);
    }

    private BigDecimal costOf(BenchmarkId id, CellKey key) {
        return person.as(ANALYST, () -> benchmarks.get(id)).cells().stream()
                .filter(cell -> cell.gap().key().equals(key))
                .findFirst()
                .orElseThrow()
                .gap()
                .local()
                .cost();
    }

    @Test
    void withoutAVolumeOrAnybodyWhoMakesTheProductNothingIsCompared() {
        NewStudyBenchmark good = wanted(ANALYST, study, Basis.SAME);
        Origin here = good.local();
        Origin nothing = new Origin(here.study(), 1, BigDecimal.ZERO, here.unit(), here.actors(), here.stages());
        assertThat(refused(new NewStudyBenchmark(nothing, good.comparator(), "x", Basis.SAME, good.names())))
                .isEqualTo("valuechain.benchmark.origin.volume");
        Origin nobody = new Origin(here.study(), 1, BigDecimal.ONE, "t", Set.of(), here.stages());
        assertThat(refused(new NewStudyBenchmark(good.local(), nobody, "x", Basis.SAME, good.names())))
                .isEqualTo("valuechain.benchmark.origin.actors");
    }

    private String refused(NewStudyBenchmark wanted) {
        return ((Outcome.Refused<GapMatrix>) person.as(ANALYST, () -> byStudy.preview(wanted)))
                .refusal()
                .messageKey();
    }

    @Test
    void ratesAreEnteredAllOrNoneAndANewOneTakesThePlaceOfTheOld() {
        CityId cuenca = person.as(ANALYST, () -> cities.bySlug("cuenca").id());
        var on = LocalDate.of(2023, 6, 30);
        var first = new ExchangeRate("CLP", "USD", on, new BigDecimal("0.00125"), "Bank");
        var second = new ExchangeRate("CLP", "USD", on, new BigDecimal("0.00126"), "Bank, corrected");
        var senseless = new ExchangeRate("CLP", "XXZ", on, BigDecimal.ONE, "Bank");
        assertThat(person.as(ANALYST, () -> rates.addRates(cuenca, List.of(first, senseless))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(rate(cuenca)).isEmpty();
        assertThat(person.as(ANALYST, () -> done(rates.addRates(cuenca, List.of(first)))))
                .isEqualTo(1);
        assertThat(person.as(ANALYST, () -> done(rates.addRates(cuenca, List.of(first)))))
                .isZero();
        assertThat(person.as(ANALYST, () -> done(rates.addRates(cuenca, List.of(second)))))
                .isEqualTo(1);
        assertThat(rate(cuenca)).containsExactly(second);
        assertThat(person.as(
                        ANALYST,
                        () -> rates.addIndices(cuenca, List.of(new PriceIndex("EC", 2020, BigDecimal.ZERO, "Office")))))
                .isInstanceOf(Outcome.Refused.class);
        assertThatThrownBy(() -> person.as(AsPerson.RESEARCHER, () -> rates.addRates(cuenca, List.of(first))))
                .isInstanceOf(NotAllowed.class);
    }

    private List<ExchangeRate> rate(CityId city) {
        return person.as(ANALYST, () -> rates.ofCity(city)).rates().stream()
                .map(each -> each.rate())
                .filter(each -> each.base().equals("CLP"))
                .toList();
    }
}
