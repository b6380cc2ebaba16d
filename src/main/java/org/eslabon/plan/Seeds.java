package org.eslabon.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.spi.ActionSeeds;
import org.eslabon.plan.spi.PlanSeeds;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Plans and actions that begin from something: what they begin with, and how what they come from hears of them. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Seeds {

    private final Plans plans;
    private final Actions actions;
    private final ActionAccess access;
    private final PartRepository parts;
    private final Cities cities;
    private final Rights rights;
    private final List<ActionSeeds> forActions;
    private final List<PlanSeeds> forPlans;
    private final Clock clock;

    Seeds(
            Plans plans,
            Actions actions,
            ActionAccess access,
            PartRepository parts,
            Cities cities,
            Rights rights,
            List<ActionSeeds> forActions,
            List<PlanSeeds> forPlans,
            Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.access = access;
        this.parts = parts;
        this.cities = cities;
        this.rights = rights;
        this.forActions = forActions;
        this.forPlans = forPlans;
        this.clock = clock;
    }

    /**
     * What an action of this plan can begin with.
     *
     * @throws NoSuchThing if the key leads to nothing that the current user may take
     */
    @Transactional(readOnly = true)
    public ActionSeed forAction(PlanId plan, String key) {
        rights.require(plans.get(plan).city(), Right.PLAN);
        return find(key).seed();
    }

    /** Creates an action that comes from what the key names, with the milestones and indicators that belong to it. */
    public FormOutcome<ActionId> createAction(PlanId plan, NewAction wanted, String key) {
        CityId city = plans.get(plan).city();
        rights.require(city, Right.PLAN);
        Found found = find(key);
        FormOutcome<ActionId> outcome = actions.create(plan, wanted);
        if (outcome instanceof FormOutcome.Done<ActionId>(ActionId id)) {
            Action made = access.reread(id);
            addParts(made, found.seed());
            found.source().taken(found.seed(), made);
        }
        return outcome;
    }

    private void addParts(Action made, ActionSeed seed) {
        LocalDate from = made.startsOn() == null
                ? LocalDate.ofInstant(clock.instant(), cities.byId(made.city()).timeZone())
                : made.startsOn();
        seed.milestones().forEach(future -> {
            parts.add(new Milestone(
                    MilestoneId.next(), made.id(), future.title(), from.plusMonths(future.months()), null));
            access.recordPart(made, "milestone", null, future.title());
        });
        seed.indicators().forEach(future -> {
            parts.add(new Indicator(IndicatorId.next(), made.id(), future.name(), future.unit(), null, null, null));
            access.recordPart(made, "indicator", null, future.name());
        });
    }

    private record Found(ActionSeeds source, ActionSeed seed) {}

    private Found find(String key) {
        return forActions.stream()
                .flatMap(source -> source.find(key).map(seed -> new Found(source, seed)).stream())
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    /** What a plan of the city can begin with. */
    @Transactional(readOnly = true)
    public List<PlanSeed> forPlans(CityId city) {
        rights.require(city, Right.PLAN);
        return forPlans.stream().flatMap(source -> source.offered().stream()).toList();
    }

    /**
     * Creates a plan that comes from what the key names.
     *
     * @throws NoSuchThing if the key leads to nothing that the current user may take
     */
    public FormOutcome<PlanId> createPlan(CityId city, NewPlan wanted, String key) {
        rights.require(city, Right.PLAN);
        for (PlanSeeds source : forPlans) {
            for (PlanSeed seed : source.offered()) {
                if (seed.key().equals(key)) {
                    FormOutcome<PlanId> outcome = plans.create(city, wanted);
                    if (outcome instanceof FormOutcome.Done<PlanId>(PlanId id)) {
                        source.taken(seed, plans.get(id));
                    }
                    return outcome;
                }
            }
        }
        throw new NoSuchThing();
    }
}
