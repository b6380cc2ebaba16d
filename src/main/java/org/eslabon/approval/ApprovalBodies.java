package org.eslabon.approval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.approval.model.Rule;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.FormOutcome;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bodies that decide in a city. What is being decided keeps the rule and the seats with which it began; a change is for
 * what is submitted after it.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class ApprovalBodies {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_DAYS = 365;

    private final BodyRepository bodies;
    private final SeatHolders holders;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;

    ApprovalBodies(BodyRepository bodies, SeatHolders holders, Rights rights, CurrentUser user, AuditTrail trail) {
        this.bodies = bodies;
        this.holders = holders;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
    }

    /** In the order in which they decide. */
    @Transactional(readOnly = true)
    public List<ApprovalBody> ofCity(CityId city) {
        return bodies.ofCity(city, holders.of(city));
    }

    /** All who could be given a seat, by name; whether their voice counts stands with them. */
    @Transactional(readOnly = true)
    public List<SeatHolder> possibleSeats(CityId city) {
        return holders.of(city);
    }

    /** Founds a body, which decides after all others. */
    public FormOutcome<ApprovalBodyId> create(CityId city, BodyForm form) {
        rights.require(city, Right.CONVENE);
        BodyForm wanted = cleaned(form);
        Map<String, Refusal> refusals = refusals(city, wanted);
        if (!refusals.isEmpty()) {
            return new FormOutcome.Refused<>(refusals);
        }
        bodies.lock(city);
        ApprovalBodyId id = ApprovalBodyId.next();
        bodies.add(id, city, wanted);
        record(city, id, "created", name(wanted));
        return new FormOutcome.Done<>(id);
    }

    /**
     * Changes a body as a whole.
     *
     * @param seen what the person saw before she changed it: if somebody else has changed it since, nothing is saved
     */
    public FormOutcome<ApprovalBodyId> change(ApprovalBodyId id, BodyForm seen, BodyForm form) {
        CityId city = toChange(id);
        ApprovalBody now = find(city, id);
        BodyForm wanted = cleaned(form);
        Map<String, Refusal> refusals = refusals(city, wanted);
        if (!refusals.isEmpty()) {
            return new FormOutcome.Refused<>(refusals);
        }
        if (!now.form().equals(cleaned(seen))) {
            return new FormOutcome.Refused<>(Map.of("name", Refusal.of("approval.refusal.body.changed")));
        }
        if (!now.form().equals(wanted)) {
            bodies.change(id, city, wanted);
            trail.record(
                    user.id(),
                    Act.of(city, ApprovalBody.thing(id), "changed", name(wanted))
                            .field("rules", words(now.form()), words(wanted)));
        }
        return new FormOutcome.Done<>(id);
    }

    /** Lets the body decide one place earlier. */
    public void earlier(ApprovalBodyId id) {
        CityId city = toChange(id);
        List<ApprovalBody> order = new ArrayList<>(bodies.ofCity(city, List.of()));
        int at = order.indexOf(
                order.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NoSuchThing::new));
        if (at > 0) {
            ApprovalBody body = order.remove(at);
            order.add(at - 1, body);
            for (int place = 0; place < order.size(); place++) {
                bodies.place(order.get(place).id(), place + 1);
            }
            trail.record(
                    user.id(),
                    Act.of(city, ApprovalBody.thing(id), "changed", body.name()).field("place", at + 1, at));
        }
    }

    /** Takes the body away from what is submitted from now on; {@link #restore} brings it back. */
    public void remove(ApprovalBodyId id) {
        CityId city = toChange(id);
        ApprovalBody body = find(city, id);
        if (bodies.setRemoved(id, true)) {
            record(city, id, "removed", body.name());
        }
    }

    public void restore(ApprovalBodyId id) {
        CityId city = toChange(id);
        if (bodies.setRemoved(id, false)) {
            record(city, id, "restored", find(city, id).name());
        }
    }

    private CityId toChange(ApprovalBodyId id) {
        CityId city = bodies.cityOf(id).orElseThrow(NoSuchThing::new);
        rights.require(city, Right.CONVENE);
        bodies.lock(city);
        return city;
    }

    private ApprovalBody find(CityId city, ApprovalBodyId id) {
        return bodies.ofCity(city, holders.of(city)).stream()
                .filter(body -> body.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    private void record(CityId city, ApprovalBodyId id, String verb, String name) {
        trail.record(user.id(), Act.of(city, ApprovalBody.thing(id), verb, name));
    }

    private static String name(BodyForm form) {
        return Objects.requireNonNull(form.name());
    }

    private static String words(BodyForm form) {
        return form.name() + "; " + form.kind() + "; " + form.subject() + "; " + form.rule()
                + (form.quorum() == null ? "" : "; quorum " + form.quorum())
                + (form.days() == null ? "" : "; days " + form.days()) + "; seats "
                + form.seats().size();
    }

    /** Without what the rule does not look at. */
    private static BodyForm cleaned(BodyForm form) {
        return new BodyForm(
                PlainText.of(form.name()),
                form.kind(),
                form.subject(),
                form.rule(),
                form.rule() == Rule.MAJORITY ? form.quorum() : null,
                form.rule() == Rule.ALL_NAMED_ROLES ? null : form.days(),
                form.seats());
    }

    private Map<String, Refusal> refusals(CityId city, BodyForm form) {
        Map<String, @Nullable Refusal> found = new LinkedHashMap<>();
        found.put("name", refusalOfName(form.name()));
        found.put("kind", required(form.kind()));
        found.put("subject", required(form.subject()));
        found.put("rule", required(form.rule()));
        found.put("seats", refusalOfSeats(city, form));
        found.put("quorum", refusalOfQuorum(form));
        found.put("days", refusalOfDays(form));
        found.values().removeIf(Objects::isNull);
        return found;
    }

    private static @Nullable Refusal required(@Nullable Object value) {
        return value == null ? Refusal.of("approval.refusal.required") : null;
    }

    private static @Nullable Refusal refusalOfName(@Nullable String name) {
        if (name == null) {
            return Refusal.of("approval.refusal.required");
        }
        return name.length() > LONGEST_NAME ? Refusal.of("approval.refusal.long", LONGEST_NAME) : null;
    }

    private static @Nullable Refusal refusalOfQuorum(BodyForm form) {
        if (form.rule() != Rule.MAJORITY) {
            return null;
        }
        Integer quorum = form.quorum();
        return quorum == null || quorum < 1 || quorum > form.seats().size()
                ? Refusal.of("approval.refusal.quorum", form.seats().size())
                : null;
    }

    private static @Nullable Refusal refusalOfDays(BodyForm form) {
        Integer days = form.days();
        if (days == null) {
            return form.rule() == Rule.NO_OBJECTION ? Refusal.of("approval.refusal.days", MOST_DAYS) : null;
        }
        return days < 1 || days > MOST_DAYS ? Refusal.of("approval.refusal.days", MOST_DAYS) : null;
    }

    /** Whoever has a seat must be of the city, and its role must be one that may approve there. */
    private @Nullable Refusal refusalOfSeats(CityId city, BodyForm form) {
        if (form.seats().isEmpty()) {
            return Refusal.of("approval.refusal.seats.none");
        }
        Map<OrganisationId, SeatHolder> known =
                holders.of(city).stream().collect(Collectors.toMap(SeatHolder::organisation, one -> one));
        if (!known.keySet().containsAll(form.seats())) {
            return Refusal.of("approval.refusal.seats.stranger");
        }
        BodyKind kind = form.kind();
        Set<String> mute = form.seats().stream()
                .map(known::get)
                .filter(holder -> kind != null && holder != null && !holder.decidesIn(kind))
                .map(SeatHolder::name)
                .collect(Collectors.toSet());
        return mute.isEmpty()
                ? null
                : Refusal.of(
                        "approval.refusal.seats.mute", mute.stream().sorted().collect(Collectors.joining(", ")));
    }
}
