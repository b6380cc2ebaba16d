package org.eslabon.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eslabon.audit.AuditTrail;
import org.eslabon.followup.model.Colour;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.Progress;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What people say against computed lights: with a reason, for a time, and visibly. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class LightOverrides {

    private static final int LONGEST_REASON = 1_000;

    private final LightRepository lights;
    private final Progress progress;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final Clock clock;

    LightOverrides(
            LightRepository lights, Progress progress, Rights rights, CurrentUser user, AuditTrail trail, Clock clock) {
        this.lights = lights;
        this.progress = progress;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** Sets a light by hand; one that was set before ends. Refused where there is nothing to judge: not begun, or done. */
    public FormOutcome<ActionId> set(ActionId id, LightOverride.Wanted wanted) {
        Action action = toChange(id);
        FollowedAction now = lights.byId(id).orElseThrow(NoSuchThing::new);
        Instant instant = clock.instant();
        LocalDate today = LocalDate.ofInstant(instant, now.zone());
        ActionLight before = now.light(today);
        String reason = PlainText.of(wanted.reason());
        Map<String, Refusal> refusals = refusals(wanted, reason, before, today);
        if (!refusals.isEmpty()) {
            return new FormOutcome.Refused<>(refusals);
        }
        Colour colour = Objects.requireNonNull(wanted.colour());
        lights.end(id, instant);
        lights.set(
                action,
                colour,
                Objects.requireNonNull(reason),
                Objects.requireNonNull(wanted.until()),
                user.id(),
                instant);
        trail.record(
                user.id(),
                Acts.on(action, "light-set")
                        .field("light", before.colour(), colour)
                        .because(reason));
        return new FormOutcome.Done<>(id);
    }

    /** Lets the computed light stand again. */
    public void end(ActionId id) {
        Action action = toChange(id);
        FollowedAction now = lights.byId(id).orElseThrow(NoSuchThing::new);
        Instant instant = clock.instant();
        ActionLight before = now.light(LocalDate.ofInstant(instant, now.zone()));
        if (before.override() != null && lights.end(id, instant)) {
            trail.record(
                    user.id(),
                    Acts.on(action, "light-ended")
                            .field("light", before.colour(), before.computed().colour()));
        }
    }

    private Action toChange(ActionId id) {
        rights.require(lights.cityOf(id).orElseThrow(NoSuchThing::new), Right.PLAN);
        return progress.hold(id);
    }

    private static Map<String, Refusal> refusals(
            LightOverride.Wanted wanted, @Nullable String reason, ActionLight now, LocalDate today) {
        Map<String, @Nullable Refusal> found = new LinkedHashMap<>();
        Colour colour = wanted.colour();
        found.put("colour", colour == null ? Refusal.of("followup.refusal.required") : null);
        if (!now.computed().colour().judges() || colour != null && !colour.judges()) {
            found.put("colour", Refusal.of("followup.refusal.override.nothing"));
        }
        found.put("reason", refusalOf(reason));
        LocalDate until = wanted.until();
        LocalDate last = today.plusDays(LightOverride.LONGEST_DAYS);
        found.put(
                "until",
                until == null || until.isBefore(today) || until.isAfter(last)
                        ? Refusal.of("followup.refusal.override.until", LightOverride.LONGEST_DAYS)
                        : null);
        found.values().removeIf(Objects::isNull);
        return found;
    }

    private static @Nullable Refusal refusalOf(@Nullable String reason) {
        if (reason == null) {
            return Refusal.of("followup.refusal.override.reason");
        }
        return Limits.refusalOfText(reason, LONGEST_REASON);
    }
}
