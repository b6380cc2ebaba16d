package org.eslabon.plan;

import org.eslabon.audit.AuditTrail;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets modules above change what they keep about plans and actions. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SubjectParts implements AgreedParts {

    private final PlanRepository plans;
    private final ActionRepository actions;
    private final Steps steps;
    private final Rights rights;
    private final AuditTrail trail;
    private final CurrentUser user;

    SubjectParts(
            PlanRepository plans,
            ActionRepository actions,
            Steps steps,
            Rights rights,
            AuditTrail trail,
            CurrentUser user) {
        this.plans = plans;
        this.actions = actions;
        this.steps = steps;
        this.rights = rights;
        this.trail = trail;
        this.user = user;
    }

    @Override
    public Reviews.Held toChange(Subject subject) {
        CityId city = (subject.action() == null ? plans.cityOf(subject.plan()) : actions.cityOf(subject.action()))
                .orElseThrow(NoSuchThing::new);
        rights.require(city, Right.PLAN);
        Reviews.Held held = steps.hold(subject);
        if (held.status().locked()) {
            throw new NotAllowed("changing what is " + held.status());
        }
        return held;
    }

    @Override
    public void changed(Reviews.Held held, String part, @Nullable String before, @Nullable String after) {
        trail.record(user.id(), held.act("changed").field(part, before, after));
    }
}
