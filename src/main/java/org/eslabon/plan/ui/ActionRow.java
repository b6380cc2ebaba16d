package org.eslabon.plan.ui;

import java.util.List;
import java.util.Map;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.spi.ProgressMark;
import org.jspecify.annotations.Nullable;

/**
 * An action as the lists of a plan show it.
 *
 * @param mark how it goes; null where nobody says
 */
record ActionRow(ActionSummary action, @Nullable ProgressMark mark) {

    static List<ActionRow> of(List<ActionSummary> actions, Map<ActionId, ProgressMark> marks) {
        return actions.stream()
                .map(action -> new ActionRow(action, marks.get(action.id())))
                .toList();
    }

    ActionId id() {
        return action.id();
    }

    String who() {
        return action.personName() + " · " + action.organisationName();
    }
}
