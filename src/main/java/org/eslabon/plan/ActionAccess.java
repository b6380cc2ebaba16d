package org.eslabon.plan;

import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.NoSuchThing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one door to an action and its parts: who may see or change it, and how changes of it are written down. */
@Component
class ActionAccess {

    private final ActionRepository actions;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;

    ActionAccess(ActionRepository actions, Rights rights, CurrentUser user, AuditTrail trail) {
        this.actions = actions;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
    }

    Action toSee(ActionId id) {
        Action action = reread(id);
        rights.requireToSee(action.city());
        return action;
    }

    /** The action as it is now and stays until the transaction ends, if the current user may change it. */
    Action toChange(ActionId id) {
        rights.require(actions.cityOf(id).orElseThrow(NoSuchThing::new), Right.PLAN);
        actions.lock(id);
        return reread(id);
    }

    Action reread(ActionId id) {
        return actions.byId(id).orElseThrow(NoSuchThing::new);
    }

    /** An act on the action, for its own watchers and those of its plan. */
    static Act act(Action action, String verb) {
        return Act.of(action.city(), Action.thing(action.id()), verb, action.title())
                .in(Plan.thing(action.plan()));
    }

    void record(Action action, String verb) {
        trail.record(user.id(), act(action, verb));
    }

    /** Something that hangs on the action came or went. */
    void recordPart(Action action, String part, @Nullable String before, @Nullable String after) {
        trail.record(user.id(), act(action, "changed").field(part, before, after));
    }
}
