package org.eslabon.development;

import java.util.List;
import org.eslabon.shared.ThingRef;

/**
 * A part of a development plan, with its goals in their order.
 *
 * @param code short, its own within the plan
 */
public record Axis(AxisId id, DevelopmentPlanId plan, String code, String name, List<Goal> goals) implements Coded {

    public static ThingRef thing(AxisId id) {
        return ThingRef.of("development-axis", id);
    }

    public AxisForm form() {
        return new AxisForm(code, name);
    }
}
