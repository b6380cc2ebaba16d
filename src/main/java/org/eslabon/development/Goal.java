package org.eslabon.development;

import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * What a city wants to reach within an axis.
 *
 * @param code short, its own within the axis
 * @param target what shall be reached, in words
 * @param year by when
 */
public record Goal(
        GoalId id,
        AxisId axis,
        String code,
        String name,
        @Nullable String target,
        @Nullable Integer year) implements Coded {

    public static ThingRef thing(GoalId id) {
        return ThingRef.of("development-goal", id);
    }

    public GoalForm form() {
        return new GoalForm(code, name, target, year);
    }
}
