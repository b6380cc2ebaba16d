package org.eslabon.approval;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.coediting.DocumentId;
import org.eslabon.coediting.Documents;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Plan;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.plan.Reviews;
import org.eslabon.plan.Subject;
import org.eslabon.plan.Transition;
import org.eslabon.plan.spi.Funding;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Submits plans and actions to a city's bodies, and takes them back. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class ApprovalRequests {

    private static final int LONGEST_NOTE = 2_000;

    private final ApprovalRepository approvals;
    private final ApprovalReader reader;
    private final ApprovalBodies bodies;
    private final Settling settling;
    private final Reviews reviews;
    private final Plans plans;
    private final Documents documents;
    private final List<Funding> funding;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final Clock clock;

    ApprovalRequests(
            ApprovalRepository approvals,
            ApprovalReader reader,
            ApprovalBodies bodies,
            Settling settling,
            Reviews reviews,
            Plans plans,
            Documents documents,
            List<Funding> funding,
            Rights rights,
            CurrentUser user,
            AuditTrail trail,
            Clock clock) {
        this.approvals = approvals;
        this.reader = reader;
        this.bodies = bodies;
        this.settling = settling;
        this.reviews = reviews;
        this.plans = plans;
        this.documents = documents;
        this.funding = funding;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Submits a plan, actions of it, or both, as they are now. All of it is submitted or nothing.
     *
     * @param planItself whether the plan is asked about, and not only actions of it
     * @param note what those should know who decide
     */
    public Outcome<ApprovalRequestId> submit(PlanId planId, boolean planItself, Set<ActionId> actions, String note) {
        Plan plan = plans.get(planId);
        rights.require(plan.city(), Right.SUBMIT);
        String said = PlainText.orEmpty(note);
        if (said.length() > LONGEST_NOTE) {
            return Outcome.refused("approval.refusal.long", LONGEST_NOTE);
        }
        List<Reviews.Held> held = hold(planId, planItself, actions);
        if (held.isEmpty()) {
            return Outcome.refused("approval.refusal.nothing");
        }
        for (Reviews.Held one : held) {
            if (!Transition.SUBMIT.possibleFrom(one.status())) {
                return Outcome.refused("approval.refusal.not-now", one.title());
            }
        }
        List<ApprovalBody> all = bodies.ofCity(plan.city());
        List<Submission> submissions = new ArrayList<>();
        for (Reviews.Held one : held) {
            Submission submission = new Submission(one, deciding(all, one.subject()));
            Refusal refusal = submission.refusal();
            if (refusal != null) {
                return new Outcome.Refused<>(refusal);
            }
            submissions.add(submission);
        }
        return Outcome.done(submit(plan, said, submissions));
    }

    private List<Reviews.Held> hold(PlanId plan, boolean planItself, Set<ActionId> actions) {
        List<Reviews.Held> held = new ArrayList<>();
        if (planItself) {
            held.add(reviews.hold(Subject.of(plan)));
        }
        actions.stream()
                .sorted(Comparator.comparing(ActionId::value))
                .map(action -> reviews.hold(new Subject(plan, action)))
                .forEach(held::add);
        return held;
    }

    /** What is submitted, and who decides about it. */
    private record Submission(Reviews.Held held, List<ApprovalBody> bodies) {

        @Nullable
        Refusal refusal() {
            if (bodies.isEmpty()) {
                return Refusal.of("approval.refusal.no-body", held.title());
            }
            return bodies.stream()
                    .filter(body -> body.seats().isEmpty())
                    .findFirst()
                    .map(body -> Refusal.of("approval.refusal.empty-body", body.name()))
                    .or(this::refusalOfQuorum)
                    .orElse(null);
        }

        /** Whoever is asked must be able to decide. */
        private Optional<Refusal> refusalOfQuorum() {
            return bodies.stream()
                    .filter(ApprovalBody::missesItsQuorum)
                    .findFirst()
                    .map(body -> Refusal.of(
                            "approval.refusal.quorum-missed",
                            body.name(),
                            String.valueOf(body.quorum()),
                            String.valueOf(body.seats().size())));
        }
    }

    /** The bodies for this thing, each with those of its seats whose voice counts; of the funders, those who pay for it. */
    private List<ApprovalBody> deciding(List<ApprovalBody> all, Subject subject) {
        Set<OrganisationId> funders = new HashSet<>();
        funding.forEach(one -> funders.addAll(one.funders(subject)));
        return all.stream()
                .filter(body -> body.subject().includes(subject))
                .map(body -> body.seatedBy(body.seats().stream()
                        .filter(seat -> seat.decidesIn(body.kind()))
                        .filter(seat -> body.kind() != BodyKind.FUNDER || funders.contains(seat.organisation()))
                        .toList()))
                .filter(body -> body.kind() != BodyKind.FUNDER || !body.seats().isEmpty())
                .map(body -> body.kind() == BodyKind.FUNDER ? body.withAQuorumItCanReach() : body)
                .toList();
    }

    private ApprovalRequestId submit(Plan plan, String note, List<Submission> submissions) {
        Instant now = clock.instant();
        ApprovalRequestId id = ApprovalRequestId.next();
        approvals.add(id, plan.city(), plan.id(), note.isEmpty() ? null : note, user.id(), now);
        for (Submission submission : submissions) {
            Reviews.Held held = submission.held();
            DocumentId text = documents.of(held.subject().text());
            ApprovalItemId item = ApprovalItemId.next();
            approvals.add(
                    item,
                    id,
                    plan.city(),
                    held.subject(),
                    held.title(),
                    documents.version(text),
                    reviews.figures(held.subject()));
            int place = 1;
            for (ApprovalBody body : submission.bodies()) {
                approvals.addStep(item, place++, body);
            }
            reviews.move(held, Transition.SUBMIT, user.id(), null);
            settling.begin(item, now);
        }
        trail.record(
                user.id(),
                Act.of(plan.city(), ApprovalRequestSummary.thing(id), "submitted", plan.title())
                        .in(Plan.thing(plan.id()))
                        .because(note.isEmpty() || note.length() > 1_000 ? null : note));
        return id;
    }

    /**
     * Takes back what is not decided yet, so that it can be changed.
     *
     * @return how many; nothing that was decided meanwhile
     */
    public Outcome<Integer> withdraw(ApprovalRequestId id) {
        ApprovalRequestSummary request = reader.request(id, Set.of()).orElseThrow(NoSuchThing::new);
        CityId city = request.city();
        rights.require(city, Right.SUBMIT);
        Set<ApprovalItemId> all =
                reader.items(id).stream().map(ApprovalItem::id).collect(Collectors.toSet());
        approvals.lock(all);
        List<ApprovalItem> open = reader.items(id).stream()
                .filter(item -> item.state() == ItemState.OPEN)
                .toList();
        if (open.isEmpty()) {
            return Outcome.refused("approval.refusal.decided");
        }
        Instant now = clock.instant();
        open.forEach(item -> settling.close(item, ItemState.WITHDRAWN, Transition.WITHDRAW, user.id(), null, now));
        trail.record(
                user.id(),
                Act.of(city, ApprovalRequestSummary.thing(id), "withdrawn", request.planTitle())
                        .in(Plan.thing(request.plan())));
        return Outcome.done(open.size());
    }
}
