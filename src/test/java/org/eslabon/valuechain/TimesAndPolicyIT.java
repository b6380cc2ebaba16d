package org.eslabon.valuechain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eslabon.audit.Entry;
import org.eslabon.partnership.Cities;
import org.eslabon.plan.StatementCount;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.model.DelayItem;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.LeadTime;
import org.eslabon.valuechain.model.PolicyCase;
import org.eslabon.valuechain.model.PolicyItem;
import org.eslabon.valuechain.model.PolicyMatrix;
import org.eslabon.valuechain.model.StageTimes;
import org.eslabon.valuechain.model.StudyMeasure;
import org.eslabon.valuechain.model.SubjectKind;
import org.eslabon.valuechain.model.TimeItem;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.model.gap.UnitCost;
import org.eslabon.valuechain.workbook.Imported;
import org.eslabon.valuechain.workbook.PolicyMatrixFile;
import org.eslabon.valuechain.workbook.StudyTemplate;
import org.eslabon.valuechain.workbook.TestBook;
import org.eslabon.valuechain.workbook.WorkbookReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Times, policy cases and studies side by side, as they are stored and as they are told to whom. */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=times_and_policy",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true",
            "eslabon.demonstration.studies=true"
        })
@Import({AsPerson.class, StatementCount.class})
class TimesAndPolicyIT {

    private static final String FILE = "coffee-ecuador-eco.xlsx";
    private static final String LUCIA = "lucia.ferrer@caf.example";

    @Autowired
    AsPerson person;

    @Autowired
    Studies studies;

    @Autowired
    Figures figures;

    @Autowired
    StudyStages stages;

    @Autowired
    PolicyCases policies;

    @Autowired
    StudyComparisons comparisons;

    @Autowired
    Benchmarks benchmarks;

    @Autowired
    StudyBenchmarks byStudy;

    @Autowired
    BenchmarkRenewals renewals;

    @Autowired
    Obstacles obstacles;

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient database;

    private final Imported workbook = (Imported) WorkbookReader.read(TestBook.realFile(FILE));
    private final String farm = workbook.study().stages().getFirst().name();
    private StudyId study;

    @BeforeEach
    void aStudy() {
        study = imported(ANALYST, "cuenca");
    }

    @Test
    void keepsATimeWithItsSourceAndWhoChangedIt() {
        FigureKey waiting = FigureKey.time(farm, TimeItem.WAIT_DAYS);

        assertThat(state(waiting, null, "5.5")).isInstanceOf(FieldOutcome.Saved.class);

        StudyContent now = as(() -> studies.latest(study));
        assertThat(now.data().figure(waiting).source()).isEqualTo("Survey");
        assertThat(LeadTime.of(now.data()).here().days()).isEqualByComparingTo("5.5");
        assertThat(as(() -> figures.history(study, waiting))).hasSize(1);
        assertThat(person.as(
                        OFFICER,
                        () -> figures.change(study, waiting, new FieldChange<>(null, BigDecimal.ONE), "Other survey")))
                .isInstanceOf(FieldOutcome.Conflict.class);
    }

