package org.eslabon.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.eslabon.followup.model.Colour;
import org.eslabon.followup.model.EffectOnGap;
import org.eslabon.followup.model.Trouble;
import org.eslabon.followup.model.Why;
import org.eslabon.plan.ActionFields;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Cuenca;
import org.eslabon.plan.EffectFields;
import org.eslabon.plan.EffectId;
import org.eslabon.plan.Effects;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.IndicatorId;
import org.eslabon.plan.Indicators;
import org.eslabon.plan.Milestones;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Responsible;
import org.eslabon.plan.StatementCount;
import org.eslabon.plan.Status;
import org.eslabon.plan.Transition;
import org.eslabon.plan.Workflow;
import org.eslabon.security.MovableClock;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.Basis;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Benchmarks;
import org.eslabon.valuechain.NewBenchmark;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.workbook.UnitCostFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=followup",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Cuenca.class, MovableClock.class, StatementCount.class})
class FollowUpIT {

    private static final ZoneId ZONE = ZoneId.of("America/Guayaquil");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    AsPerson person;

    @Autowired
    Cuenca given;

    @Autowired
    Updates updates;

    @Autowired
    Readings readings;

    @Autowired
    Lights lights;

    @Autowired
    LightOverrides overrides;

    @Autowired
    Attention attention;

    @Autowired
    GapEffects gapEffects;

    @Autowired
    Reminders reminders;

    @Autowired
    Actions actions;

    @Autowired
    Milestones milestones;

    @Autowired
    Indicators indicators;

    @Autowired
    Effects effects;

    @Autowired
    Benchmarks benchmarks;

    @Autowired
    Workflow workflow;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private CityId cuenca;
    private StudyId coffee;
    private PlanId plan;
    private ObstacleId permits;
    private ActionId action;
    private String title;

    /** An action that began ten days ago, ends in ninety and is reported on in thirty; and no other one. */
    @BeforeEach
    void anActionUnderWay() {
        database.sql("update action set removed_at = utc_timestamp(6) where removed_at is null")
                .update();
        database.sql("update person set active = true").update();
        title = "Shop " + NUMBER.incrementAndGet() + ".";
        cuenca = given.city();
        coffee = given.study(cuenca, "Coffee Ecuador 2020");
        permits = given.obstacle(coffee, "Permits take eleven weeks");
        plan = given.plan("Better coffee", coffee);
        action = underWay(title);
    }

