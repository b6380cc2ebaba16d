package org.eslabon.followup;

import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.followup.model.Colour;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.IndicatorId;
import org.eslabon.plan.Indicators;
import org.eslabon.plan.NewAction;
import org.eslabon.plan.PlanFixtures;
import org.eslabon.plan.PlanId;
import org.eslabon.rights.Fixtures;
import org.eslabon.valuechain.AsPerson;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An action under way with a report of Ana's and a reading, whose light was set by hand; and the same of Barranquilla. */
@TestComponent
public class FollowUpFixtures implements Fixtures {

    private final AsPerson person;
    private final PlanFixtures plans;
    private final Actions actions;
    private final Indicators indicators;
    private final Updates updates;
    private final Readings readings;
    private final LightOverrides overrides;
    private final JdbcClient database;

    private Made cuenca;
    private Made barranquilla;

    private record Made(ActionId action, IndicatorId indicator, UpdateId update, ReadingId reading) {}

    FollowUpFixtures(
            AsPerson person,
            PlanFixtures plans,
            Actions actions,
            Indicators indicators,
            Updates updates,
            Readings readings,
            LightOverrides overrides,
            JdbcClient database) {
        this.person = person;
        this.plans = plans;
        this.actions = actions;
        this.indicators = indicators;
        this.updates = updates;
        this.readings = readings;
        this.overrides = overrides;
        this.database = database;
    }

    @Override
    public void prepare() {
        cuenca = person.as(ANALYST, () -> made(plans.values()));
        barranquilla = person.as(STRANGER, () -> made(plans.foreign()));
    }

    private Made made(Map<Class<?>, Object> things) {
        ActionId action =
                done(actions.create((PlanId) things.get(PlanId.class), (NewAction) things.get(NewAction.class)));
        database.sql("update action set status = 'IN_EXECUTION', running = true where id = :id")
                .param("id", action.value())
                .update();
        IndicatorId indicator = done(indicators.add(action, "Days for a permit", "days"));
        UpdateId update = done(updates.report(action, report()));
        ReadingId reading = done(readings.add(indicator, reading()));
        done(overrides.set(action, override()));
        return new Made(action, indicator, update, reading);
    }

    private static NewUpdate report() {
        return new NewUpdate("Agreement signed", null, 40, LocalDate.now().plusDays(30), null);
    }

    private static NewReading reading() {
        return new NewReading(LocalDate.now().minusDays(2), new BigDecimal("77"), null);
    }

    private static LightOverride.Wanted override() {
        return new LightOverride.Wanted(
                Colour.AMBER, "It depends on the budget", LocalDate.now().plusDays(5));
    }

    private static <T> T done(FormOutcome<T> outcome) {
        return ((FormOutcome.Done<T>) outcome).value();
    }

    @Override
    public Map<Class<?>, Object> values() {
        return Map.of(
                UpdateId.class,
                cuenca.update(),
                ReadingId.class,
                cuenca.reading(),
                NewUpdate.class,
                report(),
                NewReading.class,
                reading(),
                LightOverride.Wanted.class,
                override());
    }

    @Override
    public Map<Class<?>, Object> foreign() {
        return Map.of(UpdateId.class, barranquilla.update(), ReadingId.class, barranquilla.reading());
    }

    @Override
    public Map<String, List<Object>> calls() {
        Map<String, List<Object>> calls = new HashMap<>();
        calls.put("Updates.ofAction(ActionId)", List.of(cuenca.action()));
        calls.put("Readings.ofAction(ActionId)", List.of(cuenca.action()));
        calls.put("Readings.add(IndicatorId, NewReading)", List.of(cuenca.indicator(), reading()));
        calls.put("LightOverrides.set(ActionId, Wanted)", List.of(cuenca.action(), override()));
        calls.put("LightOverrides.end(ActionId)", List.of(cuenca.action()));
        return calls;
    }
}
