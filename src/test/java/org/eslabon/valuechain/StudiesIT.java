package org.eslabon.valuechain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import org.assertj.core.data.Offset;
import org.eslabon.partnership.Cities;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.Figure;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.FlowItem;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.workbook.Imported;
import org.eslabon.valuechain.workbook.TestBook;
import org.eslabon.valuechain.workbook.WorkbookReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=valuechain",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(AsPerson.class)
class StudiesIT {

    @Autowired
    AsPerson person;

    @Autowired
    Studies studies;

    @Autowired
    Figures figures;

    @Autowired
    StudyHeaders headers;

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient database;

    private CityId cuenca;

    @BeforeEach
    void city() {
        cuenca = person.as(ANALYST, () -> cities.bySlug("cuenca").id());
    }

    @ParameterizedTest
    @CsvSource({
        "coffee-ecuador-eco.xlsx, 16, 19, 83883611.97",
        "cashew-mali-eco.xlsx, 10, 9, 27860750965.32",
        "milk-burundi-eco.xlsx, 16, 41, 95006.78"
    })
    void keepsEveryFigureOfARealWorkbook(String file, int actors, int flows, BigDecimal valueAdded) {
        Imported workbook = workbook(file);

        StudyId id = accepted(file);
        StudyContent stored = person.as(OFFICER, () -> studies.latest(id));

        assertThat(stored.data()).isEqualTo(statedOnly(workbook.study()));
        assertThat(stored.discrepancies()).containsExactlyInAnyOrderElementsOf(workbook.discrepancies());
        assertThat(stored.analysis().actors()).hasSize(actors);
        assertThat(stored.analysis().flows()).hasSize(flows);
        assertThat(stored.analysis().total().valueAdded()).isCloseTo(valueAdded, within("0.01"));
    }

    @Test
    void showsTheSameValueAddedInTheListAsInTheStudy() {
        StudyId milk = accepted("milk-burundi-eco.xlsx");

        StudySummary inList = person.as(OFFICER, () -> studies.ofCity(cuenca)).stream()
                .filter(summary -> summary.id().equals(milk))
                .findFirst()
                .orElseThrow();
        StudyContent study = person.as(OFFICER, () -> studies.latest(milk));

        assertThat(inList.valueAdded())
                .isEqualByComparingTo(study.analysis().total().valueAdded().multiply(new BigDecimal("1000000")));
        assertThat(inList.flows()).isEqualTo(41);
    }

