package org.eslabon.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.meetings.Hall.ANA;
import static org.eslabon.meetings.Hall.CAROLINA;
import static org.eslabon.meetings.Hall.EMILY;
import static org.eslabon.meetings.Hall.IVAN;
import static org.eslabon.meetings.Hall.JORGE;
import static org.eslabon.meetings.Hall.PABLO;
import static org.eslabon.meetings.Hall.TERESA;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.Entry;
import org.eslabon.coediting.Permission;
import org.eslabon.coediting.spi.Standing;
import org.eslabon.meetings.model.MinutesRule;
import org.eslabon.meetings.model.MinutesState;
import org.eslabon.meetings.model.Voice;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Area;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.NewAction;
import org.eslabon.plan.NewPlan;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.programme.Task;
import org.eslabon.programme.TaskService;
import org.eslabon.security.MovableClock;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.NewObstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.StudyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Minutes and their approval, and what was agreed. */
@WithMeetings
class MinutesIT {

    @Autowired
    AsPerson person;

    @Autowired
    Hall hall;

    @Autowired
    Minutes minutes;

    @Autowired
    MinutesTexts texts;

    @Autowired
    Agreements agreements;

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    @Autowired
    Obstacles obstacles;

    @Autowired
    TaskService tasks;

    @Autowired
    DueMeetings due;

    @Autowired
    AuditTrail trail;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private CityId cuenca;
    private MeetingId roundtable;
    private OrganisationId municipality;
    private OrganisationId chamber;

    /** At which the municipality, the chamber and a farm were. */
    @BeforeEach
    void aRoundtableThatWasHeld() {
        cuenca = hall.city(ANA, "cuenca").id();
        roundtable = hall.meeting(ANA, "cuenca", Meeting.Kind.ROUNDTABLE, "Cacao roundtable", Duration.ofHours(-3));
        hall.came(ANA, hall.invite(ANA, roundtable, "cuenca", EMILY), Sex.FEMALE);
        hall.came(ANA, hall.invite(ANA, roundtable, "cuenca", TERESA), Sex.FEMALE);
        hall.walkedIn(ANA, roundtable, "Pedro", "Finca El Sol", Sex.MALE);
        hall.write(ANA, "cuenca", roundtable, "The road is to be paved.");
        municipality = hall.owner(ANA, "cuenca", EMILY).organisation();
        chamber = hall.owner(ANA, "cuenca", TERESA).organisation();
        database.sql("delete from outgoing_mail").update();
    }

