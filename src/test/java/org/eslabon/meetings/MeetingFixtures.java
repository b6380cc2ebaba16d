package org.eslabon.meetings;

import static org.eslabon.meetings.Hall.ANA;
import static org.eslabon.meetings.Hall.CAROLINA;
import static org.eslabon.meetings.Hall.EMILY;
import static org.eslabon.meetings.Hall.MARTA;
import static org.eslabon.meetings.Hall.TERESA;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Area;
import org.eslabon.plan.NewAction;
import org.eslabon.plan.NewPlan;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.rights.Fixtures;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Texts;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ValuechainFixtures;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Meetings of Cuenca in each state, to which somebody of the municipality is invited and came; and the same of Barranquilla. */
@TestComponent
@Import(Hall.class)
public class MeetingFixtures implements Fixtures {

    private final AsPerson person;
    private final Hall hall;
    private final ValuechainFixtures chains;
    private final Plans plans;
    private final Meetings meetings;
    private final Agenda agenda;
    private final Agreements agreements;

    private Things cuenca;
    private Things barranquilla;

    /** All of one city that the methods need. */
    private record Things(
            CityId city,
            MeetingId planned,
            MeetingId begun,
            MeetingId held,
            MeetingId toSend,
            MeetingId cancelled,
            MeetingInvitationId invitation,
            MeetingInvitationId begunInvitation,
            AgendaItemId item,
            AgendaItemId removedItem,
            AttendanceId walkIn,
            MinutesId minutes,
            AgreementId agreement,
            AgreementId doneAgreement,
            AgreementId removedAgreement,
            ActionId action,
            PlanId plan,
            Owner owner,
            Owner other) {}

    MeetingFixtures(
            AsPerson person,
            Hall hall,
            ValuechainFixtures chains,
            Plans plans,
            Meetings meetings,
            Agenda agenda,
            Agreements agreements) {
        this.person = person;
        this.hall = hall;
        this.chains = chains;
        this.plans = plans;
        this.meetings = meetings;
        this.agenda = agenda;
        this.agreements = agreements;
    }

    @Override
    public void prepare() {
        cuenca = things("cuenca", ANA, EMILY, TERESA, ANA, chains.obstacle());
        barranquilla = things(
                "barranquilla", MARTA, CAROLINA, "luis.noguera@ccb.example", CAROLINA, chains.obstacleOfBarranquilla());
    }

    /**
     * @param by who convenes
     * @param guest who is invited, came, and owes what was agreed
     * @param another who is not invited
     * @param planner who edits plans
     */
    private Things things(String slug, String by, String guest, String another, String planner, ObstacleId obstacle) {
        CityId city = hall.city(by, slug).id();
        MeetingId planned = meeting(by, slug, Duration.ofDays(10));
        MeetingId begun = meeting(by, slug, Duration.ofMinutes(-30));
        MeetingId held = meeting(by, slug, Duration.ofDays(-3));
        MeetingId toSend = meeting(by, slug, Duration.ofDays(-2));
        MeetingId cancelled = meeting(by, slug, Duration.ofDays(5));
        MeetingInvitationId invitation = hall.invite(by, planned, slug, guest);
        MeetingInvitationId begunInvitation = hall.invite(by, begun, slug, guest);
        hall.came(by, hall.invite(by, held, slug, guest), Sex.FEMALE);
        hall.came(by, hall.invite(by, toSend, slug, guest), Sex.FEMALE);
        AttendanceId walkIn = hall.walkedIn(by, held, "Somebody", "Elsewhere", Sex.OTHER);
        hall.write(by, slug, held, "All was said.");
        hall.write(by, slug, toSend, "All was said.");
        MinutesId minutes = hall.send(by, held, 7);
        AgendaItemId item = item(by, planned);
        item(by, planned);
        AgendaItemId removedItem = item(by, planned);
        person.as(by, () -> {
            agenda.remove(removedItem);
            return meetings.cancel(cancelled, "Strike");
        });
        person.as(
                by,
                () -> meetings.change(planned, MeetingFields.PLACE, new FieldChange<>("Casa de la Provincia", "Hall")));
        AgreementId agreement = hall.agree(by, held, slug, "Write to the customs office", guest);
        AgreementId done = hall.agree(by, held, slug, "Call the port", guest);
        AgreementId removed = hall.agree(by, held, slug, "Nothing", guest);
        AgreementId became = hall.agree(by, held, slug, "Pave the road", guest);
        person.as(by, () -> {
            agreements.fulfil(done);
            agreements.remove(removed);
            return done;
        });
        Owner owner = hall.owner(by, slug, guest);
        PlanId plan = Hall.made(person.as(
                planner, () -> plans.create(city, new NewPlan("Roads", null, null, 2026, 2028, Area.SOCIAL, null))));
        ActionId action =
                Hall.made(person.as(planner, () -> agreements.makeAction(became, plan, action(owner, obstacle))));
        return new Things(
                city,
                planned,
                begun,
                held,
                toSend,
                cancelled,
                invitation,
                begunInvitation,
                item,
                removedItem,
                walkIn,
                minutes,
                agreement,
                done,
                removed,
                action,
                plan,
                owner,
                hall.owner(by, slug, another));
    }

