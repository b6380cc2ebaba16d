package org.eslabon.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eslabon.audit.Act;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.NewAction;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was agreed in meetings. Those who convene write it down; its owner says when it is done; whoever edits plans makes an
 * action of it, which its owner then reports on.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Agreements {

    static final int MOST_AGREEMENTS = 200;

    private final MeetingAgreementRepository agreements;
    private final MeetingAccess access;
    private final Partnerships partnerships;
    private final Plans plans;
    private final Actions actions;
    private final Rights rights;
    private final Clock clock;

    Agreements(
            MeetingAgreementRepository agreements,
            MeetingAccess access,
            Partnerships partnerships,
            Plans plans,
            Actions actions,
            Rights rights,
            Clock clock) {
        this.agreements = agreements;
        this.access = access;
        this.partnerships = partnerships;
        this.plans = plans;
        this.actions = actions;
        this.rights = rights;
        this.clock = clock;
    }

    /** In the order in which they were written down. */
    @Transactional(readOnly = true)
    public List<Agreement> of(MeetingId id) {
        return agreements.of(access.toSee(id).id());
    }

    /**
     * The agreements that became this action.
     *
     * @throws NoSuchThing if there is no such action or it is not the current user's to see
     */
    @Transactional(readOnly = true)
    public List<Agreement> ofAction(ActionId action) {
        return agreements.of(actions.get(action).action().id());
    }

    /** What the current user has agreed to do in the city and has not done, the earliest date first. */
    @Transactional(readOnly = true)
    public List<Agreement> waitingForMe(CityId city) {
        rights.requireToSee(city);
        return agreements.openOf(city, access.me());
    }

    public FormOutcome<AgreementId> add(MeetingId id, NewAgreement wanted) {
        Meeting meeting = access.toChange(id);
        NewAgreement agreement =
                new NewAgreement(AgreementFields.WHAT.clean(wanted.what()), wanted.owner(), wanted.dueOn());
        Map<String, Refusal> refusals = refusals(meeting, agreement);
        if (!refusals.isEmpty()) {
            return new FormOutcome.Refused<>(refusals);
        }
        AgreementId agreed = AgreementId.next();
        agreements.add(agreed, meeting, agreement, access.me());
        access.record(act(find(agreed), "agreed"));
        return new FormOutcome.Done<>(agreed);
    }

    private Map<String, Refusal> refusals(Meeting meeting, NewAgreement agreement) {
        Map<String, @Nullable Refusal> found = new LinkedHashMap<>();
        Refusal what = Meetings.refusalOfCancelled(meeting);
        if (what == null && agreements.of(meeting.id()).size() >= MOST_AGREEMENTS) {
            what = Refusal.of("meetings.refusal.agreements.many", MOST_AGREEMENTS);
        }
        found.put("what", what == null ? AgreementFields.WHAT.refusalOf(agreement.what()) : what);
        Refusal owner = AgreementFields.OWNER.refusalOf(agreement.owner());
        found.put("owner", owner == null ? refusalOfOwner(meeting.city(), agreement.owner()) : owner);
        found.put("dueOn", AgreementFields.DUE_ON.refusalOf(agreement.dueOn()));
        found.values().removeIf(Objects::isNull);
        return found;
    }

    /** Changes one of {@link AgreementFields}. */
    public <T> FieldOutcome<T> change(AgreementId id, Field<Agreement, T> field, FieldChange<T> change) {
        Agreement agreement = toChange(id);
        Refusal refusal = field.refusalOf(change.wanted());
        if (refusal == null && change.wanted() instanceof Owner owner) {
            refusal = refusalOfOwner(agreement.city(), owner);
        }
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return access.save(
                field,
                field.name(),
                id.value(),
                change,
                () -> find(id),
                () -> act(find(id), "changed"),
                value -> value instanceof Owner owner ? nameOf(agreement.city(), owner) : value);
    }

    /**
     * Says that it is done, today by the city's clocks.
     *
     * @throws NotAllowed if the current user neither owns it nor convenes
     */
    public Outcome<AgreementId> fulfil(AgreementId id) {
        Agreement agreement = toFulfil(id);
        if (agreement.doneOn() == null) {
            LocalDate today = LocalDate.ofInstant(
                    clock.instant(), access.reread(agreement.meeting()).zone());
            agreements.setDone(id, today, access.me());
            access.record(act(agreement, "fulfilled"));
        }
        return Outcome.done(id);
    }

    /**
     * Takes back that it is done.
     *
     * @throws NotAllowed if the current user neither owns it nor convenes
     */
    public Outcome<AgreementId> reopen(AgreementId id) {
        Agreement agreement = toFulfil(id);
        if (agreement.doneOn() != null) {
            agreements.setDone(id, null, null);
            access.record(act(agreement, "unfulfilled"));
        }
        return Outcome.done(id);
    }

    /**
     * Makes an action of it, in one step: with the plan, and with the obstacles or gaps that every action addresses.
     *
     * @throws NotAllowed if the current user may not edit plans
     */
    public FormOutcome<ActionId> makeAction(AgreementId id, PlanId plan, NewAction wanted) {
        Meeting meeting = access.toTakePart(meetingOf(id));
        rights.require(meeting.city(), Right.PLAN);
        Agreement agreement = find(id);
        Refusal refusal = agreement.action() != null ? Refusal.of("meetings.refusal.action.there") : null;
        if (refusal == null && !plans.get(plan).city().equals(meeting.city())) {
            throw new NoSuchThing();
        }
        if (refusal != null) {
            return new FormOutcome.Refused<>(Map.of("plan", refusal));
        }
        FormOutcome<ActionId> outcome = actions.create(plan, wanted);
        if (outcome instanceof FormOutcome.Done<ActionId>(var action)) {
            agreements.setAction(id, action);
            access.record(act(agreement, "became-action")
                    .field("action", null, actions.get(action).action().title()));
        }
        return outcome;
    }

    /** Takes it out of sight; {@link #restore} brings it back. */
    public void remove(AgreementId id) {
        Agreement agreement = toChange(id);
        if (agreements.setRemoved(id, true)) {
            access.record(act(agreement, "removed"));
        }
    }

    public void restore(AgreementId id) {
        access.toChange(meetingOf(id));
        if (agreements.setRemoved(id, false)) {
            access.record(act(find(id), "restored"));
        }
    }

    private Agreement toChange(AgreementId id) {
        access.toChange(meetingOf(id));
        return find(id);
    }

    private Agreement toFulfil(AgreementId id) {
        access.toTakePart(meetingOf(id));
        Agreement agreement = find(id);
        if (!agreement.owner().person().equals(access.me()) && !access.convenes(agreement.city())) {
            throw new NotAllowed("the agreement of another");
        }
        return agreement;
    }

    private MeetingId meetingOf(AgreementId id) {
        return agreements.meetingOf(id).orElseThrow(NoSuchThing::new);
    }

    private Agreement find(AgreementId id) {
        return agreements.byId(id).orElseThrow(NoSuchThing::new);
    }

    /** For its own watchers and those of its meeting. */
    private static Act act(Agreement agreement, String verb) {
        String label = agreement.what().length() > 200 ? agreement.what().substring(0, 200) : agreement.what();
        return Act.of(agreement.city(), Agreement.thing(agreement.id()), verb, label)
                .in(Meeting.thing(agreement.meeting()));
    }

    private String nameOf(CityId city, Owner owner) {
        return partnerships.members(city).stream()
                .filter(member -> member.organisation().equals(owner.organisation())
                        && member.person().id().equals(owner.person()))
                .map(member -> member.person().name() + ", " + member.organisationName())
                .findFirst()
                .orElse("");
    }

    private @Nullable Refusal refusalOfOwner(CityId city, @Nullable Owner owner) {
        return owner == null || partnerships.belongs(city, owner.organisation(), owner.person())
                ? null
                : Refusal.of("meetings.refusal.member.stranger");
    }
}
