package org.eslabon.valuechain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.valuechain.AsPerson.ANALYST;

import java.math.BigDecimal;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eslabon.partnership.Cities;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.StudyHeader;
import org.eslabon.valuechain.workbook.Imported;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nobody types by accident is refused with a reason, and changes nothing. */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=valuechain",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(AsPerson.class)
class HostileInputIT {

    private static final String ENDLESS = "x".repeat(100_001);
    private static final String FILE = "coffee-ecuador-eco.xlsx";

    @Autowired
    AsPerson person;

    @Autowired
    Studies studies;

    @Autowired
    StudyHeaders headers;

    @Autowired
    Figures figures;

    @Autowired
    Obstacles obstacles;

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient database;

    private final Imported workbook = (Imported) WorkbookReader.read(TestBook.realFile(FILE));
    private final StudyHeader header = workbook.study().header();
    private CityId cuenca;
    private StudyId study;
    private ObstacleId obstacle;

    @BeforeEach
    void aStudyWithAnObstacle() {
        cuenca = person.as(ANALYST, () -> cities.bySlug("cuenca").id());
        study = made(() -> studies.add(cuenca, "Coffee", workbook, FILE));
        obstacle = made(() -> obstacles.create(new NewObstacle(study, "Permits", ObstacleKind.FEE)));
    }

    @Test
    void refusesTextsWithoutEnd() {
        refused(() -> headers.changeName(study, new FieldChange<>("Coffee", ENDLESS)));
        refused(() -> headers.changeCommodity(study, new FieldChange<>(header.commodity(), ENDLESS)));
        refused(() -> headers.changeChainName(study, new FieldChange<>(header.name(), ENDLESS)));
        refused(() -> headers.changeNotes(study, new FieldChange<>(header.notes(), ENDLESS)));
        refused(() -> headers.changeCurrency(study, new FieldChange<>(header.currency(), ENDLESS)));
        refused(() -> studies.add(cuenca, ENDLESS, workbook, FILE));
        refused(() -> obstacles.changeStatement(obstacle, new FieldChange<>("Permits", ENDLESS)));
        refused(() -> obstacles.changeEvidence(obstacle, new FieldChange<>(null, ENDLESS)));
        refused(() -> obstacles.changeStage(obstacle, new FieldChange<>(null, ENDLESS)));
        refused(() -> obstacles.create(new NewObstacle(study, ENDLESS, ObstacleKind.FEE)));
        refused(() -> obstacles.create(new NewObstacle(study, "Permits", ObstacleKind.FEE, ENDLESS, null, null)));
        refused(() -> obstacles.create(new NewObstacle(study, "Permits", ObstacleKind.FEE, null, ENDLESS, null)));
        refused(() -> figures.change(study, wages(), new FieldChange<>(stated(), BigDecimal.ONE), ENDLESS));
    }

