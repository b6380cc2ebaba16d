package org.eslabon.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.eslabon.meetings.Hall.ANA;
import static org.eslabon.meetings.Hall.BEATRIZ;
import static org.eslabon.meetings.Hall.CAROLINA;
import static org.eslabon.meetings.Hall.EMILY;
import static org.eslabon.meetings.Hall.IVAN;
import static org.eslabon.meetings.Hall.LUCIA;
import static org.eslabon.meetings.Hall.TERESA;

import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.Entry;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.StatementCount;
import org.eslabon.programme.Task;
import org.eslabon.programme.TaskService;
import org.eslabon.security.MovableClock;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;
import org.eslabon.valuechain.AsPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Times, invitations, agendas, attendance and training hours. */
@WithMeetings
class MeetingsIT {

    @Autowired
    AsPerson person;

    @Autowired
    Hall hall;

    @Autowired
    Meetings meetings;

    @Autowired
    Agenda agenda;

    @Autowired
    MeetingInvitations invitations;

    @Autowired
    Attendances attendances;

    @Autowired
    TrainingHours training;

    @Autowired
    DueMeetings due;

    @Autowired
    TaskService tasks;

    @Autowired
    AuditTrail trail;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private MeetingId workshop;

    @BeforeEach
    void aWorkshopInTenDays() {
        database.sql("delete from outgoing_mail").update();
        workshop = hall.meeting(ANA, "cuenca", Meeting.Kind.WORKSHOP, "Cacao workshop", Duration.ofDays(10));
    }

    @Test
    void keepsTimesInUtcAndShowsThemAsTheClocksOfTheCityDo() {
        LocalDateTime nine = LocalDateTime.of(2026, 6, 1, 9, 0);
        var cuenca = hall.city(ANA, "cuenca").id();
        var fortaleza = hall.city(BEATRIZ, "fortaleza").id();
        MeetingId inCuenca = Hall.made(person.as(
                ANA, () -> meetings.create(cuenca, Hall.wanted(Meeting.Kind.WORKSHOP, "Here", nine))));
        MeetingId inFortaleza = Hall.made(person.as(
                BEATRIZ, () -> meetings.create(fortaleza, Hall.wanted(Meeting.Kind.WORKSHOP, "Lá", nine))));

        assertThat(column(inCuenca, "starts_at")).isEqualTo(LocalDateTime.of(2026, 6, 1, 14, 0));
        assertThat(column(inFortaleza, "starts_at")).isEqualTo(LocalDateTime.of(2026, 6, 1, 12, 0));
        // Lucía lives by another clock; what she sees of a meeting is its city's time.
        assertThat(person.as(LUCIA, () -> meetings.get(inCuenca)).starts()).isEqualTo(nine);
        assertThat(person.as(LUCIA, () -> meetings.get(inFortaleza)).starts()).isEqualTo(nine);
    }

    @Test
    void movesItsEndWithItsStartAndOverwritesNobody() {
        LocalDateTime starts = get().starts();
        LocalDateTime later = starts.plusDays(1).minusHours(3);

        assertThat(person.as(ANA, () -> meetings.changeStart(workshop, new FieldChange<>(starts, later))))
                .isInstanceOf(FieldOutcome.Saved.class);
        assertThat(get().starts()).isEqualTo(later);
        assertThat(get().ends()).isEqualTo(later.plusHours(2));

        var behind = person.as(
                Hall.JORGE, () -> meetings.changeStart(workshop, new FieldChange<>(starts, starts.plusDays(3))));
        assertThat(behind)
                .isInstanceOfSatisfying(
                        FieldOutcome.Conflict.class,
                        conflict -> assertThat(conflict.current()).isEqualTo(later));
        assertThat(get().starts()).isEqualTo(later);
    }

    @Test
    void refusesWhatCannotBeAndSaysInWhichField() {
        LocalDateTime starts = get().starts();
        LocalDateTime ends = get().ends();
        var cuenca = hall.city(ANA, "cuenca").id();
        NewMeeting wrong = new NewMeeting(
                null, "  ", starts, starts.minusHours(1), "x".repeat(301), "javascript:alert(1)", null, null, null);

        var outcome = person.as(ANA, () -> meetings.create(cuenca, wrong));

        assertThat(((FormOutcome.Refused<?>) outcome).byField())
                .containsOnlyKeys("kind", "title", "ends", "place", "link");
        assertThat(person.as(ANA, () -> meetings.changeEnd(workshop, new FieldChange<>(ends, starts))))
                .isInstanceOf(FieldOutcome.Refused.class);
        assertThat(person.as(ANA, () -> meetings.changeEnd(workshop, new FieldChange<>(ends, starts.plusDays(40)))))
                .isInstanceOf(FieldOutcome.Refused.class);
    }

