package org.eslabon.plan;

import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.capacity.CapacityFixtures;
import org.eslabon.capacity.PublicServiceFixtures;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Member;
import org.eslabon.partnership.Partnerships;
import org.eslabon.rights.Fixtures;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.NewObstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.ValuechainFixtures;
import org.springframework.boot.test.context.TestComponent;

/** A plan of Cuenca with two actions, and all that hangs on one of them; a removed one of each; and one of Barranquilla. */
@TestComponent
public class PlanFixtures implements Fixtures {

    private final AsPerson person;
    private final ValuechainFixtures chains;
    private final CapacityFixtures capacity;
    private final PublicServiceFixtures services;
    private final Cities cities;
    private final Partnerships partnerships;
    private final Obstacles obstacles;
    private final Plans plans;
    private final Actions actions;
    private final ActionTies ties;
    private final Milestones milestones;
    private final Indicators indicators;

    private City cuenca;
    private City barranquilla;
    private ObstacleId second;

    /** All of one city that the methods need. */
    private record City(
            CityId id,
            Responsible who,
            ObstacleId obstacle,
            PlanId plan,
            PlanId otherPlan,
            PlanId removedPlan,
            ActionId action,
            ActionId otherAction,
            ActionId removedAction,
            MilestoneId milestone,
            MilestoneId removedMilestone,
            IndicatorId indicator,
            IndicatorId removedIndicator) {}

    PlanFixtures(
            AsPerson person,
            ValuechainFixtures chains,
            CapacityFixtures capacity,
            PublicServiceFixtures services,
            Cities cities,
            Partnerships partnerships,
            Obstacles obstacles,
            Plans plans,
            Actions actions,
            ActionTies ties,
            Milestones milestones,
            Indicators indicators) {
        this.person = person;
        this.chains = chains;
        this.capacity = capacity;
        this.services = services;
        this.cities = cities;
        this.partnerships = partnerships;
        this.obstacles = obstacles;
        this.plans = plans;
        this.actions = actions;
        this.ties = ties;
        this.milestones = milestones;
        this.indicators = indicators;
    }

    @Override
    public void prepare() {
        second = person.as(
                OFFICER,
                () -> ((Outcome.Done<ObstacleId>) obstacles.create(
                                new NewObstacle(chains.study(), "Roads are bad", ObstacleKind.LOGISTICS)))
                        .value());
        cuenca = person.as(ANALYST, () -> city("cuenca", ANALYST, chains.obstacle()));
        barranquilla = person.as(STRANGER, () -> city("barranquilla", STRANGER, chains.obstacleOfBarranquilla()));
        person.as(ANALYST, () -> ties.addObstacle(cuenca.action(), second));
        person.as(ANALYST, () -> ties.addGap(cuenca.action(), capacity.gap()));
        person.as(ANALYST, () -> ties.addService(cuenca.action(), services.service()));
        person.as(ANALYST, () -> ties.addPartner(cuenca.action(), cuenca.who().organisation()));
    }

    ActionId otherAction() {
        return cuenca.otherAction();
    }

    ActionId otherForeignAction() {
        return barranquilla.otherAction();
    }

    private City city(String slug, String email, ObstacleId obstacle) {
        CityId id = cities.bySlug(slug).id();
        Member member = partnerships.members(id).stream()
                .filter(one -> one.person().email().equals(email))
                .findFirst()
                .orElseThrow();
        Responsible who = new Responsible(member.organisation(), member.person().id());
        PlanId plan = plan(id, "Better coffee", obstacles.get(obstacle).study());
        PlanId otherPlan = plan(id, "Better roads", null);
        PlanId removedPlan = plan(id, "Better tea", null);
        ActionId action = action(plan, who, obstacle);
        ActionId other = action(plan, who, obstacle);
        ActionId removedAction = action(plan, who, obstacle);
        MilestoneId milestone = milestone(action);
        MilestoneId removedMilestone = milestone(action);
        IndicatorId indicator = indicator(action);
        IndicatorId removedIndicator = indicator(action);
        plans.remove(removedPlan);
        actions.remove(removedAction);
        milestones.remove(removedMilestone);
        indicators.remove(removedIndicator);
        return new City(
                id,
                who,
                obstacle,
                plan,
                otherPlan,
                removedPlan,
                action,
                other,
                removedAction,
                milestone,
                removedMilestone,
                indicator,
                removedIndicator);
    }

    private PlanId plan(CityId city, String title, StudyId study) {
        return made(plans.create(city, new NewPlan(title, study, null, 2026, 2028, Area.SOCIAL, null)));
    }

    private ActionId action(PlanId plan, Responsible who, ObstacleId... against) {
        return made(actions.create(plan, wanted(who, Set.of(against))));
    }

    private MilestoneId milestone(ActionId action) {
        return made(milestones.add(action, "Law passed", LocalDate.of(2026, 5, 1)));
    }

    private IndicatorId indicator(ActionId action) {
        return made(indicators.add(action, "Days for a permit", "days"));
    }

    private static <T> T made(FormOutcome<T> outcome) {
        return ((FormOutcome.Done<T>) outcome).value();
    }

    private static NewAction wanted(Responsible who, Set<ObstacleId> against) {
        return Cuenca.action("One-stop shop", who, against);
    }

    @Override
    public Map<Class<?>, Object> values() {
        return values(cuenca);
    }

