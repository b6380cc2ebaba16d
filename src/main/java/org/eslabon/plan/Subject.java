package org.eslabon.plan;

import org.eslabon.coediting.TextOwner;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * What goes through the workflow: a plan, or one of its actions.
 *
 * @param action null for the plan itself
 */
public record Subject(PlanId plan, @Nullable ActionId action) {

    public static Subject of(PlanId plan) {
        return new Subject(plan, null);
    }

    public ThingRef thing() {
        return action == null ? Plan.thing(plan) : Action.thing(action);
    }

    /** The text that says what it is. */
    public TextOwner text() {
        return new TextOwner(thing(), PlanTexts.TEXT);
    }
}