    private MeetingId meeting(String by, String slug, Duration from) {
        return hall.meeting(by, slug, Meeting.Kind.TRAINING, "Costing for growers", from);
    }

    private AgendaItemId item(String by, MeetingId meeting) {
        return Hall.done(person.as(by, () -> agenda.add(meeting, "Opening", 10, "Ana")));
    }

    private static NewAction action(Owner who, ObstacleId obstacle) {
        return new NewAction(
                "Pave the road",
                null,
                Set.of(obstacle),
                who.organisation(),
                who.person(),
                null,
                null,
                LocalDate.of(2026, 4, 1),
                null);
    }

    @Override
    public Map<Class<?>, Object> values() {
        Map<Class<?>, Object> values = values(cuenca);
        values.put(NewGuest.class, new NewGuest("Rui", "rui@mdic.example", "MDIC", Texts.PORTUGUESE));
        values.put(WalkIn.class, new WalkIn("Nobody", "Elsewhere", Sex.OTHER));
        return values;
    }

    @Override
    public Map<Class<?>, Object> foreign() {
        return values(barranquilla);
    }

    private static Map<Class<?>, Object> values(Things things) {
        Map<Class<?>, Object> values = new HashMap<>();
        values.put(CityId.class, things.city());
        values.put(MeetingId.class, things.planned());
        values.put(MeetingInvitationId.class, things.invitation());
        values.put(AgendaItemId.class, things.item());
        values.put(AttendanceId.class, things.walkIn());
        values.put(MinutesId.class, things.minutes());
        values.put(AgreementId.class, things.agreement());
        values.put(OrganisationId.class, things.other().organisation());
        values.put(PersonId.class, things.other().person());
        values.put(
                NewMeeting.class,
                new NewMeeting(
                        Meeting.Kind.WORKSHOP,
                        "Workshop",
                        LocalDateTime.of(2026, 5, 4, 9, 0),
                        LocalDateTime.of(2026, 5, 4, 11, 0),
                        null,
                        null,
                        null,
                        things.plan(),
                        null));
        values.put(NewAgreement.class, new NewAgreement("Write", things.owner(), LocalDate.of(2026, 5, 4)));
        return values;
    }