    @Override
    public Map<Class<?>, Object> foreign() {
        return values(barranquilla);
    }

    private Map<Class<?>, Object> values(City city) {
        return Map.of(
                CityId.class, city.id(),
                PlanId.class, city.plan(),
                ActionId.class, city.action(),
                MilestoneId.class, city.milestone(),
                IndicatorId.class, city.indicator(),
                OrganisationId.class, city.who().organisation(),
                PersonId.class, city.who().person(),
                Collection.class, List.of(city.obstacle()),
                NewAction.class, wanted(city.who(), Set.of(city.obstacle())),
                NewPlan.class,
                        new NewPlan(
                                "Plan",
                                city == cuenca ? chains.study() : chains.ofBarranquilla(),
                                null,
                                2026,
                                2028,
                                Area.SOCIAL,
                                null));
    }

    @Override
    public Map<String, List<Object>> calls() {
        Map<String, List<Object>> calls = new HashMap<>();
        Responsible who = cuenca.who();
        calls.put(
                "Plans.change(PlanId, Field, FieldChange)",
                List.of(cuenca.plan(), PlanFields.STUDY, new FieldChange<>(chains.study(), null)));
        calls.put("Plans.restore(PlanId)", List.of(cuenca.removedPlan()));
        calls.put("Workflow.move(ActionId, Transition, String)", List.of(cuenca.action(), Transition.START, ""));
        calls.put(
                "Actions.change(ActionId, Field, FieldChange)",
                List.of(cuenca.action(), ActionFields.TITLE, new FieldChange<>("One-stop shop", "Two stops")));
        calls.put("ActionTies.addGap(ActionId, CapacityGapId)", List.of(cuenca.otherAction(), capacity.gap()));
        calls.put("ActionTies.addressingGaps(CityId, List)", List.of(cuenca.id(), List.of(capacity.gap())));
        calls.put("Actions.restore(ActionId)", List.of(cuenca.removedAction()));
        calls.put("ActionTies.addObstacle(ActionId, ObstacleId)", List.of(cuenca.otherAction(), second));
        calls.put(
                "ActionTies.addService(ActionId, PublicServiceId)", List.of(cuenca.otherAction(), services.service()));
        calls.put("ActionTies.addPartner(ActionId, OrganisationId)", List.of(cuenca.otherAction(), who.organisation()));
        calls.put("ActionTies.removePartner(ActionId, OrganisationId)", List.of(cuenca.action(), who.organisation()));
        calls.put("Actions.waitingFor(CityId, PersonId)", List.of(cuenca.id(), who.person()));
        calls.put(
                "Milestones.add(ActionId, String, LocalDate)",
                List.of(cuenca.action(), "Law passed", LocalDate.of(2026, 5, 1)));
        calls.put(
                "Milestones.change(MilestoneId, Field, FieldChange)",
                List.of(
                        cuenca.milestone(),
                        MilestoneFields.REACHED_ON,
                        new FieldChange<>(null, LocalDate.of(2026, 5, 2))));
        calls.put("Milestones.restore(MilestoneId)", List.of(cuenca.removedMilestone()));
        calls.put("Indicators.add(ActionId, String, String)", List.of(cuenca.action(), "Cost", "USD"));
        calls.put(
                "Indicators.change(IndicatorId, Field, FieldChange)",
                List.of(cuenca.indicator(), IndicatorFields.NAME, new FieldChange<>("Days for a permit", "Days")));
        calls.put("Indicators.restore(IndicatorId)", List.of(cuenca.removedIndicator()));
        return calls;
    }

    @Override
    public Map<String, List<Object>> foreignCalls() {
        Responsible half =
                new Responsible(cuenca.who().organisation(), barranquilla.who().person());
        return Map.of(
                "ActionTies.addressingGaps(CityId, List)",
                List.of(cuenca.id(), List.of(capacity.foreignGap())),
                "Plans.change(PlanId, Field, FieldChange)",
                List.of(cuenca.plan(), PlanFields.STUDY, new FieldChange<>(chains.study(), chains.ofBarranquilla())),
                "Plans.restore(PlanId)",
                List.of(barranquilla.removedPlan()),
                "Actions.restore(ActionId)",
                List.of(barranquilla.removedAction()),
                "Actions.change(ActionId, Field, FieldChange)",
                List.of(cuenca.action(), ActionFields.RESPONSIBLE, new FieldChange<>(cuenca.who(), half)),
                "Actions.create(PlanId, NewAction)",
                List.of(cuenca.plan(), wanted(half, Set.of(cuenca.obstacle()))),
                "ActionTies.addressing(Collection)",
                List.of(List.of(cuenca.obstacle(), barranquilla.obstacle())),
                "Milestones.restore(MilestoneId)",
                List.of(barranquilla.removedMilestone()),
                "Indicators.restore(IndicatorId)",
                List.of(barranquilla.removedIndicator()));
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "plan", cuenca.plan().value().toString(),
                "action", cuenca.action().value().toString(),
                "other-plan", cuenca.otherPlan().value().toString(),
                "removed-plan", cuenca.removedPlan().value().toString(),
                "removed-action", cuenca.removedAction().value().toString(),
                "foreign-plan", barranquilla.plan().value().toString(),
                "foreign-action", barranquilla.action().value().toString());
    }
}