    @Test
    void freezesTimesAndCasesWithTheirVersionAndComparesThemWithTheNext() {
        FigureKey waiting = FigureKey.time(farm, TimeItem.WAIT_DAYS);
        FigureKey social = FigureKey.policy("Small farms", PolicyItem.SOCIAL_REVENUE);
        state(waiting, null, "5");
        as(() -> policies.add(study, List.of(aCase("Small farms")), "Survey"));
        as(() -> studies.publish(study));

        state(waiting, "5", "3");
        state(social, "8", "9");

        assertThat(as(() -> studies.version(study, 1)).data().stated(waiting)).isEqualByComparingTo("5");
        assertThat(as(() -> studies.compare(study, 1, 2)).figures())
                .extracting(change -> change.key())
                .containsExactlyInAnyOrder(waiting, social);
        for (String sql : new String[] {
            "update figure set value = 0 where kind = 'STAGE_TIME' and version = 1 and study_id = ?",
            "delete from study_stage where version = 1 and study_id = ?",
            "update study_stage set name = concat(name, 'x') where version = 1 and study_id = ?",
            "insert into study_stage (study_id, version, position, name) values (?, 1, 99, 'Moon')"
        }) {
            assertThatThrownBy(() -> database.sql(sql).param(study.value()).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("frozen");
        }
    }

    @Test
    void addsAStageToTheDraftAndBeginsOneWhereTheLastVersionIsPublished() {
        as(() -> studies.publish(study));

        assertThat(as(() -> stages.add(study, " Roasting\u0000 "))).isEqualTo(Outcome.done("Roasting"));

        assertThat(as(() -> studies.latest(study)).version().number()).isEqualTo(2);
        assertThat(stageNames()).last().isEqualTo("Roasting");
        assertThat(as(() -> studies.version(study, 1)).data().stages())
                .hasSameSizeAs(workbook.study().stages());
        assertThat(state(FigureKey.time("Roasting", TimeItem.PROCESS_DAYS), null, "1"))
                .isInstanceOf(FieldOutcome.Saved.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u200B", "ENDLESS", "FARM"})
    void addsNoStageWithoutANameOrASecondTime(String name) {
        String wanted = name.equals("ENDLESS") ? "x".repeat(201) : name.equals("FARM") ? farm.toUpperCase() : name;
        int before = stageNames().size();

        assertThat(as(() -> stages.add(study, wanted))).isInstanceOf(Outcome.Refused.class);
        assertThat(stageNames()).hasSize(before);
    }

    @Test
    void aStageIsRenamedWithAllThatBelongsToItButNotInWhatWasPublished() {
        FigureKey waiting = FigureKey.time(farm, TimeItem.WAIT_DAYS);
        state(waiting, null, "5");
        as(() -> studies.publish(study));
        state(waiting, "5", "6");
        ObstacleId slow = ((Outcome.Done<ObstacleId>)
                        as(() -> obstacles.create(new NewObstacle(study, "Slow", ObstacleKind.FEE, farm, null, null))))
                .value();
        long makers = actorsAt(farm);

        assertThat(as(() -> stages.rename(study, farm, " Growing "))).isEqualTo(Outcome.done("Growing"));

        FigureKey renamed = FigureKey.time("Growing", TimeItem.WAIT_DAYS);
        StudyContent now = as(() -> studies.latest(study));
        assertThat(stageNames()).contains("Growing").doesNotContain(farm);
        assertThat(actorsAt("Growing")).isEqualTo(makers).isPositive();
        assertThat(now.data().stated(renamed)).isEqualByComparingTo("6");
        assertThat(as(() -> obstacles.get(slow)).stage()).isEqualTo("Growing");
        assertThat(as(() -> obstacles.history(slow)).getFirst().to()).isEqualTo("Growing");
        assertThat(as(() -> studies.version(study, 1)).data().stated(waiting)).isEqualByComparingTo("5");
        state(renamed, "6", "7");
        assertThat(as(() -> figures.history(study, renamed)))
                .extracting(Entry::to)
                .as("under both names")
                .containsExactly("7", "6", "5");
        assertThatThrownBy(
                        () -> database.sql("update study_actor set stage = 'Moon' where version = 1 and study_id = ?")
                                .param(study.value())
                                .update())
                .isInstanceOf(DataAccessException.class);
    }

    private long actorsAt(String stage) {
        return as(() -> studies.latest(study)).data().actors().stream()
                .filter(actor -> stage.equals(actor.stage()))
                .count();
    }

    /** A benchmark knows the stages by the names it was made with; its costs would all vanish and come anew. */
    @Test
    void aBenchmarkStillFindsTheCostsOfARenamedStage() {
        SideProposal side = as(() -> byStudy.proposal(study, study, 1, List.of()));
        Origin origin = new Origin(study, 1, BigDecimal.TEN, "t", side.origin().actors(), Map.of());
        BenchmarkId benchmark = ((Outcome.Done<BenchmarkId>)
                        as(() -> byStudy.create(new NewStudyBenchmark(origin, origin, "Itself", Basis.SAME, Map.of()))))
                .value();

        as(() -> stages.rename(study, farm, "Growing"));
        as(() -> stages.rename(study, "Growing", "Farming"));

        assertThat(as(() -> renewals.due(benchmark, Map.of())).size()).isZero();
        assertThat(as(() -> benchmarks.get(benchmark)).stages()).contains(farm);
    }

    @Test
    void aStageIsRemovedOnlyIfNothingHangsOnItAndTheRefusalNamesWhatDoes() {
        as(() -> stages.add(study, "Roasting"));
        FigureKey process = FigureKey.time("Roasting", TimeItem.PROCESS_DAYS);
        state(process, null, "1");
        ObstacleId slow = ((Outcome.Done<ObstacleId>) as(() -> obstacles.create(
                        new NewObstacle(study, "Slow roasters", ObstacleKind.FEE, "Roasting", null, null))))
                .value();

        assertThat(as(() -> stages.remove(study, "Roasting")))
                .isEqualTo(Outcome.refused("valuechain.stage.used", "Roasting", 0, "", 1L, 1, "Slow roasters"));
        assertThat(as(() -> stages.remove(study, farm)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(
                                        (int) refused.refusal().arguments().get(1))
                                .isEqualTo((int) actorsAt(farm)));

        state(process, "1", null);
        as(() -> obstacles.changeStage(slow, new FieldChange<>("Roasting", null)));
        as(() -> studies.publish(study));
        assertThat(as(() -> stages.remove(study, "Roasting"))).isEqualTo(Outcome.done("Roasting"));
        assertThat(stageNames()).doesNotContain("Roasting");
        assertThat(as(() -> studies.version(study, 1)).data().stages())
                .extracting(stage -> stage.name())
                .contains("Roasting");
        assertThat(as(() -> stages.remove(study, "Roasting")))
                .isEqualTo(Outcome.refused("valuechain.stage.gone", "Roasting"));
    }

    @Test
    void ofTwoWhoRenameAStageOneLearnsThatItHasAnotherNameAndNoNameIsGivenTwice() {
        String other = stageNames().get(1);
        assertThat(as(() -> stages.rename(study, farm, other.toUpperCase())))
                .isEqualTo(Outcome.refused("valuechain.stage.there", other.toUpperCase()));
        assertThat(as(() -> stages.rename(study, farm, farm.toUpperCase())))
                .as("its own name, written otherwise")
                .isInstanceOf(Outcome.Done.class);
        assertThat(person.as(OFFICER, () -> stages.rename(study, farm, "Growing")))
                .isEqualTo(Outcome.refused("valuechain.stage.gone", farm));
        assertThat(as(() -> stages.rename(study, farm.toUpperCase(), " ")))
                .isEqualTo(Outcome.refused("valuechain.stage.name.required"));
    }

    static Stream<FigureKey> hostileKeys() {
        return Stream.of(
                FigureKey.time("x".repeat(5000), TimeItem.WAIT_DAYS),
                FigureKey.time("Moon", TimeItem.WAIT_DAYS),
                FigureKey.delay("", DelayItem.DEMURRAGE),
                new FigureKey(SubjectKind.STAGE_TIME, "Moon\u0000", "WAIT_DAYS"),
                FigureKey.policy("Nobody's case", PolicyItem.SOCIAL_REVENUE),
                new FigureKey(SubjectKind.POLICY, "", "PRIVATE_REVENUE"));
    }

    @ParameterizedTest
    @MethodSource("hostileKeys")
    void knowsNoFigureOfAStageOrCaseThatTheStudyDoesNotHave(FigureKey key) {
        assertThatThrownBy(() -> state(key, null, "1")).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void refusesNegativeDaysRatesAndSides() {
        as(() -> policies.add(study, List.of(aCase("Small farms")), "Survey"));

        for (FigureKey key : List.of(
                FigureKey.time(farm, TimeItem.COMPARATOR_WAIT_DAYS),
                FigureKey.delay(farm, DelayItem.YEARLY_RATE_PERCENT),
                FigureKey.policy("Small farms", PolicyItem.SOCIAL_FACTORS))) {
            assertThat(state(key, null, "-1")).as(key.address()).isInstanceOf(FieldOutcome.Refused.class);
        }
        assertThatThrownBy(() -> database.sql("""
                                insert into figure (study_id, version, kind, subject, item, position, value)
                                values (?, 1, 'STAGE_TIME', 'Farm', 'WAIT_DAYS', 9999, -1)""").param(study.value()).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void takesTheWorkedCasesOfAFileWithALineInTheTrailForEachFigure() throws Exception {
        var read = PolicyMatrixFile.read("""
                case,A_rev_priv,E_rev_soc,B_trad_priv,F_trad_soc,C_dom_priv,G_dom_soc,NPCO
                rice_r1,7230,5784,966,1021.2,2082.5,2142.5,1.2500
                r2,27.42,22.79,9.53,11.79,7.4,7.97,1.2032
                r3,1214,3009,119,83,468,297,0.4035
                r4,1836,4552,181,128,709,,0.4033
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(as(() -> policies.add(study, read, "Published cases"))).isEqualTo(Outcome.done(4));

        List<PolicyCase> cases = cases();
        assertThat(cases).extracting(PolicyCase::name).containsExactly("rice_r1", "r2", "r3", "r4");
        assertThat(cases.getFirst().matrix().domesticResourceCost()).isEqualByComparingTo("0.449840");
        assertThat(cases.getLast().matrix().domesticResourceCost()).isNull();
        FigureKey revenue = FigureKey.policy("rice_r1", PolicyItem.PRIVATE_REVENUE);
        assertThat(as(() -> figures.history(study, revenue)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("Published cases"));
        assertThat(as(() -> policies.add(study, read, "Again"))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void refusesCasesThatCannotBeKeptAndThenTakesNone() {
        BigDecimal one = BigDecimal.ONE;
        List<List<PolicyMatrixFile.Case>> senseless = List.of(
                List.of(),
                List.of(aCase(" ")),
                List.of(aCase("x".repeat(201))),
                List.of(aCase("Twice"), aCase("Twice\u0000 ")),
                List.of(aCase("Good"), new PolicyMatrixFile.Case("Empty", matrix(null))),
                List.of(aCase("Good"), new PolicyMatrixFile.Case("Negative", matrix(one.negate()))),
                List.of(aCase("Good"), new PolicyMatrixFile.Case("Huge", matrix(new BigDecimal("1E+999999999")))),
                Stream.iterate(0, i -> i + 1)
                        .limit(51)
                        .map(i -> aCase("Case " + i))
                        .toList());

        for (var cases : senseless) {
            assertThat(as(() -> policies.add(study, cases, "Survey"))).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(as(() -> policies.add(study, List.of(aCase("Good")), "  "))).isInstanceOf(Outcome.Refused.class);
        assertThat(as(() -> policies.add(study, List.of(aCase("Good")), "x".repeat(1001))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(cases()).isEmpty();
    }

    @Test
    void losesACaseWithItsLastFigure() {
        as(() -> policies.add(study, List.of(aCase("Small farms")), "Survey"));

        state(FigureKey.policy("Small farms", PolicyItem.PRIVATE_REVENUE), "10", null);
        assertThat(cases()).hasSize(1);
        state(FigureKey.policy("Small farms", PolicyItem.SOCIAL_REVENUE), "8", null);
        assertThat(cases()).isEmpty();
    }

    @Test
    void comesBackFromItsOwnWorkbook() throws IOException {
        state(FigureKey.time(farm, TimeItem.WAIT_DAYS), null, "5.5");
        state(FigureKey.delay(farm, DelayItem.SPOILAGE_PERCENT_PER_DAY), null, "0.25");
        as(() -> stages.add(study, "Roasting"));
        as(() -> policies.add(study, List.of(aCase("Small farms")), "Survey"));
        StudyContent stored = as(() -> studies.latest(study));
        var out = new ByteArrayOutputStream();
        StudyTemplate.write(out, Locale.ENGLISH, Optional.of(stored.data()));

        Imported read = (Imported) WorkbookReader.read(new ByteArrayInputStream(out.toByteArray()));

        assertThat(read.study().withoutSources()).isEqualTo(stored.data().withoutSources());
    }

    @Test
    void putsStudiesSideBySideWithTheirBenchmarkAndObstacles() {
        state(FigureKey.time(farm, TimeItem.WAIT_DAYS), null, "5.5");
        as(() -> obstacles.create(new NewObstacle(study, "Permits take long", ObstacleKind.FEE)));
        GapCell wages =
                new GapCell(new CellKey(farm, "Wages"), UnitCost.of(BigDecimal.TEN), UnitCost.of(BigDecimal.ONE));
        as(() -> benchmarks.create(
                new NewBenchmark(study, "Best practice", "kg", "USD", new GapMatrix(List.of(wages)), Basis.SAME)));
        StudyId other = imported(ANALYST, "cuenca");

        List<ComparedStudy> compared = compare(ANALYST, StudyPick.latest(study), StudyPick.latest(other));

        assertThat(compared).hasSize(2);
        ComparedStudy first = compared.getFirst();
        assertThat(first.get(StudyMeasure.VALUE_ADDED))
                .isBetween(new BigDecimal("83883611.9"), new BigDecimal("83883612.1"));
        assertThat(first.get(StudyMeasure.LEAD_TIME)).isEqualByComparingTo("5.5");
        assertThat(first.get(StudyMeasure.NET_GAP)).isEqualByComparingTo("9");
        assertThat(first.get(StudyMeasure.OBSTACLES_OPEN)).isEqualByComparingTo("1");
        ComparedStudy second = compared.getLast();
        assertThat(second.get(StudyMeasure.LEAD_TIME)).isNull();
        assertThat(second.get(StudyMeasure.NET_GAP)).isNull();
        assertThat(second.get(StudyMeasure.OBSTACLES_CLOSED)).isEqualByComparingTo("0");
        assertThat(second.get(StudyMeasure.WAGE_SHARE)).isEqualTo(first.get(StudyMeasure.WAGE_SHARE));
    }

    @Test
    void comparesVersionsOfOneStudyAndNamesTheLatestOnce() {
        as(() -> studies.publish(study));
        state(FigureKey.time(farm, TimeItem.WAIT_DAYS), null, "5");

        List<ComparedStudy> compared =
                compare(ANALYST, new StudyPick(study, 1), StudyPick.latest(study), new StudyPick(study, 2));

        assertThat(compared).extracting(one -> one.study().version()).containsExactly(1, 2);
        assertThat(compared.getFirst().get(StudyMeasure.LEAD_TIME)).isNull();
    }

    @Test
    void tellsNobodyOfStudiesInCitiesThatAreNotHers() {
        StudyId foreign = imported(STRANGER, "barranquilla");
        StudyPick[] both = {StudyPick.latest(study), StudyPick.latest(foreign), new StudyPick(StudyId.next(), null)};

        assertThat(compare(ANALYST, both))
                .extracting(one -> one.study().study())
                .containsExactly(study);
        assertThat(compare(STRANGER, both))
                .extracting(one -> one.study().study())
                .containsExactly(foreign);
        assertThat(compare(LUCIA, both)).hasSize(2);
        assertThat(person.as(STRANGER, comparisons::choices))
                .extracting(ComparableStudy::study)
                .contains(foreign)
                .doesNotContain(study);
    }

    @Test
    void showsInTheDemonstrationAStudyWithTimesAndACaseThatReconciles() {
        CityId cuenca = as(() -> cities.bySlug("cuenca").id());
        StudyId invented = as(() -> studies.ofCity(cuenca)).stream()
                .filter(one -> one.name().equals(ExampleChain.NAME))
                .findFirst()
                .orElseThrow()
                .id();

        StudyContent content = as(() -> studies.latest(invented));

        assertThat(content.discrepancies()).isEmpty();
        assertThat(LeadTime.of(content.data()).difference().days()).isEqualByComparingTo("26");
        assertThat(PolicyCase.of(content.data(), content.analysis()).getFirst().derived())
                .hasSize(3);
        assertThat(content.data().figures().values())
                .allSatisfy(figure -> assertThat(figure.source()).contains("inventada"));
    }

    /** "All chains of the city" once were six of them. */
    @Test
    void comparesAllHoweverManyInFewStatements() {
        List<StudyPick> many = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            many.add(StudyPick.latest(imported(ANALYST, "cuenca")));
        }
        as(() -> studies.publish(study));
        state(FigureKey.time(farm, TimeItem.WAIT_DAYS), null, "5");
        many.add(new StudyPick(study, 1));
        many.add(StudyPick.latest(study));

        List<ComparedStudy> compared = compare(ANALYST, many.toArray(StudyPick[]::new));

        assertThat(compared)
                .extracting(one -> one.study().study())
                .containsExactlyElementsOf(many.stream().map(StudyPick::study).toList());
        assertThat(compared)
                .allSatisfy(one -> assertThat(one.get(StudyMeasure.VALUE_ADDED))
                        .isEqualTo(compared.getFirst().get(StudyMeasure.VALUE_ADDED)));
        assertThat(compared.get(8).get(StudyMeasure.LEAD_TIME)).isNull();
        assertThat(compared.getLast().get(StudyMeasure.LEAD_TIME)).isEqualByComparingTo("5");
        int few = person.as(ANALYST, () -> StatementCount.of(() -> comparisons.of(many.subList(0, 2))));
        int all = person.as(ANALYST, () -> StatementCount.of(() -> comparisons.of(many)));
        assertThat(all).isEqualTo(few);
    }

    private List<ComparedStudy> compare(String email, StudyPick... picks) {
        return person.as(email, () -> comparisons.of(List.of(picks)));
    }

    private FieldOutcome<BigDecimal> state(FigureKey key, String seen, String wanted) {
        return as(() -> figures.change(
                study,
                key,
                new FieldChange<>(
                        seen == null ? null : new BigDecimal(seen), wanted == null ? null : new BigDecimal(wanted)),
                "Survey"));
    }

    private List<PolicyCase> cases() {
        StudyContent now = as(() -> studies.latest(study));
        return PolicyCase.of(now.data(), now.analysis());
    }

    private List<String> stageNames() {
        return LeadTime.of(as(() -> studies.latest(study)).data()).stages().stream()
                .map(StageTimes::stage)
                .toList();
    }

    private static PolicyMatrixFile.Case aCase(String name) {
        return new PolicyMatrixFile.Case(
                name, new PolicyMatrix(BigDecimal.TEN, null, null, new BigDecimal("8"), null, null));
    }

    private static PolicyMatrix matrix(BigDecimal revenue) {
        return new PolicyMatrix(revenue, null, null, null, null, null);
    }

    private StudyId imported(String email, String city) {
        CityId id = person.as(email, () -> cities.bySlug(city).id());
        return ((Outcome.Done<StudyId>) person.as(email, () -> studies.add(id, "Coffee of " + city, workbook, FILE)))
                .value();
    }

    private <T> T as(Supplier<T> what) {
        return person.as(ANALYST, what);
    }
}
