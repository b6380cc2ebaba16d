package org.eslabon.development;

import static org.eslabon.valuechain.AsPerson.ANALYST;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eslabon.development.Contribution.To;
import org.eslabon.partnership.Cities;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.PlanFixtures;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Subject;
import org.eslabon.rights.Fixtures;
import org.eslabon.shared.CityId;
import org.eslabon.valuechain.AsPerson;
import org.springframework.boot.test.context.TestComponent;

/** A development plan of Cuenca with two axes and two goals, one to which an action contributes; one of Barranquilla. */
@TestComponent
public class DevelopmentFixtures implements Fixtures {

    /** A coordinator of Barranquilla. */
    private static final String MAYOR = "marta.donado@alcaldia.example";

    private static final AxisForm AXIS = new AxisForm("X", "Another axis");
    private static final GoalForm GOAL = new GoalForm("X.1", "Another goal", null, 2030);

    private final AsPerson person;
    private final PlanFixtures planned;
    private final Cities cities;
    private final DevelopmentPlans plans;
    private final Axes axes;
    private final Alignments alignments;

    private Made cuenca;
    private Made barranquilla;

    /** All of one city that the methods need; what is linked can not be removed. */
    private record Made(
            CityId city,
            DevelopmentPlanId plan,
            DevelopmentPlanId removedPlan,
            AxisId first,
            AxisId second,
            AxisId removedAxis,
            GoalId firstGoal,
            GoalId secondGoal,
            GoalId removedGoal) {}

    DevelopmentFixtures(
            AsPerson person,
            PlanFixtures planned,
            Cities cities,
            DevelopmentPlans plans,
            Axes axes,
            Alignments alignments) {
        this.person = person;
        this.planned = planned;
        this.cities = cities;
        this.plans = plans;
        this.axes = axes;
        this.alignments = alignments;
    }

    @Override
    public void prepare() {
        cuenca = person.as(ANALYST, () -> made("cuenca"));
        barranquilla = person.as(MAYOR, () -> made("barranquilla"));
        person.as(ANALYST, () -> alignments.add(action(), new To.ToSdg("8.3")));
    }

    private Made made(String slug) {
        CityId city = cities.bySlug(slug).id();
        DevelopmentPlanId plan = done(plans.create(city, form("City for all")));
        DevelopmentPlanId removed = done(plans.create(city, form("City of old")));
        AxisId first = done(axes.add(plan, new AxisForm("A", "Jobs")));
        AxisId second = done(axes.add(plan, new AxisForm("B", "Roads")));
        AxisId removedAxis = done(axes.add(plan, new AxisForm("C", "Ports")));
        GoalId firstGoal = done(axes.add(second, new GoalForm("1", "Paved", null, null)));
        GoalId secondGoal = done(axes.add(second, new GoalForm("2", "Lit", null, null)));
        GoalId removedGoal = done(axes.add(second, new GoalForm("3", "Clean", null, null)));
        plans.remove(removed);
        axes.remove(removedAxis);
        axes.remove(removedGoal);
        return new Made(city, plan, removed, first, second, removedAxis, firstGoal, secondGoal, removedGoal);
    }

    private static PlanForm form(String name) {
        return new PlanForm(name, 2026, 2031, null, null, null);
    }

    private static <T> T done(FormOutcome<T> outcome) {
        return ((FormOutcome.Done<T>) outcome).value();
    }

    private Subject action() {
        return subject("plan", "action");
    }

    private Subject subject(String plan, String action) {
        Map<String, String> ids = planned.ids();
        return new Subject(new PlanId(UUID.fromString(ids.get(plan))), new ActionId(UUID.fromString(ids.get(action))));
    }

    @Override
    public Map<Class<?>, Object> values() {
        Map<Class<?>, Object> values = new HashMap<>(things(cuenca, action()));
        values.put(PlanForm.class, form("City of tomorrow"));
        values.put(AxisForm.class, AXIS);
        values.put(GoalForm.class, GOAL);
        return values;
    }

    @Override
    public Map<Class<?>, Object> foreign() {
        return things(barranquilla, subject("foreign-plan", "foreign-action"));
    }

    private static Map<Class<?>, Object> things(Made made, Subject subject) {
        return Map.of(
                DevelopmentPlanId.class,
                made.plan(),
                AxisId.class,
                made.second(),
                GoalId.class,
                made.secondGoal(),
                Subject.class,
                subject,
                To.class,
                new To.ToAxis(made.first()));
    }

    @Override
    public Map<String, List<Object>> calls() {
        Map<String, List<Object>> calls = new HashMap<>();
        calls.put(
                "DevelopmentPlans.change(DevelopmentPlanId, PlanForm, PlanForm)",
                List.of(cuenca.plan(), form("City for all"), form("City for everybody")));
        calls.put("DevelopmentPlans.restore(DevelopmentPlanId)", List.of(cuenca.removedPlan()));
        calls.put(
                "Axes.change(AxisId, AxisForm, AxisForm)",
                List.of(cuenca.second(), new AxisForm("B", "Roads"), new AxisForm("B", "Streets")));
        calls.put(
                "Axes.change(GoalId, GoalForm, GoalForm)",
                List.of(
                        cuenca.secondGoal(),
                        new GoalForm("2", "Lit", null, null),
                        new GoalForm("2", "Bright", null, null)));
        calls.put("Axes.restore(AxisId)", List.of(cuenca.removedAxis()));
        calls.put("Axes.restore(GoalId)", List.of(cuenca.removedGoal()));
        calls.put("Axes.take(DevelopmentPlanId, List)", List.of(cuenca.plan(), List.of(new AxisRow(AXIS, GOAL))));
        calls.put("Alignments.remove(Subject, To)", List.of(action(), new To.ToSdg("8.3")));
        return calls;
    }

    @Override
    public Map<String, List<Object>> foreignCalls() {
        return Map.of(
                "DevelopmentPlans.create(CityId, PlanForm)",
                List.of(cuenca.city(), new PlanForm("City", 2026, 2031, null, null, barranquilla.plan())),
                "DevelopmentPlans.restore(DevelopmentPlanId)",
                List.of(barranquilla.removedPlan()),
                "Axes.restore(AxisId)",
                List.of(barranquilla.removedAxis()),
                "Axes.restore(GoalId)",
                List.of(barranquilla.removedGoal()),
                "Alignments.add(Subject, To)",
                List.of(action(), new To.ToGoal(barranquilla.firstGoal())),
                "Alignments.of(Subject)",
                List.of(subject("plan", "foreign-action")));
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "axis", cuenca.second().value().toString(),
                "foreign-axis", barranquilla.second().value().toString());
    }
}