    @Test
    void mailsAnInvitationInTheLanguageOfWhoGetsItWithAnEntryForHerCalendar() throws Exception {
        hall.invite(ANA, workshop, "cuenca", EMILY);
        hall.guest(ANA, workshop, "Rui Prado", "RUI@mdic.example");

        Map<String, Object> english = mails(EMILY).getFirst();
        assertThat(english.get("subject")).isEqualTo("Invitation: Cacao workshop");
        assertThat((String) english.get("text"))
                .contains("Hello Emily Carter", "Ana Vintimilla invites you", "Casa de la Provincia", "time in Cuenca")
                .contains("/c/cuenca/meetings/" + workshop.value() + "/people");
        assertThat(english.get("attachment_type")).isEqualTo("text/calendar; method=REQUEST");
        VEvent event = event(english);
        assertThat(value(event, Property.UID)).isEqualTo(workshop.value() + "@eslabon");
        assertThat(value(event, Property.ATTENDEE)).isEqualTo("mailto:" + EMILY);
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:" + ANA);
        Map<String, Object> portuguese = mails("rui@mdic.example").getFirst();
        assertThat(portuguese.get("subject")).isEqualTo("Convite: Cacao workshop");
        // Whoever has no account is not sent to a page she cannot open, and learns of nobody else.
        assertThat((String) portuguese.get("text")).doesNotContain("/c/cuenca").contains(ANA);
        assertThat((String) portuguese.get("attachment")).doesNotContain("emily");
    }

    @Test
    void invitesNobodyTwiceNorAStrangerAsAMember() {
        hall.invite(ANA, workshop, "cuenca", EMILY);
        Owner emily = hall.owner(ANA, "cuenca", EMILY);
        Owner stranger = hall.owner(CAROLINA, "barranquilla", CAROLINA);

        assertThat(person.as(ANA, () -> invitations.invite(workshop, emily.organisation(), emily.person())))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(person.as(ANA, () -> invitations.invite(workshop, stranger.organisation(), stranger.person())))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(guest("Emily", EMILY)).isInstanceOf(Outcome.Refused.class);
        assertThat(guest("Nobody", "not an address")).isInstanceOf(Outcome.Refused.class);
        assertThat(person.as(ANA, () -> invitations.of(workshop))).hasSize(1);
        assertThat(mails(EMILY)).hasSize(1);
    }

