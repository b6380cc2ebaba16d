package org.eslabon.followup;

import org.eslabon.audit.Act;
import org.eslabon.plan.Action;
import org.eslabon.plan.Plan;

/** What is done here is done to actions: their watchers and those of their plan hear of it. */
final class Acts {

    private Acts() {}

    static Act on(Action action, String verb) {
        return Act.of(action.city(), Action.thing(action.id()), verb, action.title())
                .in(Plan.thing(action.plan()));
    }
}
