package org.eslabon.development;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a plan or an action contributes to.
 *
 * @param code its own
 * @param name in the city's words; empty for a target of the Sustainable Development Goals, which has one in each language
 * @param within the axis of a goal, or the development plan of an axis
 */
public record Contribution(
        To to, String code, String name, @Nullable String within) {

    /** To what. */
    public sealed interface To {

        record ToAxis(AxisId axis) implements To {}

        record ToGoal(GoalId goal) implements To {}

        /**
         * @param code such as 8.3
         */
        record ToSdg(String code) implements To {}
    }

    /** Code and name, as people say it. */
    public String title() {
        return name.isEmpty() ? code : code + " · " + name;
    }
}
