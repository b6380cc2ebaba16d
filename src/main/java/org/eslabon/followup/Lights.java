package org.eslabon.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The traffic lights of actions and plans, computed when they are asked for. One statement reads all, however many actions
 * there are.
 */
@Service
@Transactional(readOnly = true)
public class Lights {

    private final LightRepository lights;
    private final Plans plans;
    private final Rights rights;
    private final Clock clock;

    Lights(LightRepository lights, Plans plans, Rights rights, Clock clock) {
        this.lights = lights;
        this.plans = plans;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * @throws NoSuchThing if there is no such action, or it is not the current user's to see
     */
    public ActionLight ofAction(ActionId action) {
        rights.requireToSee(lights.cityOf(action).orElseThrow(NoSuchThing::new));
        FollowedAction found = lights.byId(action).orElseThrow(NoSuchThing::new);
        return found.light(today(found));
    }

    /**
     * @throws NoSuchThing if there is no such plan, or it is not the current user's to see
     */
    public PlanLight ofPlan(PlanId plan) {
        plans.get(plan);
        return PlanLight.of(plan, lit(lights.ofPlan(plan)));
    }

    /** The lights of all plans of a city; a plan without actions is missing. */
    public Map<PlanId, PlanLight> ofCity(CityId city) {
        rights.requireToSee(city);
        Map<PlanId, List<FollowedAction>> byPlan = new LinkedHashMap<>();
        lights.ofCity(city)
                .forEach(action -> byPlan.computeIfAbsent(action.plan(), plan -> new ArrayList<>())
                        .add(action));
        Map<PlanId, PlanLight> found = new LinkedHashMap<>();
        byPlan.forEach((plan, actions) -> found.put(plan, PlanLight.of(plan, lit(actions))));
        return found;
    }

    private List<ActionLight> lit(List<FollowedAction> actions) {
        return actions.stream().map(action -> action.light(today(action))).toList();
    }

    private LocalDate today(FollowedAction action) {
        return LocalDate.ofInstant(clock.instant(), action.zone());
    }
}
