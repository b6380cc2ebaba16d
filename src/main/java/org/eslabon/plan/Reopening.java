package org.eslabon.plan;

import org.eslabon.audit.Act;
import org.eslabon.audit.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever changes what was approved reopens it, in the same transaction: no change of a field, a milestone or an obstacle
 * can stand under an approval that does not know it. Every write leaves its line in the trail, so here it is heard of.
 */
@Component
class Reopening {

    private final Steps steps;
    private final ActionRepository actions;

    Reopening(Steps steps, ActionRepository actions) {
        this.steps = steps;
        this.actions = actions;
    }

    @EventListener
    void on(Recorded recorded) {
        Act act = recorded.act();
        String field = act.field();
        if (!act.verb().equals("changed") || field == null || ProgressFields.names(field)) {
            return;
        }
        Subject subject = subject(act);
        if (subject != null) {
            steps.changed(subject, recorded.by());
        }
    }

    private @Nullable Subject subject(Act act) {
        return switch (act.thing().kind()) {
            case "plan" -> Subject.of(new PlanId(act.thing().id()));
            case "action" -> {
                ActionId id = new ActionId(act.thing().id());
                yield actions.byId(id)
                        .map(action -> new Subject(action.plan(), id))
                        .orElse(null);
            }
            default -> null;
        };
    }
}