    private ActionId underWay(String called) {
        ActionId made = given.action(plan, called, permits);
        database.sql("""
                        update action set status = 'IN_EXECUTION', running = true, starts_on = :starts, ends_on = :ends,
                            next_update_on = :next, created_at = :created where id = :id""")
                .param("starts", today().minusDays(10))
                .param("ends", today().plusDays(90))
                .param("next", today().plusDays(30))
                .param("created", clock.instant().minus(Duration.ofDays(10)))
                .param("id", made.value())
                .update();
        return made;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    @Test
    void aReportMovesTheNextDateTellsTheProgressAndReopensNothing() {
        report(ANALYST, "Agreement signed", 40, today().plusDays(20));
        clock.pass(Duration.ofMinutes(1));
        report(OFFICER, "Desk rented", null, today().plusDays(25));

        List<Update> all = person.as(RESEARCHER, () -> updates.ofAction(action));
        assertThat(all).extracting(Update::done).containsExactly("Desk rented", "Agreement signed");
        assertThat(all.getFirst().authorName()).isEqualTo("Emily Carter");
        assertThat(sheetStatus()).isEqualTo(Status.IN_EXECUTION);
        assertThat(nextUpdate()).isEqualTo(today().plusDays(25));
        assertThat(light().progress()).as("the last that was said").isEqualTo(40);
        assertThat(light().colour()).isEqualTo(Colour.GREEN);
    }

    @Test
    void whoeverAnswersForAnActionReportsOnItThoughHerRoleMayChangeNothing() {
        assertThatThrownBy(() -> report(RESEARCHER, "I was there", 10, today().plusDays(5)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> report(STRANGER, "I was there", 10, today().plusDays(5)))
                .isInstanceOf(NoSuchThing.class);
        makeResponsible(RESEARCHER);

        assertThat(person.as(RESEARCHER, () -> updates.mayReport(action))).isTrue();
        assertThat(report(RESEARCHER, "Measured the queue", 10, today().plusDays(5)))
                .isInstanceOf(FormOutcome.Done.class);
        assertThatThrownBy(() -> person.as(
                        RESEARCHER, () -> actions.change(action, ActionFields.TITLE, new FieldChange<>(title, "Mine"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aReportSaysWhatIsMissingAndChangesNothing() {
        LocalDate before = nextUpdate();

        assertThat(refusals(report(ANALYST, "  ", 101, today()))).containsOnlyKeys("done", "progress", "nextUpdateOn");
        assertThat(refusals(report(ANALYST, "x".repeat(5_001), -1, null)))
                .containsOnlyKeys("done", "progress", "nextUpdateOn");

        assertThat(person.as(ANALYST, () -> updates.ofAction(action))).isEmpty();
        assertThat(nextUpdate()).isEqualTo(before);
    }

    @Test
    void whatWasReportedStaysAndItsAuthorCanTakeBackOnlyHerLatest() {
        LocalDate before = nextUpdate();
        UpdateId first = done(report(ANALYST, "Agreement signed", 40, today().plusDays(20)));
        clock.pass(Duration.ofMinutes(1));
        UpdateId second = done(report(ANALYST, "Desk rented", 60, today().plusDays(25)));

        assertThatThrownBy(() -> person.as(OFFICER, () -> updates.withdraw(second)))
                .isInstanceOf(NotAllowed.class);
        assertThat(person.as(ANALYST, () -> updates.withdraw(first)))
                .isEqualTo(Outcome.refused("followup.refusal.update.not-latest"));
        assertThat(person.as(ANALYST, () -> updates.withdraw(second))).isEqualTo(Outcome.done(second));

        List<Update> all = person.as(OFFICER, () -> updates.ofAction(action));
        assertThat(all.getFirst().withdrawn()).isTrue();
        assertThat(all.getFirst().done())
                .as("it is seen that there was something")
                .isEmpty();
        assertThat(nextUpdate()).isEqualTo(today().plusDays(20));
        assertThat(light().progress()).isEqualTo(40);
        person.as(ANALYST, () -> updates.withdraw(first));
        assertThat(nextUpdate()).isEqualTo(before);
        assertThatThrownBy(() -> database.sql("update action_update set done = 'Something else'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from action_update").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void anIndicatorStandsWhereItsLatestReadingStands() {
        IndicatorId days = done(person.as(ANALYST, () -> indicators.add(action, "Days for a permit", "days")));

        ReadingId later = done(read(days, today().minusDays(1), "30"));
        done(read(days, today().minusDays(9), "77"));
        assertThat(actual(days))
                .as("the latest day counts, not the last that was written")
                .isEqualByComparingTo("30");
        assertThat(refusals(read(days, today().plusDays(1), "5"))).containsOnlyKeys("readOn");
        assertThat(refusals(read(days, null, "1E+30"))).containsOnlyKeys("readOn", "value");

        assertThat(person.as(RESEARCHER, () -> readings.ofAction(action)).get(days))
                .extracting(Reading::evidence)
                .containsExactly("https://example.org/30", "https://example.org/77");
        assertThat(person.as(RESEARCHER, () -> readings.ofPlan(plan)))
                .extracting(ReadingLine::indicator)
                .containsExactly("Days for a permit", "Days for a permit");
        assertThatThrownBy(() -> person.as(RESEARCHER, () -> {
                    readings.withdraw(later);
                    return null;
                }))
                .isInstanceOf(NotAllowed.class);
        person.as(ANALYST, () -> {
            readings.withdraw(later);
            return null;
        });
        assertThat(actual(days)).isEqualByComparingTo("77");
    }

    @Test
    void anOverrideSaysWhoAndWhyAndEndsByItself() {
        clock.pass(Duration.ofDays(31)); // the report is overdue
        assertThat(light().colour()).isEqualTo(Colour.AMBER);
        assertThat(refusals(override(ANALYST, null, " ", today().plusDays(91))))
                .containsOnlyKeys("colour", "reason", "until");
        assertThat(refusals(override(ANALYST, Colour.DONE, "Done", today().minusDays(1))))
                .containsOnlyKeys("colour", "until");
        assertThatThrownBy(() -> override(RESEARCHER, Colour.GREEN, "Fine", today()))
                .isInstanceOf(NotAllowed.class);

        override(OFFICER, Colour.RED, "The landlord has cancelled", today().plusDays(90));
        override(ANALYST, Colour.GREEN, "The report lies on my desk", today().plusDays(2));

        ActionLight set = light();
        assertThat(set.colour()).isEqualTo(Colour.GREEN);
        assertThat(set.computed().colour()).isEqualTo(Colour.AMBER);
        assertThat(set.override()).isNotNull().satisfies(one -> {
            assertThat(one.by()).isEqualTo("Ana Vintimilla");
            assertThat(one.reason()).isEqualTo("The report lies on my desk");
        });
        assertThat(person.as(OFFICER, () -> attention.ofCity(cuenca)))
                .as("it takes nothing off the list")
                .anyMatch(line -> line.action().equals(action));
        clock.pass(Duration.ofDays(2));
        assertThat(light().colour()).as("its last day").isEqualTo(Colour.GREEN);
        clock.pass(Duration.ofDays(1));
        assertThat(light().override()).isNull();
        assertThat(light().colour()).isEqualTo(Colour.AMBER);
    }

    @Test
    void anOverrideIsTakenBackAndJudgesNothingThatIsAtItsEnd() {
        override(ANALYST, Colour.RED, "The landlord has cancelled", today().plusDays(30));
        person.as(ANALYST, () -> workflow.move(action, Transition.COMPLETE, "Opened"));
        assertThat(light().colour()).isEqualTo(Colour.DONE);
        assertThat(refusals(override(ANALYST, Colour.RED, "Still", today()))).containsOnlyKeys("colour");
        person.as(ANALYST, () -> workflow.move(action, Transition.TAKE_UP_AGAIN, "Not yet"));
        assertThat(light().colour()).isEqualTo(Colour.RED);

        person.as(OFFICER, () -> {
            overrides.end(action);
            return null;
        });

        assertThat(light().colour()).isEqualTo(Colour.GREEN);
    }

    @Test
    void aPlanHasTheWorstLightOfItsActionsWithCountsInAsManyStatementsForManyAsForFew() {
        given.action(plan, "A draft", permits);
        int forFew = StatementCount.of(() -> person.as(OFFICER, () -> lights.ofPlan(plan)));
        int cityForFew = StatementCount.of(() -> person.as(OFFICER, () -> lights.ofCity(cuenca)));
        for (int i = 0; i < 5; i++) {
            ActionId late = underWay("Late " + i);
            person.as(ANALYST, () -> milestones.add(late, "Signed", today().minusDays(3)));
        }

        PlanLight light = person.as(OFFICER, () -> lights.ofPlan(plan));

        assertThat(light.colour()).isEqualTo(Colour.AMBER);
        assertThat(light.counts()).isEqualTo(Map.of(Colour.AMBER, 5, Colour.GREEN, 1, Colour.GREY, 1));
        assertThat(light.actions()).hasSize(7);
        assertThat(person.as(OFFICER, () -> lights.ofCity(cuenca)).get(plan)).isEqualTo(light);
        assertThat(StatementCount.of(() -> person.as(OFFICER, () -> lights.ofPlan(plan))))
                .isEqualTo(forFew);
        assertThat(StatementCount.of(() -> person.as(OFFICER, () -> lights.ofCity(cuenca))))
                .isEqualTo(cityForFew);
        assertThatThrownBy(() -> person.as(STRANGER, () -> lights.ofPlan(plan))).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> lights.ofCity(cuenca)))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void anActionWhoseResponsiblePersonHasLeftIsListedAsUnowned() {
        makeResponsible(RESEARCHER);
        assertThat(person.as(OFFICER, () -> attention.ofCity(cuenca))).isEmpty();

        database.sql("update person set active = false where email = :email")
                .param("email", RESEARCHER)
                .update();

        assertThat(light().computed().reasons().getFirst().why()).isEqualTo(Why.UNOWNED);
        assertThat(person.as(OFFICER, () -> attention.ofCity(cuenca)))
                .singleElement()
                .satisfies(line -> assertThat(line.troubles()).isEqualTo(Set.of(Trouble.UNOWNED)));
    }

    @Test
    void workThatHasBegunIsLateAlsoWhileAChangeOfItIsBeingDecidedAbout() {
        database.sql("update action set status = 'IN_REVIEW', ends_on = :ends where id = :id")
                .param("ends", today().minusDays(1))
                .param("id", action.value())
                .update();

        assertThat(light().colour()).isEqualTo(Colour.RED);
    }

    @Test
    void aReminderIsSentOnceAWeekBeforeAndOnceOnTheDayHoweverManyNodesLook() throws Exception {
        toMorning();
        clock.pass(Duration.ofDays(22));
        nodes();
        assertThat(mailsAbout(title)).isZero();
        clock.pass(Duration.ofDays(1));
        nodes();
        nodes();
        assertThat(mailsAbout(title)).isEqualTo(1);
        assertThat(lastMail()).contains("Hola, Ana Vintimilla", "Better coffee", "/actions/" + action.value());
        clock.pass(Duration.ofDays(1));
        nodes();
        assertThat(mailsAbout(title)).as("not again").isEqualTo(1);
        clock.pass(Duration.ofDays(8)); // nothing ran on the day
        nodes();
        assertThat(mailsAbout(title)).as("made up for").isEqualTo(2);
        assertThat(database.sql("select kind from update_reminder where action_id = :id order by reminded_at")
                        .param("id", action.value())
                        .query(String.class)
                        .list())
                .containsExactly("WEEK_BEFORE", "ON_THE_DAY");
    }

    @Test
    void remindersSpeakTheLanguageOfThePersonAndComeInTheMorning() throws Exception {
        makeResponsible(OFFICER);
        ActionId other = underWay(title + " Annex");
        makeResponsible(other, OFFICER);
        toMorning();
        clock.pass(Duration.ofDays(30).minusHours(2));
        reminders.remind();
        int before = mailsAbout(title);
        clock.pass(Duration.ofHours(2));
        reminders.remind();

        assertThat(mailsAbout(title) - before).as("one mail for both").isEqualTo(1);
        assertThat(lastMail()).contains("Hello Emily Carter", "Report due on", title + " Annex");
    }

    @Test
    void nobodyIsRemindedOfWhatIsOverOrNotHersOrWhatSheHasJustSet() throws Exception {
        ActionId completed = underWay(title + " completed");
        person.as(ANALYST, () -> workflow.move(completed, Transition.COMPLETE, "Opened"));
        toMorning();
        report(ANALYST, "Agreement signed", 10, today().plusDays(5));
        reminders.remind();
        assertThat(mailsAbout(title)).isZero();
        makeResponsible(RESEARCHER);
        database.sql("update person set active = false where email = :email")
                .param("email", RESEARCHER)
                .update();
        clock.pass(Duration.ofDays(5));

        nodes();

        assertThat(mailsAbout(title)).isZero();
    }

    @Test
    void whatAPlanDoesToTheGapIsToldByEffectAndByObstacle() throws Exception {
        BenchmarkId benchmark = benchmark();
        BenchmarkSheet.Cell dearest =
                person.as(ANALYST, () -> benchmarks.get(benchmark)).cells().getFirst();
        person.as(
                ANALYST, () -> benchmarks.claim(dearest.id(), permits, new FieldChange<>(null, new BigDecimal("0.5"))));
        EffectId effect = ((Outcome.Done<EffectId>)
                        person.as(ANALYST, () -> effects.add(action, dearest.id(), new BigDecimal("4"))))
                .value();

        GapEffect expected =
                person.as(RESEARCHER, () -> gapEffects.ofPlan(plan)).getFirst();
        assertThat(expected.all().expected()).isEqualByComparingTo("0.5");
        assertThat(expected.all().measured()).isNull();

        person.as(OFFICER, () -> effects.change(effect, EffectFields.ACTUAL, new FieldChange<>(null, BigDecimal.TWO)));
        GapEffect measured =
                person.as(RESEARCHER, () -> gapEffects.ofAction(action)).getFirst();
        assertThat(measured.lines().getFirst().measured()).isEqualByComparingTo("0.25");
        EffectOnGap.OfObstacle<GapEffect.Named> obstacle = person.as(RESEARCHER, () -> gapEffects.ofObstacle(permits))
                .getFirst()
                .all()
                .obstacles()
                .getFirst();
        assertThat(obstacle.obstacle().statement()).isEqualTo("Permits take eleven weeks");
        assertThat(obstacle.before()).isEqualByComparingTo("0.375");
        assertThat(obstacle.expected()).isEqualByComparingTo("0.125");
        assertThat(obstacle.measured()).isEqualByComparingTo("0.25");
        int forOne = StatementCount.of(() -> person.as(RESEARCHER, () -> gapEffects.ofPlan(plan)));
        for (int i = 0; i < 3; i++) {
            ActionId more = underWay("More " + i);
            person.as(ANALYST, () -> effects.add(more, dearest.id(), BigDecimal.ONE));
        }
        assertThat(StatementCount.of(() -> person.as(RESEARCHER, () -> gapEffects.ofPlan(plan))))
                .isEqualTo(forOne);
    }

    /** 6 too dear in transport and 2 in permits. */
    private BenchmarkId benchmark() throws Exception {
        var costs = UnitCostFile.read("component,local,comparator\nTransport,10,4\nPermits,3,1\nWages,5,8\n"
                .getBytes(StandardCharsets.UTF_8));
        return ((Outcome.Done<BenchmarkId>) person.as(
                        ANALYST,
                        () -> benchmarks.create(
                                new NewBenchmark(coffee, "Best practice", "kg", "USD", costs, Basis.SAME))))
                .value();
    }

    private FormOutcome<UpdateId> report(String by, String what, Integer progress, LocalDate next) {
        return person.as(by, () -> updates.report(action, new NewUpdate(what, null, progress, next, null)));
    }

    private FormOutcome<ReadingId> read(IndicatorId indicator, LocalDate on, String value) {
        return person.as(
                OFFICER,
                () -> readings.add(
                        indicator, new NewReading(on, new BigDecimal(value), "https://example.org/" + value)));
    }

    private FormOutcome<ActionId> override(String by, Colour colour, String reason, LocalDate until) {
        return person.as(by, () -> overrides.set(action, new LightOverride.Wanted(colour, reason, until)));
    }

    private ActionLight light() {
        return person.as(OFFICER, () -> lights.ofAction(action));
    }

    private Status sheetStatus() {
        return person.as(OFFICER, () -> actions.get(action)).action().status();
    }

    private LocalDate nextUpdate() {
        return person.as(OFFICER, () -> actions.get(action)).action().nextUpdateOn();
    }

    private BigDecimal actual(IndicatorId indicator) {
        return person.as(OFFICER, () -> actions.get(action)).indicators().stream()
                .filter(one -> one.id().equals(indicator))
                .findFirst()
                .orElseThrow()
                .actual();
    }

    private void makeResponsible(String email) {
        makeResponsible(action, email);
    }

    private void makeResponsible(ActionId of, String email) {
        Responsible who = given.member(ANALYST, cuenca, email);
        database.sql("update action set organisation_id = :organisation, person_id = :person where id = :id")
                .param("organisation", who.organisation().value())
                .param("person", who.person().value())
                .param("id", of.value())
                .update();
    }

    /** Half past seven in Cuenca, with dates counted from there. */
    private void toMorning() {
        LocalDate tomorrow = today().plusDays(1);
        clock.pass(Duration.between(
                clock.instant(),
                tomorrow.atTime(LocalTime.of(7, 30)).atZone(ZONE).toInstant()));
        database.sql("update action set next_update_on = :next where removed_at is null and plan_id = :plan")
                .param("next", today().plusDays(30))
                .param("plan", plan.value())
                .update();
    }

    private void nodes() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(4)) {
            Callable<Object> looks = Executors.callable(reminders::remind);
            for (Future<Object> one : nodes.invokeAll(List.of(looks, looks, looks, looks))) {
                one.get();
            }
        }
    }

    private int mailsAbout(String what) {
        return database.sql("select count(*) from outgoing_mail where text like :what")
                .param("what", "%" + what + "%")
                .query(Integer.class)
                .single();
    }

    private String lastMail() {
        return database.sql("select text from outgoing_mail order by written_at desc, id desc limit 1")
                .query(String.class)
                .single();
    }

    private static Map<String, Refusal> refusals(FormOutcome<?> outcome) {
        return Cuenca.refusals(outcome);
    }

    private static <T> T done(FormOutcome<T> outcome) {
        return ((FormOutcome.Done<T>) outcome).value();
    }
}
