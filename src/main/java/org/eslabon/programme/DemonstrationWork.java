package org.eslabon.programme;

import static org.eslabon.programme.DemonstrationYear.ANA;
import static org.eslabon.programme.DemonstrationYear.EMILY;
import static org.eslabon.programme.DemonstrationYear.IVAN;
import static org.eslabon.programme.DemonstrationYear.MERCEDES;
import static org.eslabon.programme.DemonstrationYear.ROSA;
import static org.eslabon.programme.DemonstrationYear.TERESA;
import static org.eslabon.programme.DemonstrationYear.done;
import static org.eslabon.programme.DemonstrationYear.saved;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.approval.ApprovalBodies;
import org.eslabon.approval.ApprovalItem;
import org.eslabon.approval.ApprovalRequestId;
import org.eslabon.approval.ApprovalRequests;
import org.eslabon.approval.Approvals;
import org.eslabon.approval.BodyForm;
import org.eslabon.approval.BodyKind;
import org.eslabon.approval.BodySubject;
import org.eslabon.approval.Decisions;
import org.eslabon.approval.SeatHolder;
import org.eslabon.approval.model.Rule;
import org.eslabon.approval.model.Vote;
import org.eslabon.discussion.CommentThread;
import org.eslabon.discussion.Discussions;
import org.eslabon.followup.NewReading;
import org.eslabon.followup.NewUpdate;
import org.eslabon.followup.Readings;
import org.eslabon.followup.Updates;
import org.eslabon.meetings.Agenda;
import org.eslabon.meetings.Agreements;
import org.eslabon.meetings.Attendances;
import org.eslabon.meetings.Meeting;
import org.eslabon.meetings.MeetingId;
import org.eslabon.meetings.MeetingInvitationId;
import org.eslabon.meetings.MeetingInvitations;
import org.eslabon.meetings.Meetings;
import org.eslabon.meetings.NewAgreement;
import org.eslabon.meetings.NewMeeting;
import org.eslabon.meetings.Owner;
import org.eslabon.meetings.Sex;
import org.eslabon.partnership.Member;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.MilestoneFields;
import org.eslabon.plan.Milestones;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Transition;
import org.eslabon.plan.Workflow;
import org.eslabon.programme.DemonstrationPlans.Cacao;
import org.eslabon.programme.DemonstrationYear.Scene;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What became of the demonstration's plan: decided, begun, reported on in part, and talked about. */
@Component
@ConditionalOnProperty("eslabon.demonstration.year")
class DemonstrationWork {

    private final ApprovalBodies bodies;
    private final ApprovalRequests requests;
    private final Approvals approvals;
    private final Decisions decisions;
    private final Workflow workflow;
    private final Milestones milestones;
    private final Updates updates;
    private final Readings readings;
    private final Discussions discussions;
    private final Meetings meetings;
    private final Agenda agenda;
    private final MeetingInvitations invitations;
    private final Attendances attendances;
    private final Agreements agreements;

    DemonstrationWork(
            ApprovalBodies bodies,
            ApprovalRequests requests,
            Approvals approvals,
            Decisions decisions,
            Workflow workflow,
            Milestones milestones,
            Updates updates,
            Readings readings,
            Discussions discussions,
            Meetings meetings,
            Agenda agenda,
            MeetingInvitations invitations,
            Attendances attendances,
            Agreements agreements) {
        this.bodies = bodies;
        this.requests = requests;
        this.approvals = approvals;
        this.decisions = decisions;
        this.workflow = workflow;
        this.milestones = milestones;
        this.updates = updates;
        this.readings = readings;
        this.discussions = discussions;
        this.meetings = meetings;
        this.agenda = agenda;
        this.invitations = invitations;
        this.attendances = attendances;
        this.agreements = agreements;
    }

    /** The board has decided about all but the credit, which it has before it; funders then may object. */
    void decideAndBegin(Scene scene, Cacao cacao) {
        body(scene, "Comité directivo", BodyKind.STEERING_BOARD, Rule.MAJORITY, 2, null);
        ApprovalRequestId first = submit(
                scene,
                cacao.plan(),
                true,
                Set.of(cacao.permits(), cacao.road(), cacao.fermenting()),
                "Lo acordado en la mesa del cacao.");
        decide(scene, EMILY, first);
        decide(scene, ROSA, first);
        scene.as(ANA, () -> done(workflow.move(cacao.plan(), Transition.START, null)));
        scene.as(ANA, () -> done(workflow.move(cacao.permits(), Transition.START, null)));
        scene.as(ANA, () -> done(workflow.move(cacao.road(), Transition.START, null)));
        body(scene, "Financiadores", BodyKind.FUNDER, Rule.NO_OBJECTION, null, 10);
        submit(scene, cacao.plan(), false, Set.of(cacao.credit()), "La caja de ahorro confirmó su mitad.");
    }

