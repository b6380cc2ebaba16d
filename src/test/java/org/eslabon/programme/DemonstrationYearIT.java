package org.eslabon.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.programme.DemonstrationYear.ANA;
import static org.eslabon.programme.DemonstrationYear.EMILY;
import static org.eslabon.programme.DemonstrationYear.IVAN;
import static org.eslabon.programme.DemonstrationYear.LUCIA;
import static org.eslabon.programme.DemonstrationYear.MERCEDES;
import static org.eslabon.programme.DemonstrationYear.ROSA;
import static org.eslabon.programme.DemonstrationYear.TERESA;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eslabon.capacity.CapacityGaps;
import org.eslabon.finance.CityFinancing;
import org.eslabon.finance.Financing;
import org.eslabon.finance.model.Sector;
import org.eslabon.finance.model.Stage;
import org.eslabon.followup.Attention;
import org.eslabon.followup.model.Colour;
import org.eslabon.partnership.Cities;
import org.eslabon.plan.Status;
import org.eslabon.programme.Task.Kind;
import org.eslabon.security.InTheNameOf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration shows every person something that waits for exactly her, and the bank three cities at work. */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=demonstration",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true",
            "eslabon.demonstration.studies=true",
            "eslabon.demonstration.year=true"
        })
class DemonstrationYearIT {

    @Autowired
    InTheNameOf people;

    @Autowired
    TaskService tasks;

    @Autowired
    ProgrammeOverview overview;

    @Autowired
    OwnWork ownWork;

    @Autowired
    Financing financing;

    @Autowired
    Attention attention;

    @Autowired
    CapacityGaps gaps;

    @Autowired
    Cities cities;

    @Autowired
    DemonstrationYear year;

    @Autowired
    JdbcClient database;

    @Test
    void givesEachOfThemHerOwnThingsToDo() {
        assertThat(waiting(ANA)).contains(Kind.FOLLOW_UP);
        assertThat(waiting(EMILY)).contains(Kind.DECIDE, Kind.FULFIL_AGREEMENT);
        assertThat(waiting(ROSA)).contains(Kind.DECIDE, Kind.UPDATE_ACTION, Kind.ANSWER_INVITATION);
        assertThat(waiting(TERESA)).contains(Kind.ANSWER_INVITATION).doesNotContain(Kind.DECIDE);
        assertThat(waiting(MERCEDES)).contains(Kind.ANSWER_INVITATION);
        assertThat(waiting(IVAN)).contains(Kind.GIVE_OPINION, Kind.ANSWER_INVITATION);
        assertThat(waiting(LUCIA)).containsExactly(Kind.FOLLOW_UP_MORE);
    }