    @Test
    void takesAFileNameHoweverLongByItsEnd() {
        StudyId odd = made(() -> studies.add(cuenca, "Odd", workbook, ENDLESS + "\u0000.xlsx"));

        assertThat(person.as(ANALYST, () -> studies.versions(odd)).getFirst().sourceFile())
                .endsWith("xx.xlsx")
                .hasSizeLessThanOrEqualTo(255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\r\n", "\u00A0", "\u200B", "\u0000\u0007"})
    void refusesWhatNobodyCanSeeWhereATextIsNeeded(String nothing) {
        refused(() -> headers.changeName(study, new FieldChange<>("Coffee", nothing)));
        refused(() -> studies.add(cuenca, nothing, workbook, FILE));
        refused(() -> obstacles.changeStatement(obstacle, new FieldChange<>("Permits", nothing)));
        refused(() -> obstacles.create(new NewObstacle(study, nothing, ObstacleKind.FEE)));
        refused(() -> figures.change(study, wages(), new FieldChange<>(stated(), BigDecimal.ONE), nothing));
    }

    @Test
    void refusesNothingWhereAValueIsNeeded() {
        refused(() -> headers.changeName(study, new FieldChange<>("Coffee", null)));
        refused(() -> headers.changeUnitFactor(study, new FieldChange<>(header.unitFactor(), null)));
        refused(() -> headers.changeFlowFactor(study, new FieldChange<>(header.flowFactor(), null)));
        refused(() -> obstacles.changeStatement(obstacle, new FieldChange<>("Permits", null)));
        refused(() -> obstacles.changeKind(obstacle, new FieldChange<>(ObstacleKind.FEE, null)));
        refused(() -> obstacles.changeStatus(obstacle, new FieldChange<>(ObstacleStatus.IDENTIFIED, null)));
        refused(() -> obstacles.create(new NewObstacle(study, null, ObstacleKind.FEE)));
        refused(() -> obstacles.create(new NewObstacle(study, "Permits", null)));
    }

    @Test
    void keepsNoCharactersThatNoFileCanCarry() {
        String typed = "Per\u0000mits\u001B \uD83Dtake\r\nlong";
        String kept = "Permits take\nlong";

        assertThat(as(() -> obstacles.changeStatement(obstacle, new FieldChange<>("Permits", typed))))
                .isEqualTo(new FieldOutcome.Saved<>(kept));
        assertThat(as(() -> headers.changeNotes(study, new FieldChange<>(header.notes(), typed))))
                .isEqualTo(new FieldOutcome.Saved<>(kept));
        assertThat(as(() -> obstacles.get(obstacle)).statement()).isEqualTo(kept);
        assertThat(as(() -> studies.latest(study)).data().header().notes()).isEqualTo(kept);
    }

    static Stream<BigDecimal> senselessNumbers() {
        return Stream.of("1E+31", "1E+999999999", "10E+2147483647", "-10E+2147483647", "1E-11", "1E-999999999")
                .map(BigDecimal::new);
    }

    @ParameterizedTest
    @MethodSource("senselessNumbers")
    void refusesNumbersThatNoStudyHas(BigDecimal number) {
        refused(() -> figures.change(study, wages(), new FieldChange<>(stated(), number), "Payroll"));
        refused(() -> headers.changeUnitFactor(study, new FieldChange<>(header.unitFactor(), number)));
        refused(() -> headers.changeFlowFactor(study, new FieldChange<>(header.flowFactor(), number)));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1899, 2101, Integer.MAX_VALUE})
    void refusesYearsOfNoStudy(int year) {
        refused(() -> headers.changeReferenceYear(study, new FieldChange<>(header.referenceYear(), year)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Roasting on the moon", "x", "%"})
    void placesAnObstacleOnlyAtAStageOfItsStudy(String stage) {
        refused(() -> obstacles.changeStage(obstacle, new FieldChange<>(null, stage)));
        refused(() -> obstacles.create(new NewObstacle(study, "Permits", ObstacleKind.FEE, stage, null, null)));
    }

    @Test
    void leavesAnObstacleAtAStageThatANewerVersionNoLongerHas() {
        database.sql("update obstacle set stage = 'Former' where id = ?")
                .param(obstacle.value())
                .update();

        assertThat(as(() -> obstacles.changeStage(obstacle, new FieldChange<>("Former", "Former"))))
                .isEqualTo(new FieldOutcome.Saved<>("Former"));
    }

    @Test
    void knowsNoFigureUnderAMadeUpKey() {
        FigureKey endless = FigureKey.account(ENDLESS, AccountItem.WAGES);
        FigureKey control = new FigureKey(wages().kind(), wages().subject(), "WAGES\u0000");

        for (FigureKey key : new FigureKey[] {endless, control}) {
            assertThatThrownBy(() ->
                            as(() -> figures.change(study, key, new FieldChange<>(null, BigDecimal.ONE), "Invented")))
                    .isInstanceOf(NoSuchThing.class);
            assertThat(as(() -> figures.history(study, key))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 2, Integer.MAX_VALUE})
    void knowsNoVersionThatIsNotThere(int version) {
        assertThatThrownBy(() -> as(() -> studies.version(study, version))).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> as(() -> studies.compare(study, 1, version))).isInstanceOf(NoSuchThing.class);
    }

    private FigureKey wages() {
        return workbook.study().figures().keySet().stream()
                .filter(key -> key.item().equals(AccountItem.WAGES.name()))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal stated() {
        return workbook.study().stated(wages());
    }

    private void refused(Supplier<?> write) {
        long before = linesInTrail();
        assertThat(as(write)).isInstanceOfAny(Outcome.Refused.class, FieldOutcome.Refused.class);
        assertThat(linesInTrail()).isEqualTo(before);
    }

    private long linesInTrail() {
        return database.sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }

    private <T> T as(Supplier<T> what) {
        return person.as(ANALYST, what);
    }

    private <T> T made(Supplier<Outcome<T>> write) {
        return ((Outcome.Done<T>) as(write)).value();
    }
}