    @Test
    void tellsOneCopyOfTheExampleFromAnother() {
        person.as(ANALYST, () -> studies.addExample(cuenca));
        StudyId second = person.as(ANALYST, () -> studies.addExample(cuenca));
        StudyId third = person.as(ANALYST, () -> studies.addExample(cuenca));

        assertThat(person.as(OFFICER, () -> studies.ofCity(cuenca)))
                .extracting(StudySummary::name)
                .contains(ExampleChain.NAME, ExampleChain.NAME + " 2", ExampleChain.REFERENCE + " 2")
                .contains(ExampleChain.NAME + " 3", ExampleChain.REFERENCE + " 3");
        assertThat(person.as(OFFICER, () -> studies.get(second)).name()).isEqualTo(ExampleChain.NAME + " 2");
        assertThat(person.as(OFFICER, () -> studies.get(third)).name()).isEqualTo(ExampleChain.NAME + " 3");
        assertThatThrownBy(() -> person.as(RESEARCHER, () -> studies.addExample(cuenca)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void recalculatesWhatFollowsFromAChangedFigureAndKeepsWhoAndWhy() {
        StudyId coffee = accepted("coffee-ecuador-eco.xlsx");
        StudyContent before = person.as(OFFICER, () -> studies.latest(coffee));
        FigureKey wages = wagesOfTheFirstActor(before);
        BigDecimal seen = before.data().stated(wages);

        var outcome = person.as(
                OFFICER,
                () -> figures.change(
                        coffee, wages, new FieldChange<>(seen, seen.add(BigDecimal.TEN)), "Payroll of 2020"));

        assertThat(outcome).isInstanceOf(FieldOutcome.Saved.class);
        StudyContent after = person.as(ANALYST, () -> studies.latest(coffee));
        assertThat(after.analysis().total().valueAdded())
                .isEqualByComparingTo(before.analysis().total().valueAdded().add(BigDecimal.TEN));
        assertThat(after.data().figure(wages).source()).isEqualTo("Payroll of 2020");
        assertThat(person.as(ANALYST, () -> figures.history(coffee, wages)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.byName()).isEqualTo("Emily Carter");
                    assertThat(entry.reason()).isEqualTo("Payroll of 2020");
                    assertThat(new BigDecimal(entry.from())).isEqualByComparingTo(seen);
                });
    }

    @Test
    void keepsTheFirstOfTwoChangesOfOneFigure() {
        StudyId coffee = accepted("coffee-ecuador-eco.xlsx");
        FigureKey wages = wagesOfTheFirstActor(person.as(OFFICER, () -> studies.latest(coffee)));
        BigDecimal seen =
                person.as(OFFICER, () -> studies.latest(coffee)).data().stated(wages);

        person.as(ANALYST, () -> figures.change(coffee, wages, new FieldChange<>(seen, BigDecimal.ONE), "Survey"));
        var second = person.as(
                OFFICER, () -> figures.change(coffee, wages, new FieldChange<>(seen, BigDecimal.TWO), "Payroll"));

        assertThat(second).isInstanceOfSatisfying(FieldOutcome.Conflict.class, conflict -> {
            assertThat((BigDecimal) conflict.current()).isEqualByComparingTo(BigDecimal.ONE);
            assertThat(conflict.by()).isEqualTo("Ana Vintimilla");
        });
    }

    @Test
    void addsAndRemovesAFigureThatTheSourceDoesNotState() {
        StudyId coffee = accepted("coffee-ecuador-eco.xlsx");
        StudyContent content = person.as(ANALYST, () -> studies.latest(coffee));
        FigureKey services =
                FigureKey.account(content.analysis().actors().getFirst().actor().code(), AccountItem.SERVICES);
        assertThat(content.data().stated(services)).isNull();

        person.as(ANALYST, () -> figures.change(coffee, services, new FieldChange<>(null, BigDecimal.TEN), "Invoices"));
        assertThat(person.as(ANALYST, () -> studies.latest(coffee)).data().stated(services))
                .isEqualByComparingTo(BigDecimal.TEN);
        assertThat(person.as(
                        OFFICER,
                        () -> figures.change(coffee, services, new FieldChange<>(null, BigDecimal.ONE), "Other")))
                .isInstanceOf(FieldOutcome.Conflict.class);

        person.as(
                ANALYST, () -> figures.change(coffee, services, new FieldChange<>(BigDecimal.TEN, null), "A mistake"));
        assertThat(person.as(ANALYST, () -> studies.latest(coffee)).data().stated(services))
                .isNull();
    }

    @Test
    void freezesAPublishedVersionAndStartsANewOneWithTheNextChange() {
        StudyId coffee = accepted("coffee-ecuador-eco.xlsx");
        StudyContent draft = person.as(ANALYST, () -> studies.latest(coffee));
        FigureKey wages = wagesOfTheFirstActor(draft);
        BigDecimal seen = draft.data().stated(wages);

        assertThat(person.as(ANALYST, () -> studies.publish(coffee))).isEqualTo(Outcome.done(1));
        assertThat(person.as(ANALYST, () -> studies.publish(coffee))).isInstanceOf(Outcome.Refused.class);
        person.as(
                OFFICER,
                () -> figures.change(coffee, wages, new FieldChange<>(seen, seen.add(BigDecimal.ONE)), "Payroll"));

        assertThat(person.as(ANALYST, () -> studies.version(coffee, 1)).data()).isEqualTo(draft.data());
        assertThat(person.as(ANALYST, () -> studies.latest(coffee)).version())
                .satisfies(version -> assertThat(version.number()).isEqualTo(2))
                .satisfies(version -> assertThat(version.published()).isFalse());
        assertThat(person.as(ANALYST, () -> studies.compare(coffee, 1, 2)).figures())
                .singleElement()
                .satisfies(change -> assertThat(change.difference()).isEqualByComparingTo(BigDecimal.ONE));
    }

    @Test
    void startsNoNewVersionForAChangeThatIsRefused() {
        StudyId coffee = accepted("coffee-ecuador-eco.xlsx");
        FigureKey wages = wagesOfTheFirstActor(person.as(ANALYST, () -> studies.latest(coffee)));
        person.as(ANALYST, () -> studies.publish(coffee));

        person.as(
                ANALYST,
                () -> figures.change(coffee, wages, new FieldChange<>(new BigDecimal("-77"), BigDecimal.ONE), "Stale"));
        person.as(ANALYST, () -> figures.change(coffee, wages, new FieldChange<>(null, BigDecimal.ONE), " "));

        assertThat(person.as(ANALYST, () -> studies.versions(coffee))).hasSize(1);
    }

    @Test
    void theDatabaseItselfRefusesToChangeAPublishedFigure() {
        StudyId coffee = accepted("coffee-ecuador-eco.xlsx");
        person.as(ANALYST, () -> studies.publish(coffee));

        for (String sql : new String[] {
            "update figure set value = 0 where study_id = :id",
            "delete from figure where study_id = :id",
            "update study_version set commodity = 'Tea' where study_id = :id"
        }) {
            assertThatThrownBy(
                            () -> database.sql(sql).param("id", coffee.value()).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("frozen");
        }
    }

    @Test
    void takesAWorkbookAsTheNextVersionOnlyWhenNoDraftIsOpen() {
        StudyId coffee = accepted("coffee-ecuador-eco.xlsx");
        Imported again = workbook("coffee-ecuador-eco.xlsx");

        assertThat(person.as(ANALYST, () -> studies.addVersion(coffee, again, "again.xlsx")))
                .isInstanceOf(Outcome.Refused.class);
        person.as(ANALYST, () -> studies.publish(coffee));
        assertThat(person.as(ANALYST, () -> studies.addVersion(coffee, again, "again.xlsx")))
                .isEqualTo(Outcome.done(2));
        assertThat(person.as(ANALYST, () -> studies.compare(coffee, 1, 2)).isEmpty())
                .isTrue();
    }

    @Test
    void refusesANegativeVolumeAndAFigureWithoutAReason() {
        StudyId coffee = accepted("coffee-ecuador-eco.xlsx");
        StudyContent content = person.as(ANALYST, () -> studies.latest(coffee));
        FigureKey volume = FigureKey.flow(content.data().flows().getFirst().key(), FlowItem.VOLUME);
        BigDecimal seen = content.data().stated(volume);

        assertThat(person.as(
                        ANALYST,
                        () -> figures.change(
                                coffee, volume, new FieldChange<>(seen, new BigDecimal("-1")), "Typing error")))
                .isInstanceOf(FieldOutcome.Refused.class);
        assertThat(person.as(
                        ANALYST, () -> figures.change(coffee, volume, new FieldChange<>(seen, BigDecimal.ONE), "  ")))
                .isInstanceOf(FieldOutcome.Refused.class);
        assertThat(person.as(ANALYST, () -> studies.latest(coffee)).data().stated(volume))
                .isEqualTo(seen);
    }

    @Test
    void knowsNoFigureOfAnActorThatTheStudyDoesNotHave() {
        StudyId coffee = accepted("coffee-ecuador-eco.xlsx");

        assertThatThrownBy(() -> person.as(
                        ANALYST,
                        () -> figures.change(
                                coffee,
                                FigureKey.account("nobody", AccountItem.WAGES),
                                new FieldChange<>(null, BigDecimal.ONE),
                                "Invented")))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void changesWhatTheStudySaysOfItself() {
        StudyId coffee = accepted("coffee-ecuador-eco.xlsx");

        assertThat(person.as(ANALYST, () -> headers.changeReferenceYear(coffee, new FieldChange<>(2020, 2021))))
                .isEqualTo(new FieldOutcome.Saved<>(2021));
        assertThat(person.as(ANALYST, () -> headers.changeReferenceYear(coffee, new FieldChange<>(2020, 2022))))
                .isInstanceOf(FieldOutcome.Conflict.class);
        assertThat(person.as(ANALYST, () -> headers.changeCurrency(coffee, new FieldChange<>("USD", "XXZ"))))
                .isInstanceOf(FieldOutcome.Refused.class);
        assertThat(person.as(
                        ANALYST,
                        () -> headers.changeUnitFactor(coffee, new FieldChange<>(BigDecimal.ONE, BigDecimal.ZERO))))
                .isInstanceOf(FieldOutcome.Refused.class);
        assertThat(person.as(
                        ANALYST,
                        () -> headers.changeUnitFactor(
                                coffee, new FieldChange<>(BigDecimal.ONE, new BigDecimal("1000")))))
                .isInstanceOf(FieldOutcome.Saved.class);
        assertThat(person.as(ANALYST, () -> studies.latest(coffee)).data().header())
                .satisfies(header -> assertThat(header.referenceYear()).isEqualTo(2021))
                .satisfies(header -> assertThat(header.unitFactor()).isEqualByComparingTo("1000"));
    }

    @Test
    void isNotChangedByOneWhoMayOnlySuggestAndUnknownToAStranger() {
        StudyId coffee = accepted("coffee-ecuador-eco.xlsx");
        FigureKey wages = wagesOfTheFirstActor(person.as(ANALYST, () -> studies.latest(coffee)));
        FieldChange<BigDecimal> change = new FieldChange<>(null, BigDecimal.ONE);

        assertThat(person.as(RESEARCHER, () -> studies.latest(coffee))).isNotNull();
        assertThatThrownBy(() -> person.as(RESEARCHER, () -> figures.change(coffee, wages, change, "Why")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> person.as(RESEARCHER, () -> studies.publish(coffee)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> studies.latest(coffee)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> figures.history(coffee, wages)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> figures.change(coffee, wages, change, "Why")))
                .isInstanceOf(NoSuchThing.class);
    }

    private static FigureKey wagesOfTheFirstActor(StudyContent content) {
        return content.data().figures().keySet().stream()
                .filter(key -> key.item().equals(AccountItem.WAGES.name()))
                .findFirst()
                .orElseThrow();
    }

    private StudyId accepted(String file) {
        var outcome = person.as(ANALYST, () -> studies.add(cuenca, "Study of " + file, workbook(file), file));
        return ((Outcome.Done<StudyId>) outcome).value();
    }

    private static Imported workbook(String file) {
        return (Imported) WorkbookReader.read(TestBook.realFile(file));
    }

    private static StudyData statedOnly(StudyData study) {
        var stated = new LinkedHashMap<>(study.figures());
        stated.values().removeIf(Figure::derived);
        return new StudyData(
                study.header(), study.stages(), study.actors(), study.flows(), study.trade(), study.prices(), stated);
    }

    private static Offset<BigDecimal> within(String offset) {
        return Offset.offset(new BigDecimal(offset));
    }
}
