package org.eslabon.exchange;

import java.util.List;
import java.util.UUID;
import org.eslabon.capacity.Wording;
import org.eslabon.shared.ThingRef;

/**
 * What a plan can begin from: a text, and actions that are typical of such plans.
 *
 * @param text becomes the summary of the plan
 */
public record PlanTemplate(
        PlanTemplateId id, TemplateKind kind, Wording name, Wording text, List<TemplateProposal> proposals) {

    /** All templates together, for those who have their list open. */
    public static final ThingRef ALL = new ThingRef("plan-templates", new UUID(0, 0));

    public static ThingRef thing(PlanTemplateId id) {
        return ThingRef.of("plan-template", id);
    }

    /** The key by which a plan begins from it. */
    public String seed() {
        return TemplateSeeds.PREFIX + id.value();
    }
}
