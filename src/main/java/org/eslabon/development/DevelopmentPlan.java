package org.eslabon.development;

import java.util.List;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * What a city has said it wants to become over some years.
 *
 * @param source who adopted it and by which act
 * @param link where it can be read
 * @param follows the plan it takes the place of
 * @param axes in their order
 */
public record DevelopmentPlan(
        DevelopmentPlanId id,
        CityId city,
        String name,
        int fromYear,
        int toYear,
        @Nullable String source,
        @Nullable String link,
        @Nullable DevelopmentPlanId follows,
        List<Axis> axes) {

    public static ThingRef thing(DevelopmentPlanId id) {
        return ThingRef.of("development-plan", id);
    }

    public PlanForm form() {
        return new PlanForm(name, fromYear, toYear, source, link, follows);
    }

    /** Its years, such as 2024–2027. */
    public String years() {
        return fromYear == toYear ? String.valueOf(fromYear) : fromYear + "–" + toYear;
    }
}