    @Test
    void tellsOfSeveralChangesOnceAndTogetherWhicheverNodeNoticesFirst() throws Exception {
        hall.invite(ANA, workshop, "cuenca", EMILY);
        change(MeetingFields.PLACE, "Casa de la Provincia", "Museo");
        change(MeetingFields.TITLE, "Cacao workshop", "Fine cacao workshop");
        assertThat(get().sequence()).isEqualTo(2);
        assertThat(person.as(ANA, () -> meetings.behind(workshop))).isEqualTo(1);
        clock.pass(DueMeetings.QUIET.minusSeconds(1));
        TwoNodes.work(due);
        assertThat(mails(EMILY)).hasSize(1);

        clock.pass(Duration.ofSeconds(2));
        TwoNodes.work(due);
        TwoNodes.work(due);

        assertThat(mails(EMILY)).hasSize(2);
        VEvent event = event(mails(EMILY).getLast());
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event, Property.UID)).isEqualTo(workshop.value() + "@eslabon");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Museo");
        assertThat(verbs()).containsOnlyOnce("told");
        assertThat(person.as(ANA, () -> meetings.behind(workshop))).isZero();
    }

    @Test
    void tellsAtOnceWhenAsked() {
        hall.invite(ANA, workshop, "cuenca", EMILY);
        change(MeetingFields.PLACE, "Casa de la Provincia", "Museo");

        assertThat(Hall.<Integer>done(person.as(ANA, () -> meetings.tell(workshop))))
                .isEqualTo(1);
        assertThat(Hall.<Integer>done(person.as(ANA, () -> meetings.tell(workshop))))
                .isZero();

        assertThat(mails(EMILY)).hasSize(2);
    }

    @Test
    void leavesCalendarsWhenItIsCalledOffAndComesBackWhenItIsNot() throws Exception {
        hall.invite(ANA, workshop, "cuenca", EMILY);
        assertThat(person.as(ANA, () -> meetings.cancel(workshop, "  "))).isInstanceOf(Outcome.Refused.class);

        Hall.done(person.as(ANA, () -> meetings.cancel(workshop, "Strike of the buses")));

        Map<String, Object> off = mails(EMILY).getLast();
        assertThat((String) off.get("text")).contains("Strike of the buses");
        assertThat((String) off.get("attachment")).contains("METHOD:CANCEL");
        assertThat(value(event(off), Property.SEQUENCE)).isEqualTo("1");
        assertThat(change(MeetingFields.PLACE, "Casa de la Provincia", "Museo"))
                .isInstanceOf(FieldOutcome.Refused.class);
        assertThat(trail.of(Meeting.thing(workshop), 10))
                .anySatisfy(line -> assertThat(line.reason()).isEqualTo("Strike of the buses"));

        Hall.done(person.as(ANA, () -> meetings.reinstate(workshop)));
        Map<String, Object> on = mails(EMILY).getLast();
        assertThat((String) on.get("attachment")).contains("METHOD:REQUEST");
        assertThat(value(event(on), Property.SEQUENCE)).isEqualTo("2");
    }

    @Test
    void takesAMeetingOutOfTheCalendarOfWhoIsInvitedNoMoreAndBothersNobodyElse() throws Exception {
        MeetingInvitationId emily = hall.invite(ANA, workshop, "cuenca", EMILY);
        hall.invite(ANA, workshop, "cuenca", TERESA);

        Hall.done(person.as(ANA, () -> invitations.withdraw(emily)));

        assertThat((String) mails(EMILY).getLast().get("attachment")).contains("METHOD:CANCEL");
        assertThat(person.as(ANA, () -> meetings.behind(workshop))).isZero();
        hall.invite(ANA, workshop, "cuenca", EMILY);
        assertThat(value(event(mails(EMILY).getLast()), Property.SEQUENCE)).isEqualTo("1");
        assertThat(mails(TERESA)).hasSize(1);
    }

    @Test
    void isAnsweredByWhoIsInvitedOrByWhoConvenesAndByNobodyElse() {
        var cuenca = get().city();
        MeetingInvitationId emily = hall.invite(ANA, workshop, "cuenca", EMILY);
        MeetingInvitationId bank = hall.guest(ANA, workshop, "Lucía Ferrer", LUCIA);
        assertThat(person.as(EMILY, () -> invitations.waitingForMe(cuenca)))
                .extracting(InvitationToAnswer::meeting)
                .contains(workshop);

        Hall.done(person.as(EMILY, () -> invitations.answer(emily, Answer.MAYBE)));
        Hall.done(person.as(ANA, () -> invitations.answer(emily, Answer.YES)));
        // She belongs to no organisation of the partnership, and is known by her address.
        Hall.done(person.as(LUCIA, () -> invitations.answer(bank, Answer.NO)));

        assertThatThrownBy(() -> person.as(TERESA, () -> invitations.answer(emily, Answer.NO)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> person.as(CAROLINA, () -> invitations.answer(emily, Answer.NO)))
                .isInstanceOf(NoSuchThing.class);
        assertThat(person.as(EMILY, () -> invitations.of(workshop)))
                .filteredOn(MeetingInvitation::mine)
                .singleElement()
                .satisfies(mine -> assertThat(mine.answer()).isEqualTo(Answer.YES));
        assertThat(person.as(EMILY, () -> invitations.waitingForMe(cuenca)))
                .extracting(InvitationToAnswer::meeting)
                .doesNotContain(workshop);
        assertThat(person.as(IVAN, () -> meetings.ofCity(cuenca)))
                .filteredOn(one -> one.meeting().id().equals(workshop))
                .singleElement()
                .satisfies(
                        one -> assertThat(List.of(one.invited(), one.coming())).containsExactly(2, 1));
    }

    @Test
    void tellsWhoConvenesInItsLastWeekHowManyOfTheInvitedAreSilent() {
        hall.invite(ANA, workshop, "cuenca", TERESA);
        assertThat(silent(ANA, workshop)).as("ten days before").isNull();

        MeetingId near = hall.meeting(ANA, "cuenca", Meeting.Kind.WORKSHOP, "Near", Duration.ofDays(5));
        assertThat(silent(ANA, near)).as("nobody is invited").isNull();
        MeetingInvitationId emily = hall.invite(ANA, near, "cuenca", EMILY);
        hall.invite(ANA, near, "cuenca", TERESA);
        assertThat(silent(ANA, near)).isEqualTo("2");
        assertThat(silent(EMILY, near)).as("who does not convene").isNull();

        Hall.done(person.as(EMILY, () -> invitations.answer(emily, Answer.NO)));
        assertThat(silent(ANA, near)).as("a no is an answer").isEqualTo("1");
    }

    /** How many are silent, as told to somebody; null if she is told nothing. */
    private @Nullable String silent(String email, MeetingId meeting) {
        CityId cuenca = hall.city(ANA, "cuenca").id();
        return person.as(email, () -> tasks.waitingForMe(cuenca)).stream()
                .filter(task -> task.kind() == Task.Kind.ASK_GUESTS
                        && task.path().equals(MeetingAddresses.people("cuenca", meeting)))
                .map(Task::who)
                .findFirst()
                .orElse(null);
    }

    @Test
    void keepsItsAgendaInOrder() {
        AgendaItemId opening = item("Opening");
        AgendaItemId costs = item("Costs");
        AgendaItemId end = item("End");

        person.as(ANA, () -> {
            agenda.move(end, -5);
            agenda.remove(costs);
            return end;
        });

        assertThat(person.as(IVAN, () -> agenda.of(workshop)))
                .extracting(AgendaItem::title)
                .containsExactly("End", "Opening");
        Hall.done(person.as(ANA, () -> agenda.restore(costs)));
        assertThat(person.as(IVAN, () -> agenda.of(workshop)))
                .extracting(AgendaItem::id)
                .containsExactly(end, opening, costs);
        assertThatThrownBy(() -> person.as(IVAN, () -> agenda.add(workshop, "Mine", null, null)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void countsWhoCameOnceItHasBegunAndIsHeldFromThenOn() {
        MeetingInvitationId emily = hall.invite(ANA, workshop, "cuenca", EMILY);
        hall.invite(ANA, workshop, "cuenca", TERESA);
        assertThat(person.as(ANA, () -> attendances.change(emily, new FieldChange<>(null, Sex.FEMALE))))
                .isInstanceOf(FieldOutcome.Refused.class);
        assertThat(person.as(ANA, () -> meetings.hold(workshop))).isInstanceOf(Outcome.Refused.class);
        clock.pass(Duration.ofDays(10).plusMinutes(5));

        hall.came(ANA, emily, Sex.FEMALE);
        hall.walkedIn(ANA, workshop, "Pedro", "Finca El Sol", Sex.MALE);
        hall.walkedIn(ANA, workshop, "Juana", "finca  el sol", Sex.FEMALE);
        AttendanceId wrong = hall.walkedIn(ANA, workshop, "X", "Municipio", Sex.OTHER);

        List<Attendee> came = person.as(IVAN, () -> attendances.of(workshop));
        assertThat(AttendanceCount.total(came)).isEqualTo(new AttendanceCount("", 2, 1, 1));
        assertThat(AttendanceCount.byOrganisation(came))
                .extracting(AttendanceCount::all)
                .containsExactly(2, 2); // by its short name too, one of the partnership is known
        assertThat(get().status()).isEqualTo(Meeting.Status.HELD);
        assertThat(verbs()).containsOnlyOnce("held");
        person.as(ANA, () -> {
            attendances.remove(wrong);
            return attendances.change(emily, new FieldChange<>(Sex.FEMALE, null));
        });
        assertThat(person.as(IVAN, () -> attendances.of(workshop))).hasSize(2);
        // Of which sex somebody is counts in the sums; the trail says only that she came.
        assertThat(trail.of(Meeting.thing(workshop), 50))
                .noneMatch(line -> line.toString().contains("FEMALE"));
        assertThat(person.as(ANA, () -> meetings.cancel(workshop, "Too late"))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void holdsTheDatabaseToItWhatTheServiceKeepsToo() {
        MeetingInvitationId emily = hall.invite(ANA, workshop, "cuenca", EMILY);

        assertThatThrownBy(() -> database.sql("""
                                insert into meeting_attendance (id, meeting_id, invitation_id, name, sex,
                                    organisation_name, recorded_by, recorded_at)
                                select uuid(), meeting_id, id, 'E', 'FEMALE', 'M', invited_by, utc_timestamp(6)
                                from meeting_invitation where id = ?""").param(emily.value()).update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("update meeting set ends_at = starts_at where id = ?")
                        .param(workshop.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void addsUpTrainingHoursByTheYearOfTheCitysCalendar() {
        var cuenca = hall.city(ANA, "cuenca").id();
        // In the last night of a year by the clocks of Cuenca, when UTC has the next one.
        LocalDateTime night = LocalDateTime.of(2025, 12, 31, 21, 0);
        MeetingId late = Hall.made(person.as(
                ANA, () -> meetings.create(cuenca, Hall.wanted(Meeting.Kind.TRAINING, "Late", night))));
        hall.came(ANA, hall.invite(ANA, late, "cuenca", EMILY), Sex.FEMALE);
        hall.walkedIn(ANA, late, "Pedro", "Finca El Sol", Sex.MALE);
        hall.walkedIn(ANA, late, "Juana", "Finca El Sol", Sex.FEMALE);

        TrainingYear year = person.as(IVAN, () -> training.of(cuenca, 2025));

        assertThat(person.as(IVAN, () -> training.years(cuenca))).contains(2025);
        assertThat(year.lines())
                .extracting(
                        TrainingLine::organisation,
                        line -> line.count().all(),
                        line -> line.hours().toString())
                .containsExactly(tuple("Finca El Sol", 2, "3.00"), tuple("Municipalidad de Cuenca", 1, "1.50"));
        assertThat(year.total().hours()).isEqualByComparingTo("4.5");
    }

    @Test
    void listsAnyNumberWithTheSameNumberOfStatements() {
        var cuenca = get().city();
        int few = StatementCount.of(() -> person.as(EMILY, () -> meetings.ofCity(cuenca)));
        for (int i = 0; i < 5; i++) {
            hall.meeting(ANA, "cuenca", Meeting.Kind.ROUNDTABLE, "Roundtable " + i, Duration.ofDays(i + 1));
        }

        assertThat(StatementCount.of(() -> person.as(EMILY, () -> meetings.ofCity(cuenca))))
                .isEqualTo(few);
    }

    @Test
    void doesNotExistForAStranger() {
        assertThatThrownBy(() -> person.as(CAROLINA, () -> meetings.get(workshop)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(CAROLINA, () -> meetings.calendar(workshop)))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(EMILY, () -> meetings.cancel(workshop, "Mine")))
                .isInstanceOf(NotAllowed.class);
    }

    private Meeting get() {
        return person.as(ANA, () -> meetings.get(workshop));
    }

    private FieldOutcome<String> change(Field<Meeting, String> field, String from, String to) {
        return person.as(ANA, () -> meetings.change(workshop, field, new FieldChange<>(from, to)));
    }

    private AgendaItemId item(String title) {
        return Hall.done(person.as(ANA, () -> agenda.add(workshop, title, 10, null)));
    }

    private Outcome<MeetingInvitationId> guest(String name, String email) {
        return person.as(
                ANA, () -> invitations.inviteGuest(workshop, new NewGuest(name, email, "Elsewhere", Texts.SPANISH)));
    }

    private List<String> verbs() {
        return trail.of(Meeting.thing(workshop), 50).stream().map(Entry::verb).toList();
    }

    private LocalDateTime column(MeetingId meeting, String column) {
        return database.sql("select " + column + " from meeting where id = ?")
                .param(meeting.value())
                .query(LocalDateTime.class)
                .single()
                .truncatedTo(ChronoUnit.SECONDS);
    }

    /** What was written to an address about the workshop, oldest first. */
    private List<Map<String, Object>> mails(String email) {
        return database.sql("select * from outgoing_mail where recipient = ? and attachment like ? order by id")
                .params(email, "%" + workshop.value() + "%")
                .query()
                .listOfRows();
    }

    private static VEvent event(Map<String, Object> mail) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader((String) mail.get("attachment")))
                .<VEvent>getComponents()
                .getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
