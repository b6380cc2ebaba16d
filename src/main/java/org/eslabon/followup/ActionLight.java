package org.eslabon.followup;

import org.eslabon.followup.model.Colour;
import org.eslabon.followup.model.Light;
import org.eslabon.plan.ActionId;
import org.jspecify.annotations.Nullable;

/**
 * The light of an action today.
 *
 * @param computed from dates, progress and reports
 * @param override what a person says against it; null if nobody does, or her term is over
 * @param progress as it was reported last, in percent; null where nobody has said
 */
public record ActionLight(
        ActionId action,
        Light computed,
        @Nullable LightOverride override,
        @Nullable Integer progress) {

    /** What is shown. */
    public Colour colour() {
        return override == null ? computed.colour() : override.colour();
    }
}