    @Test
    void areFrozenAtTheVersionThatWasSentWhileTheyWait() {
        assertThat(permission(ANA)).isEqualTo(Permission.EDIT);
        assertThat(permission(EMILY)).isEqualTo(Permission.SUGGEST); // invited
        assertThat(permission(IVAN)).isEqualTo(Permission.READ);

        MinutesId sent = hall.send(ANA, roundtable, 7);

        assertThat(permission(ANA)).isEqualTo(Permission.COMMENT);
        assertThat(permission(EMILY)).isEqualTo(Permission.COMMENT);
        assertThat(permission(IVAN)).isEqualTo(Permission.READ);
        assertThat(sheet().state()).isEqualTo(MinutesState.WAITING);
        assertThat(person.as(IVAN, () -> minutes.html(sent))).contains("The road is to be paved.");
        // What reaches the text all the same is not what is approved.
        hall.write(ANA, "cuenca", roundtable, "And the bridge.");
        assertThat(person.as(IVAN, () -> minutes.html(sent))).doesNotContain("bridge");
        assertThatThrownBy(() -> database.sql("update meeting_minutes set version = version + 1 where id = ?")
                        .param(sent.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(person.as(ANA, () -> minutes.send(roundtable, 7))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void askTheOrganisationsOfThePartnershipThatAttended() {
        hall.send(ANA, roundtable, 7);

        assertThat(inForce().voices())
                .extracting(SentMinutes.Line::organisation)
                .containsExactlyInAnyOrder(municipality, chamber);
        assertThat(inForce().lastDay())
                .isEqualTo(LocalDate.ofInstant(
                                clock.instant(), hall.city(ANA, "cuenca").timeZone())
                        .plusDays(7));
        assertThat(mails()).containsExactlyInAnyOrder(EMILY, TERESA); // those of them who were invited
        assertThat(asked(EMILY)).contains(roundtable);
        assertThat(asked(PABLO)).contains(roundtable); // a colleague can speak as well
        assertThat(asked(IVAN)).doesNotContain(roundtable);
        assertThat(waiting(EMILY)).contains(Task.Kind.APPROVE_MINUTES);
    }

    @Test
    void areAskedOfWhoConvenesUntilTheyAreSentAndBeforeThemWhoCame() {
        MeetingId past = hall.meeting(ANA, "cuenca", Meeting.Kind.WORKSHOP, "Over and forgotten", Duration.ofHours(-5));
        assertThat(chores(ANA, "Over and forgotten")).containsExactly(Task.Kind.RECORD_MEETING);
        assertThat(chores(EMILY, "Over and forgotten")).isEmpty();

        hall.walkedIn(ANA, past, "Pedro", "Finca El Sol", Sex.MALE);
        assertThat(chores(ANA, "Over and forgotten")).containsExactly(Task.Kind.SEND_MINUTES);

        assertThat(addresses(ANA, Task.Kind.SEND_MINUTES)).contains(MeetingAddresses.minutes("cuenca", roundtable));
        MinutesId sent = hall.send(ANA, roundtable, 7);
        assertThat(addresses(ANA, Task.Kind.SEND_MINUTES))
                .doesNotContain(MeetingAddresses.minutes("cuenca", roundtable));
        Hall.done(person.as(ANA, () -> minutes.reopen(sent, "The bridge is missing")));
        assertThat(addresses(ANA, Task.Kind.SEND_MINUTES)).contains(MeetingAddresses.minutes("cuenca", roundtable));
    }

    private List<Task.Kind> chores(String email, String title) {
        return person.as(email, () -> tasks.waitingForMe(cuenca)).stream()
                .filter(task -> task.what().equals(title))
                .map(Task::kind)
                .toList();
    }

    private List<String> addresses(String email, Task.Kind kind) {
        return person.as(email, () -> tasks.waitingForMe(cuenca)).stream()
                .filter(task -> task.kind() == kind)
                .map(Task::path)
                .toList();
    }

    @Test
    void areApprovedAsSoonAsAllWhoWereAskedHaveApproved() {
        MinutesId sent = hall.send(ANA, roundtable, 7);

        Hall.done(person.as(EMILY, () -> minutes.approve(sent, municipality)));
        assertThat(sheet().state()).isEqualTo(MinutesState.WAITING);
        Hall.done(person.as(TERESA, () -> minutes.approve(sent, chamber)));

        assertThat(sheet().state()).isEqualTo(MinutesState.APPROVED);
        assertThat(inForce().approvedHow()).isEqualTo(MinutesRule.Standing.APPROVED_BY_ALL);
        assertThat(inForce().voices())
                .extracting(SentMinutes.Line::person)
                .containsExactlyInAnyOrder("Emily Carter", "Teresa Crespo");
        assertThat(verbs()).containsOnlyOnce("approved");
        assertThat(permission(ANA)).isEqualTo(Permission.COMMENT);
        assertThat(asked(EMILY)).doesNotContain(roundtable);
    }

    @Test
    void hearOneVoiceOfEachOrganisationAndOfNobodyElse() {
        MinutesId sent = hall.send(ANA, roundtable, 7);

        assertThatThrownBy(() -> person.as(JORGE, () -> minutes.approve(sent, municipality)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> person.as(CAROLINA, () -> minutes.approve(sent, municipality)))
                .isInstanceOf(NoSuchThing.class);
        OrganisationId university = hall.owner(ANA, "cuenca", IVAN).organisation();
        assertThat(person.as(IVAN, () -> minutes.approve(sent, university))).isInstanceOf(Outcome.Refused.class);
        assertThat(person.as(EMILY, () -> minutes.object(sent, municipality, " ")))
                .isInstanceOf(Outcome.Refused.class);
        Hall.done(person.as(EMILY, () -> minutes.approve(sent, municipality)));
        Hall.done(person.as(PABLO, () -> minutes.object(sent, municipality, "We were two")));

        assertThat(inForce().voices())
                .filteredOn(line -> line.organisation().equals(municipality))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.voice()).isEqualTo(Voice.OBJECTS);
                    assertThat(line.person()).isEqualTo("Pablo Ochoa");
                    assertThat(line.reason()).isEqualTo("We were two");
                });
        assertThat(trail.of(Meeting.thing(roundtable), 50))
                .filteredOn(line -> line.verb().equals("gave-voice"))
                .extracting(Entry::byName)
                .containsExactly("Pablo Ochoa", "Emily Carter");
    }

    @Test
    void areApprovedExactlyOnceWhenTheDeadlinePassesWithoutObjection() throws Exception {
        MinutesId sent = hall.send(ANA, roundtable, 3);
        Hall.done(person.as(EMILY, () -> minutes.approve(sent, municipality)));
        clock.pass(Duration.between(clock.instant(), inForce().deadline()).minusSeconds(1));
        TwoNodes.work(due);
        assertThat(sheet().state()).isEqualTo(MinutesState.WAITING);

        clock.pass(Duration.ofSeconds(1));
        // Silence is consent from this moment on, whether or not a node has looked yet.
        assertThat(person.as(TERESA, () -> minutes.object(sent, chamber, "Too late")))
                .isInstanceOf(Outcome.Refused.class);
        TwoNodes.work(due);
        TwoNodes.work(due);

        assertThat(sheet().state()).isEqualTo(MinutesState.APPROVED);
        assertThat(inForce().approvedHow()).isEqualTo(MinutesRule.Standing.APPROVED_BY_DEADLINE);
        assertThat(verbs()).containsOnlyOnce("approved");
        assertThat(trail.of(Meeting.thing(roundtable), 50))
                .filteredOn(line -> line.verb().equals("approved"))
                .singleElement()
                .satisfies(line -> assertThat(line.by()).isNull());
    }

    @Test
    void areHeldUpByAnObjectionBeyondTheDeadlineUntilItIsTakenBack() throws Exception {
        MinutesId sent = hall.send(ANA, roundtable, 1);
        Hall.done(person.as(TERESA, () -> minutes.object(sent, chamber, "The road is ours")));
        clock.pass(Duration.ofDays(5));
        TwoNodes.work(due);
        assertThat(sheet().state()).isEqualTo(MinutesState.WAITING);

        Hall.done(person.as(TERESA, () -> minutes.approve(sent, chamber)));

        assertThat(sheet().state()).isEqualTo(MinutesState.APPROVED);
    }

    @Test
    void areReopenedForAllToSeeAndKeepWhatWasApproved() {
        MinutesId sent = hall.send(ANA, roundtable, 7);
        Hall.done(person.as(EMILY, () -> minutes.approve(sent, municipality)));
        Hall.done(person.as(TERESA, () -> minutes.approve(sent, chamber)));
        assertThatThrownBy(() -> person.as(EMILY, () -> minutes.reopen(sent, "Mine")))
                .isInstanceOf(NotAllowed.class);
        assertThat(person.as(ANA, () -> minutes.reopen(sent, ""))).isInstanceOf(Outcome.Refused.class);

        Hall.done(person.as(ANA, () -> minutes.reopen(sent, "A name is wrong")));

        assertThat(sheet().state()).isEqualTo(MinutesState.REOPENED);
        assertThat(permission(ANA)).isEqualTo(Permission.EDIT);
        hall.write(ANA, "cuenca", roundtable, "Pedro Salas spoke.");
        assertThat(sheet().earlier()).singleElement().satisfies(before -> {
            assertThat(before.approvedHow()).isEqualTo(MinutesRule.Standing.APPROVED_BY_ALL);
            assertThat(before.reopenedBecause()).isEqualTo("A name is wrong");
        });
        assertThat(person.as(IVAN, () -> minutes.html(sent))).contains("paved").doesNotContain("Salas");
        assertThat(person.as(EMILY, () -> minutes.approve(sent, municipality))).isInstanceOf(Outcome.Refused.class);
        MinutesId again = hall.send(ANA, roundtable, 7);
        assertThat(person.as(IVAN, () -> minutes.html(again))).contains("Salas");
        assertThat(inForce().number()).isEqualTo(2);
        assertThat(inForce().voices()).extracting(SentMinutes.Line::voice).containsOnlyNulls();
    }

    @Test
    void areNotSentBeforeThereIsSomethingToApproveAndSomebodyToDoIt() {
        MeetingId planned = hall.meeting(ANA, "cuenca", Meeting.Kind.WORKSHOP, "Later", Duration.ofDays(1));
        MeetingId withoutText = hall.meeting(ANA, "cuenca", Meeting.Kind.WORKSHOP, "Silent", Duration.ofHours(-2));
        hall.came(ANA, hall.invite(ANA, withoutText, "cuenca", EMILY), Sex.FEMALE);
        MeetingId amongStrangers = hall.meeting(ANA, "cuenca", Meeting.Kind.WORKSHOP, "Far", Duration.ofHours(-2));
        hall.walkedIn(ANA, amongStrangers, "Pedro", "Finca El Sol", Sex.MALE);
        hall.write(ANA, "cuenca", amongStrangers, "We met.");

        assertThat(refusal(planned, 7)).isEqualTo("meetings.refusal.minutes.not-held");
        assertThat(refusal(withoutText, 7)).isEqualTo("meetings.refusal.minutes.empty");
        assertThat(refusal(amongStrangers, 7)).isEqualTo("meetings.refusal.minutes.nobody");
        assertThat(refusal(roundtable, 0)).isEqualTo("meetings.refusal.minutes.days");
        assertThat(refusal(roundtable, 91)).isEqualTo("meetings.refusal.minutes.days");
    }

    @Test
    void anAgreementWaitsForItsOwnerUntilSheHasDoneIt() {
        AgreementId customs = hall.agree(ANA, roundtable, "cuenca", "Write to the customs office", EMILY);
        assertThat(person.as(EMILY, () -> agreements.waitingForMe(cuenca)))
                .extracting(Agreement::id)
                .contains(customs);
        assertThat(waiting(EMILY)).contains(Task.Kind.FULFIL_AGREEMENT);
        assertThatThrownBy(() -> person.as(TERESA, () -> agreements.fulfil(customs)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> person.as(
                        EMILY,
                        () -> agreements.change(
                                customs, AgreementFields.WHAT, new FieldChange<>("Write to the customs office", "x"))))
                .isInstanceOf(NotAllowed.class);

        Hall.done(person.as(EMILY, () -> agreements.fulfil(customs)));

        assertThat(person.as(EMILY, () -> agreements.waitingForMe(cuenca)))
                .extracting(Agreement::id)
                .doesNotContain(customs);
        assertThat(person.as(IVAN, () -> agreements.of(roundtable)))
                .singleElement()
                .satisfies(done -> assertThat(done.doneBy()).isEqualTo("Emily Carter"));
        Hall.done(person.as(ANA, () -> agreements.reopen(customs)));
        Owner teresa = hall.owner(ANA, "cuenca", TERESA);
        Owner emily = hall.owner(ANA, "cuenca", EMILY);
        assertThat(person.as(
                        ANA, () -> agreements.change(customs, AgreementFields.OWNER, new FieldChange<>(emily, teresa))))
                .isInstanceOf(FieldOutcome.Saved.class);
        assertThat(person.as(TERESA, () -> agreements.waitingForMe(cuenca)))
                .extracting(Agreement::id)
                .contains(customs);
    }

    @Test
    void anAgreementBecomesAnActionInOneStepAndEachKnowsTheOther() {
        AgreementId road = hall.agree(ANA, roundtable, "cuenca", "Pave the road", EMILY);
        Owner emily = hall.owner(ANA, "cuenca", EMILY);
        PlanId plan = Hall.made(person.as(
                ANA, () -> plans.create(cuenca, new NewPlan("Roads", null, null, 2026, 2028, Area.SOCIAL, null))));

        var unfounded = person.as(EMILY, () -> agreements.makeAction(road, plan, action(emily, Set.of())));
        assertThat(((FormOutcome.Refused<?>) unfounded).byField()).containsOnlyKeys("obstacles");
        ObstacleId mud = obstacle();
        ActionId action =
                Hall.made(person.as(EMILY, () -> agreements.makeAction(road, plan, action(emily, Set.of(mud)))));

        assertThat(person.as(IVAN, () -> agreements.of(roundtable)))
                .singleElement()
                .satisfies(agreed ->
                        assertThat(agreed.action()).isEqualTo(new Agreement.Became(action, plan, "Pave the road")));
        assertThat(person.as(IVAN, () -> agreements.ofAction(action)))
                .singleElement()
                .satisfies(agreed -> assertThat(agreed.meeting()).isEqualTo(roundtable));
        assertThat(person.as(EMILY, () -> agreements.waitingForMe(cuenca)))
                .extracting(Agreement::id)
                .doesNotContain(road);
        assertThat(person.as(EMILY, () -> agreements.makeAction(road, plan, action(emily, Set.of(mud)))))
                .isInstanceOf(FormOutcome.Refused.class);

        person.as(EMILY, () -> {
            actions.remove(action);
            return action;
        });
        assertThat(person.as(EMILY, () -> agreements.waitingForMe(cuenca)))
                .extracting(Agreement::id)
                .contains(road); // a task again
    }

    private ObstacleId obstacle() {
        UUID study = UUID.randomUUID();
        database.sql("insert into study (id, city_id, name, created_at) values (?, ?, ?, utc_timestamp(6))")
                .params(study, cuenca.value(), "Cacao " + study)
                .update();
        return Hall.done(person.as(
                ANA,
                () -> obstacles.create(new NewObstacle(new StudyId(study), "Roads of mud", ObstacleKind.LOGISTICS))));
    }

    private static NewAction action(Owner who, Set<ObstacleId> against) {
        return new NewAction(
                "Pave the road",
                null,
                against,
                who.organisation(),
                who.person(),
                null,
                null,
                LocalDate.of(2026, 9, 1),
                null);
    }

    private String refusal(MeetingId meeting, int days) {
        var outcome = person.as(ANA, () -> minutes.send(meeting, days));
        return ((Outcome.Refused<MinutesId>) outcome).refusal().messageKey();
    }

    private Permission permission(String email) {
        return person.as(email, () -> texts.standing(Minutes.text(roundtable)))
                .map(Standing::permission)
                .orElseThrow();
    }

    private MinutesSheet sheet() {
        return person.as(IVAN, () -> minutes.of(roundtable));
    }

    private SentMinutes inForce() {
        SentMinutes inForce = sheet().inForce();
        assertThat(inForce).isNotNull();
        return inForce;
    }

    private List<String> verbs() {
        return trail.of(Meeting.thing(roundtable), 50).stream().map(Entry::verb).toList();
    }

    private List<Task.Kind> waiting(String email) {
        return person.as(email, () -> tasks.waitingForMe(cuenca)).stream()
                .map(Task::kind)
                .toList();
    }

    /** The meetings whose minutes wait for the voice of an organisation of hers. */
    private List<MeetingId> asked(String email) {
        return person.as(email, () -> minutes.waitingForMe(cuenca)).stream()
                .map(MinutesToApprove::meeting)
                .toList();
    }

    private List<String> mails() {
        return database.sql("select recipient from outgoing_mail")
                .query(String.class)
                .list();
    }
}
