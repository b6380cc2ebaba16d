package org.eslabon.followup.ui;

import java.util.HashMap;
import java.util.Map;
import org.eslabon.followup.Lights;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.spi.ProgressMark;
import org.eslabon.plan.spi.ProgressMarks;
import org.eslabon.shared.CityId;
import org.eslabon.uikit.Formats;
import org.springframework.stereotype.Component;

/** The lights in the lists of plans and actions. */
@Component
class LightMarks implements ProgressMarks {

    private final Lights lights;

    LightMarks(Lights lights) {
        this.lights = lights;
    }

    @Override
    public Map<ActionId, ProgressMark> ofPlan(PlanId plan, Formats formats) {
        LightWords words = new LightWords(formats);
        Map<ActionId, ProgressMark> marks = new HashMap<>();
        lights.ofPlan(plan).actions().forEach((action, light) -> marks.put(action, words.mark(light)));
        return marks;
    }

    @Override
    public Map<PlanId, ProgressMark> ofCity(CityId city, Formats formats) {
        LightWords words = new LightWords(formats);
        Map<PlanId, ProgressMark> marks = new HashMap<>();
        lights.ofCity(city).forEach((plan, light) -> marks.put(plan, words.mark(light)));
        return marks;
    }
}