    @Override
    public Map<String, List<Object>> calls() {
        Map<String, List<Object>> calls = new HashMap<>();
        calls.put("Agenda.add(MeetingId, String, Integer, String)", List.of(cuenca.planned(), "Coffee", 15, "Ana"));
        calls.put(
                "Agenda.change(AgendaItemId, Field, FieldChange)",
                List.of(cuenca.item(), AgendaFields.MINUTES, new FieldChange<>(10, 20)));
        calls.put("Agenda.move(AgendaItemId, int)", List.of(cuenca.item(), 1));
        calls.put("Agenda.restore(AgendaItemId)", List.of(cuenca.removedItem()));
        calls.put(
                "Agreements.change(AgreementId, Field, FieldChange)",
                List.of(
                        cuenca.agreement(),
                        AgreementFields.WHAT,
                        new FieldChange<>("Write to the customs office", "Write to them")));
        calls.put("Agreements.of(MeetingId)", List.of(cuenca.held()));
        calls.put("Agreements.ofAction(ActionId)", List.of(cuenca.action()));
        calls.put("Agreements.reopen(AgreementId)", List.of(cuenca.doneAgreement()));
        calls.put("Agreements.restore(AgreementId)", List.of(cuenca.removedAgreement()));
        calls.put(
                "Agreements.makeAction(AgreementId, PlanId, NewAction)",
                List.of(cuenca.agreement(), cuenca.plan(), action(cuenca.owner(), chains.obstacle())));
        calls.put("Attendances.of(MeetingId)", List.of(cuenca.held()));
        calls.put("Attendances.addWalkIn(MeetingId, WalkIn)", List.of(cuenca.begun(), values().get(WalkIn.class)));
        calls.put(
                "Attendances.change(MeetingInvitationId, FieldChange)",
                List.of(cuenca.begunInvitation(), new FieldChange<>(null, Sex.FEMALE)));
        calls.put(
                "MeetingInvitations.invite(MeetingId, OrganisationId, PersonId)",
                List.of(
                        cuenca.planned(),
                        cuenca.other().organisation(),
                        cuenca.other().person()));
        calls.put("MeetingInvitations.answer(MeetingInvitationId, Answer)", List.of(cuenca.invitation(), Answer.YES));
        calls.put("Meetings.cancel(MeetingId, String)", List.of(cuenca.planned(), "Strike"));
        calls.put("Meetings.hold(MeetingId)", List.of(cuenca.begun()));
        calls.put("Meetings.reinstate(MeetingId)", List.of(cuenca.cancelled()));
        calls.put(
                "Meetings.change(MeetingId, Field, FieldChange)",
                List.of(
                        cuenca.planned(),
                        MeetingFields.TITLE,
                        new FieldChange<>("Costing for growers", "Costing for all")));
        LocalDateTime starts =
                person.as(ANA, () -> meetings.get(cuenca.planned())).starts();
        calls.put(
                "Meetings.changeStart(MeetingId, FieldChange)",
                List.of(cuenca.planned(), new FieldChange<>(starts, starts.plusDays(1))));
        calls.put(
                "Meetings.changeEnd(MeetingId, FieldChange)",
                List.of(cuenca.planned(), new FieldChange<>(starts.plusHours(2), starts.plusHours(3))));
        calls.put("Minutes.of(MeetingId)", List.of(cuenca.held()));
        calls.put("Minutes.send(MeetingId, int)", List.of(cuenca.toSend(), 7));
        calls.put(
                "Minutes.approve(MinutesId, OrganisationId)",
                List.of(cuenca.minutes(), cuenca.owner().organisation()));
        calls.put(
                "Minutes.object(MinutesId, OrganisationId, String)",
                List.of(cuenca.minutes(), cuenca.owner().organisation(), "Not so"));
        calls.put("Minutes.reopen(MinutesId, String)", List.of(cuenca.minutes(), "A name is wrong"));
        calls.put(
                "TrainingHours.of(CityId, int)",
                List.of(cuenca.city(), LocalDate.now().getYear()));
        return calls;
    }

    @Override
    public Map<String, List<Object>> foreignCalls() {
        Owner half =
                new Owner(cuenca.owner().organisation(), barranquilla.owner().person());
        return Map.of(
                "Agenda.restore(AgendaItemId)",
                List.of(barranquilla.removedItem()),
                "Agreements.restore(AgreementId)",
                List.of(barranquilla.removedAgreement()),
                "Agreements.add(MeetingId, NewAgreement)",
                List.of(cuenca.held(), new NewAgreement("Write", half, LocalDate.of(2026, 5, 4))),
                "Agreements.change(AgreementId, Field, FieldChange)",
                List.of(cuenca.agreement(), AgreementFields.OWNER, new FieldChange<>(cuenca.owner(), half)),
                "Agreements.makeAction(AgreementId, PlanId, NewAction)",
                List.of(cuenca.agreement(), cuenca.plan(), action(half, chains.obstacle())),
                "Meetings.change(MeetingId, Field, FieldChange)",
                List.of(cuenca.planned(), MeetingFields.PLAN, new FieldChange<>(null, barranquilla.plan())),
                "Meetings.create(CityId, NewMeeting)",
                List.of(cuenca.city(), values(barranquilla).get(NewMeeting.class)),
                "MeetingInvitations.invite(MeetingId, OrganisationId, PersonId)",
                List.of(
                        cuenca.planned(),
                        cuenca.owner().organisation(),
                        barranquilla.owner().person()),
                "Minutes.approve(MinutesId, OrganisationId)",
                List.of(barranquilla.minutes(), cuenca.owner().organisation()));
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "meeting", cuenca.planned().value().toString(),
                "held-meeting", cuenca.held().value().toString(),
                "foreign-meeting", barranquilla.held().value().toString());
    }
}
