package org.eslabon.approval;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eslabon.approval.model.Ruling;
import org.eslabon.approval.model.Vote;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.Plan;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What the seats of a city's bodies say, and what those think who are only heard. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Decisions {

    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_OPINION = 5_000;

    private final ApprovalRepository approvals;
    private final ApprovalReader reader;
    private final Settling settling;
    private final Voices voices;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final Clock clock;

    Decisions(
            ApprovalRepository approvals,
            ApprovalReader reader,
            Settling settling,
            Voices voices,
            Rights rights,
            CurrentUser user,
            AuditTrail trail,
            Clock clock) {
        this.approvals = approvals;
        this.reader = reader;
        this.settling = settling;
        this.voices = voices;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Uses an organisation's seat for several things of a request at once; each is written down by itself. As long as a
     * body has not decided, a seat can say something else than before.
     *
     * @param reason mandatory for a no
     * @return about how many it spoke; refused, with nothing said about any, if one of them is not before a body any more in
     *     which the organisation has a seat
     * @throws NotAllowed if it is not the current user's to speak for this organisation
     */
    public Outcome<Integer> decide(
            ApprovalRequestId request,
            Set<ApprovalItemId> items,
            OrganisationId seat,
            Vote vote,
            @Nullable String reason) {
        CityId city =
                reader.request(request, Set.of()).orElseThrow(NoSuchThing::new).city();
        rights.requireToSee(city);
        Set<OrganisationId> own = voices.counting(city, BodyKind.FUNDER);
        if (!own.contains(seat)) {
            throw new NotAllowed("speaking for organisation " + seat.value());
        }
        String why = PlainText.of(reason);
        if (why == null && vote.against()) {
            return Outcome.refused("approval.refusal.reason");
        }
        if (why != null && why.length() > LONGEST_REASON) {
            return Outcome.refused("approval.refusal.long", LONGEST_REASON);
        }
        if (items.isEmpty()) {
            return Outcome.refused("approval.refusal.nothing");
        }
        approvals.lock(items);
        List<ApprovalItem> asked = reader.items(items).stream()
                .filter(item -> item.request().equals(request))
                .toList();
        if (asked.size() != items.size()) {
            throw new NoSuchThing();
        }
        Instant now = clock.instant();
        Set<OrganisationId> full = voices.counting(city, BodyKind.STEERING_BOARD);
        for (ApprovalItem item : asked) {
            boolean open = item.openStep()
                    .filter(step -> step.seats().stream()
                            .anyMatch(one -> one.organisation().equals(seat)))
                    .filter(step -> step.kind() == BodyKind.FUNDER || full.contains(seat))
                    .filter(step ->
                            step.ruling(now) == Ruling.OPEN) // time may have decided, and nobody has written it down
                    .isPresent();
            if (!open) {
                return Outcome.refused("approval.refusal.stale", item.title());
            }
        }
        asked.forEach(item -> say(item, seat, vote, why, now));
        return Outcome.done(asked.size());
    }

    private void say(ApprovalItem item, OrganisationId seat, Vote vote, @Nullable String why, Instant now) {
        ApprovalStep step = item.openStep().orElseThrow();
        Seat before = step.seats().stream()
                .filter(one -> one.organisation().equals(seat))
                .findFirst()
                .orElseThrow();
        approvals.vote(item.id(), step.place(), seat, user.id(), vote, why, now);
        trail.record(
                user.id(),
                Act.of(item.city(), ApprovalRequestSummary.thing(item.request()), "voted", item.title())
                        .in(Plan.thing(item.subject().plan()))
                        .field("vote", before.vote(), before.name() + ": " + vote)
                        .because(why));
        settling.settle(reader.items(Set.of(item.id())).getFirst(), user.id(), now);
    }

    /**
     * Puts a technical opinion beside the decision, as long as it is open.
     *
     * @throws NotAllowed if it is not the current user's to give one for this organisation
     */
    public Outcome<Opinion> give(
            ApprovalItemId id, OrganisationId organisation, Opinion opinion, @Nullable String text) {
        CityId city = approvals.cityOf(id).orElseThrow(NoSuchThing::new);
        rights.requireToSee(city);
        if (!voices.heard(city).contains(organisation)) {
            throw new NotAllowed("an opinion of organisation " + organisation.value());
        }
        String said = PlainText.of(text);
        if (said == null) {
            return Outcome.refused("approval.refusal.opinion");
        }
        if (said.length() > LONGEST_OPINION) {
            return Outcome.refused("approval.refusal.long", LONGEST_OPINION);
        }
        approvals.lock(Set.of(id));
        ApprovalItem item = reader.items(Set.of(id)).getFirst();
        if (item.state() != ItemState.OPEN) {
            return Outcome.refused("approval.refusal.stale", item.title());
        }
        approvals.opine(id, organisation, user.id(), opinion, said, clock.instant());
        trail.record(
                user.id(),
                Act.of(city, ApprovalRequestSummary.thing(item.request()), "opined", item.title())
                        .in(Plan.thing(item.subject().plan()))
                        .field("opinion", null, opinion));
        return Outcome.done(opinion);
    }
}
