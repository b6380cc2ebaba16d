package org.eslabon.followup;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eslabon.audit.AuditTrail;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionFields;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.IndicatorFields;
import org.eslabon.plan.IndicatorId;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.plan.Progress;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where indicators stood over time. The latest reading is where an indicator stands. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Readings {

    private final ReadingRepository readings;
    private final LightRepository actions;
    private final Reporters reporters;
    private final Progress progress;
    private final Plans plans;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final Clock clock;

    Readings(
            ReadingRepository readings,
            LightRepository actions,
            Reporters reporters,
            Progress progress,
            Plans plans,
            CurrentUser user,
            AuditTrail trail,
            Clock clock) {
        this.readings = readings;
        this.actions = actions;
        this.reporters = reporters;
        this.progress = progress;
        this.plans = plans;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** The readings of all indicators of an action, newest first; an indicator without any is missing. */
    @Transactional(readOnly = true)
    public Map<IndicatorId, List<Reading>> ofAction(ActionId action) {
        reporters.toSee(action);
        return readings.ofAction(action).stream().collect(Collectors.groupingBy(Reading::indicator));
    }

    /** The readings of all indicators of a plan, with what they belong to. */
    @Transactional(readOnly = true)
    public List<ReadingLine> ofPlan(PlanId plan) {
        return readings.ofPlan(plans.get(plan).id());
    }

    public FormOutcome<ReadingId> add(IndicatorId indicator, NewReading wanted) {
        ReadingRepository.Place place = readings.place(indicator).orElseThrow(NoSuchThing::new);
        Action action = reporters.require(place.action());
        FollowedAction followed = actions.byId(action.id()).orElseThrow(NoSuchThing::new);
        LocalDate today = LocalDate.ofInstant(clock.instant(), followed.zone());
        String evidence = PlainText.of(wanted.evidence());
        Map<String, Refusal> refusals = refusals(wanted, evidence, today);
        LocalDate on = wanted.readOn();
        BigDecimal value = wanted.value();
        if (!refusals.isEmpty() || on == null || value == null) {
            return new FormOutcome.Refused<>(refusals);
        }
        ReadingId made = ReadingId.next();
        readings.add(made, indicator, on, value, evidence, user.id(), clock.instant());
        follow(indicator, action, "measured");
        return new FormOutcome.Done<>(made);
    }

    /** Takes back a reading that was wrong; the one before it is the latest again. */
    public void withdraw(ReadingId id) {
        Reading reading = readings.byId(id).orElseThrow(NoSuchThing::new);
        Action action = reporters.require(readings.place(reading.indicator())
                .orElseThrow(NoSuchThing::new)
                .action());
        if (readings.withdraw(id, clock.instant())) {
            follow(reading.indicator(), action, "reading-withdrawn");
        }
    }

    /** Lets the indicator stand where its latest reading stands. */
    private void follow(IndicatorId indicator, Action action, String verb) {
        ReadingRepository.Place place = readings.place(indicator).orElseThrow(NoSuchThing::new);
        BigDecimal now = readings.latest(indicator).map(Reading::value).orElse(null);
        progress.setActual(indicator, now);
        trail.record(user.id(), Acts.on(action, verb).field(place.name(), written(place.actual()), written(now)));
    }

    private static @Nullable String written(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.stripTrailingZeros().toPlainString();
    }

    private static Map<String, Refusal> refusals(NewReading reading, @Nullable String evidence, LocalDate today) {
        Map<String, @Nullable Refusal> found = new LinkedHashMap<>();
        LocalDate on = reading.readOn();
        Refusal date = ActionFields.NEXT_UPDATE_ON.refusalOf(on); // a day of a programme, and there must be one
        found.put(
                "readOn",
                date == null && on != null && on.isAfter(today) ? Refusal.of("followup.refusal.reading.future") : date);
        found.put(
                "value",
                reading.value() == null
                        ? Refusal.of("followup.refusal.required")
                        : IndicatorFields.TARGET.refusalOf(reading.value())); // it has to fit where targets do
        found.put("evidence", Limits.refusalOfText(evidence, Limits.EVIDENCE));
        found.values().removeIf(Objects::isNull);
        return found;
    }
}