    private void body(
            Scene scene, String name, BodyKind kind, Rule rule, @Nullable Integer quorum, @Nullable Integer days) {
        scene.as(ANA, () -> {
            Set<OrganisationId> seats = bodies.possibleSeats(scene.city().id()).stream()
                    .filter(holder -> holder.decidesIn(kind))
                    .map(SeatHolder::organisation)
                    .collect(Collectors.toSet());
            return done(bodies.create(
                    scene.city().id(), new BodyForm(name, kind, BodySubject.BOTH, rule, quorum, days, seats)));
        });
    }

    private ApprovalRequestId submit(Scene scene, PlanId plan, boolean itself, Set<ActionId> actions, String note) {
        return scene.as(ANA, () -> done(requests.submit(plan, itself, actions, note)));
    }

    private void decide(Scene scene, String by, ApprovalRequestId request) {
        OrganisationId seat = scene.member(by).organisation();
        scene.as(
                by,
                () -> done(decisions.decide(
                        request,
                        approvals.get(request).items().stream()
                                .map(ApprovalItem::id)
                                .collect(Collectors.toSet()),
                        seat,
                        Vote.APPROVE,
                        null)));
    }

    void reportAndMeet(Scene scene, Cacao cacao) {
        LocalDate today = scene.today();
        scene.as(
                EMILY,
                () -> done(updates.report(
                        cacao.permits(),
                        new NewUpdate(
                                "Firmado el convenio; dos de los cuatro permisos ya se piden en un solo formulario.",
                                "Falta que la aduana conecte su sistema.",
                                35,
                                today.plusDays(20),
                                null))));
        scene.as(EMILY, () -> {
            saved(milestones.change(
                    cacao.agreed(), MilestoneFields.REACHED_ON, new FieldChange<>(null, today.minusDays(58))));
            return cacao;
        });
        scene.as(
                EMILY,
                () -> done(readings.add(
                        cacao.days(),
                        new NewReading(today.minusDays(2), new BigDecimal("52"), "Promedio de ocho expedientes"))));
        scene.as(
                IVAN,
                () -> done(discussions.begin(
                        Action.thing(cacao.permits()),
                        null,
                        CommentThread.Kind.COMMENT,
                        "¿Los días se cuentan desde que se presenta la solicitud o desde que está completa?")));
        held(scene, cacao);
        coming(scene, cacao);
    }

    private void held(Scene scene, Cacao cacao) {
        MeetingId meeting = meeting(
                scene,
                cacao,
                Meeting.Kind.ROUNDTABLE,
                "Mesa del cacao",
                scene.today().minusDays(20),
                null);
        List<MeetingInvitationId> invited = invite(scene, meeting, EMILY, ROSA, TERESA, MERCEDES);
        scene.as(ANA, () -> {
            done(agenda.add(meeting, "Qué se avanzó con los permisos", 40, "Emily Carter"));
            done(agenda.add(meeting, "La vía antes de las lluvias", 30, "Rosa Quizhpe"));
            done(meetings.hold(meeting));
            invited.subList(0, 3).forEach(one -> saved(attendances.change(one, new FieldChange<>(null, Sex.FEMALE))));
            return done(agreements.add(
                    meeting,
                    new NewAgreement(
                            "Publicar los requisitos de exportación en una sola hoja",
                            owner(scene.member(EMILY)),
                            scene.today().plusDays(12))));
        });
    }

    private void coming(Scene scene, Cacao cacao) {
        MeetingId meeting = meeting(
                scene,
                cacao,
                Meeting.Kind.TRAINING,
                "Taller de fermentación para asociaciones",
                scene.today().plusDays(15),
                new BigDecimal("4"));
        scene.as(ANA, () -> done(agenda.add(meeting, "Cajas, tiempos y temperatura", 120, null)));
        invite(scene, meeting, MERCEDES, TERESA, ROSA, IVAN);
    }

    private MeetingId meeting(
            Scene scene, Cacao cacao, Meeting.Kind kind, String title, LocalDate day, @Nullable BigDecimal hours) {
        return scene.as(
                ANA,
                () -> done(meetings.create(
                        scene.city().id(),
                        new NewMeeting(
                                kind,
                                title,
                                day.atTime(9, 0),
                                day.atTime(13, 0),
                                "Casa de la Provincia",
                                null,
                                hours,
                                cacao.plan(),
                                null))));
    }

    private List<MeetingInvitationId> invite(Scene scene, MeetingId meeting, String... emails) {
        return scene.as(
                ANA,
                () -> List.of(emails).stream()
                        .map(scene::member)
                        .map(member -> done(invitations.invite(
                                meeting, member.organisation(), member.person().id())))
                        .toList());
    }

    private static Owner owner(Member member) {
        return new Owner(member.organisation(), member.person().id());
    }
}
