package org.eslabon.plan;

import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The steps that people make themselves: to begin, suspend and complete. What is approved comes from the approvals. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Workflow {

    private static final int LONGEST_REASON = 1_000;

    private final Steps steps;
    private final PlanRepository plans;
    private final ActionRepository actions;
    private final WorkflowRepository rows;
    private final Rights rights;
    private final CurrentUser user;

    Workflow(
            Steps steps,
            PlanRepository plans,
            ActionRepository actions,
            WorkflowRepository rows,
            Rights rights,
            CurrentUser user) {
        this.steps = steps;
        this.plans = plans;
        this.actions = actions;
        this.rows = rows;
        this.rights = rights;
        this.user = user;
    }

    /**
     * @return how far it has come now; refused if somebody else was faster, a reason is missing, or a plan is to be
     *     completed while actions of it are under way
     */
    public Outcome<Status> move(PlanId plan, Transition transition, @Nullable String reason) {
        rights.require(plans.cityOf(plan).orElseThrow(NoSuchThing::new), Right.PLAN);
        Reviews.Held held = steps.hold(Subject.of(plan));
        int underWay = transition == Transition.COMPLETE ? rows.underWay(plan) : 0;
        return underWay > 0
                ? Outcome.refused("plan.refusal.complete.under-way", underWay)
                : moved(held, transition, reason);
    }

    /**
     * @return how far it has come now; refused if somebody else was faster, or a reason is missing
     */
    public Outcome<Status> move(ActionId action, Transition transition, @Nullable String reason) {
        CityId city = actions.cityOf(action).orElseThrow(NoSuchThing::new);
        rights.require(city, Right.PLAN);
        PlanId plan = actions.byId(action).orElseThrow(NoSuchThing::new).plan();
        return moved(steps.hold(new Subject(plan, action)), transition, reason);
    }

    private Outcome<Status> moved(Reviews.Held held, Transition transition, @Nullable String reason) {
        if (!transition.byPerson()) {
            throw new NotAllowed(transition + " by hand");
        }
        if (!transition.possibleFrom(held.status())) {
            return Outcome.refused("plan.refusal.transition.stale");
        }
        String why = PlainText.of(reason);
        if (why == null && transition.needsReason()) {
            return Outcome.refused("plan.refusal.reason.required");
        }
        if (why != null && why.length() > LONGEST_REASON) {
            return Outcome.refused("plan.refusal.text.long", LONGEST_REASON);
        }
        steps.move(held, transition, user.id(), why);
        return Outcome.done(steps.hold(held.subject()).status());
    }
}
