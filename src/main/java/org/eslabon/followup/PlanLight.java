package org.eslabon.followup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eslabon.followup.model.Colour;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;

/**
 * The lights of a plan's actions today.
 *
 * @param colour the worst of those under way; done if all are done, grey if nothing is under way
 * @param counts how many actions have each colour; a colour that none has is missing
 */
public record PlanLight(PlanId plan, Colour colour, Map<Colour, Integer> counts, Map<ActionId, ActionLight> actions) {

    static PlanLight of(PlanId plan, List<ActionLight> lights) {
        Map<Colour, Integer> counts = new EnumMap<>(Colour.class);
        lights.forEach(light -> counts.merge(light.colour(), 1, Integer::sum));
        return new PlanLight(
                plan,
                Colour.worst(lights.stream().map(ActionLight::colour).toList()),
                Map.copyOf(counts),
                lights.stream().collect(Collectors.toUnmodifiableMap(ActionLight::action, Function.identity())));
    }

    public int count(Colour colour) {
        return counts.getOrDefault(colour, 0);
    }
}