    @Test
    void tellsWhatIsLateFirstWithItsNameItsDayAndWhoAnswersForIt() {
        Task first = people.as(ANA, () -> tasks.waitingForMe()).getFirst();

        assertThat(first.kind()).isEqualTo(Kind.FOLLOW_UP);
        assertThat(first.what()).startsWith("Mantenimiento de la vía");
        assertThat(first.who()).startsWith("Rosa Quizhpe · ");
        assertThat(first.due()).isNotNull();
        assertThat(people.as(EMILY, () -> tasks.waitingForMe()))
                .filteredOn(task -> task.kind() == Kind.DECIDE)
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.what()).startsWith("Crédito de cosecha");
                    assertThat(task.who()).isEqualTo("Ana Vintimilla");
                });
    }

    @Test
    void tellsEachOfThemWhatSheAnswersForAndWhatMoneyItLacks() {
        assertThat(own(EMILY)).singleElement().satisfies(action -> {
            assertThat(action.title()).startsWith("Ventanilla única");
            assertThat(action.status()).isEqualTo(Status.IN_EXECUTION);
            assertThat(action.next()).isEqualTo(OwnAction.Next.REPORT);
            assertThat(action.missing()).isEqualByComparingTo("14000");
        });
        assertThat(own(MERCEDES)).singleElement().satisfies(action -> {
            assertThat(action.status()).isEqualTo(Status.APPROVED);
            assertThat(action.next()).isEqualTo(OwnAction.Next.START);
            assertThat(action.missing()).isEqualByComparingTo("16000");
        });
        assertThat(own(IVAN)).isEmpty();
    }

    private List<OwnAction> own(String email) {
        return people.as(email, () -> ownWork.in(cities.bySlug("cuenca").id()));
    }

    @Test
    void showsTheBankThreeCitiesWithTheirMoneyAndTheirLights() {
        List<CityFigures> cities = people.as(LUCIA, () -> overview.cities());

        assertThat(cities).hasSize(3).allSatisfy(city -> {
            assertThat(city.plans()).as(city.city().name()).isOne();
            assertThat(city.money().total(Stage.PLEDGED)).as(city.city().name()).isPositive();
        });
        CityFigures cuenca = cities.stream()
                .filter(city -> city.city().slug().equals("cuenca"))
                .findFirst()
                .orElseThrow();
        assertThat(cuenca.money().total(Stage.PLEDGED)).isEqualByComparingTo("229000");
        assertThat(cuenca.money().total(Stage.COMMITTED)).isEqualByComparingTo("80000");
        assertThat(cuenca.money().total(Stage.DISBURSED)).isEqualByComparingTo("27550.40");
        assertThat(cuenca.lights()).containsKeys(Colour.GREEN, Colour.RED);
        assertThat(cuenca.obstacles()).isEqualTo(4);
    }

    /** Each of these figures led to a page on which it did not appear. */
    @Test
    void leadsFromEachFigureOfMoneyToTheRowsThatAddUpToIt() {
        people.as(LUCIA, () -> {
            for (CityFigures city : overview.cities()) {
                CityFinancing list = financing.bySource(city.city().id());
                for (Stage stage : Stage.values()) {
                    assertThat(CityFinancing.sum(list.rows(stage, null), stage))
                            .as("%s %s", city.city().name(), stage)
                            .isEqualByComparingTo(city.money().total(stage));
                    Map<Sector, BigDecimal> bySector = city.money().grid().bySector(stage);
                    for (Sector sector : Sector.values()) {
                        assertThat(CityFinancing.sum(list.rows(stage, sector), stage))
                                .as("%s %s %s", city.city().name(), stage, sector)
                                .isEqualByComparingTo(bySector.getOrDefault(sector, BigDecimal.ZERO));
                    }
                    assertThat(list.rows(stage, null))
                            .allMatch(row -> row.amount(stage).signum() > 0);
                }
                assertThat(list.rows(null, null)).isEqualTo(list.rows()).isNotEmpty();
            }
            return null;
        });
    }

    /** The lights led to what needs attention, which is not what they count. */
    @Test
    void leadsFromEachNumberOfLightsToAsManyActions() {
        people.as(LUCIA, () -> {
            for (CityFigures city : overview.cities()) {
                Map<Colour, Long> listed = attention.allOf(city.city().id()).stream()
                        .collect(Collectors.groupingBy(line -> line.light().colour(), Collectors.counting()));
                assertThat(listed.keySet()).isEqualTo(city.lights().keySet());
                listed.forEach((colour, count) -> assertThat(count)
                        .as("%s %s", city.city().name(), colour)
                        .isEqualTo(city.lights().get(colour).longValue()));
            }
            return null;
        });
    }

    @Test
    void leadsFromTheNumberOfCapacityGapsToAsManyGaps() {
        people.as(LUCIA, () -> {
            for (CityFigures city : overview.cities()) {
                assertThat(gaps.courses(city.city().id())).hasSize(city.gaps());
            }
            assertThat(overview.cities()).anyMatch(city -> city.gaps() > 0);
            return null;
        });
    }

    @Test
    void isToldOnceAndLeavesAloneWhatPeopleMadeOfIt() {
        int before = plans();

        year.run(null);

        assertThat(plans()).isEqualTo(before).isEqualTo(3);
    }

    private int plans() {
        return database.sql("select count(*) from action_plan")
                .query(Integer.class)
                .single();
    }

    private List<Kind> waiting(String email) {
        return people.as(email, () -> tasks.waitingForMe()).stream()
                .map(Task::kind)
                .distinct()
                .collect(Collectors.toList());
    }
}
