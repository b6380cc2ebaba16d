package org.eslabon.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eslabon.capacity.Wording;
import org.eslabon.plan.ActionSeed;

/** An action that a plan template proposes. */
public record TemplateProposal(
        ProposalId id, PlanTemplateId template, Wording name, Wording description, List<TemplatePart> parts) {

    /** The key by which an action begins from it. */
    public String seed() {
        return ProposalSeeds.PREFIX + id.value();
    }

    public List<TemplatePart> parts(TemplatePart.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    /** What has no name in any language is left out. */
    List<ActionSeed.FutureMilestone> milestones(Locale locale) {
        return parts(TemplatePart.Kind.MILESTONE).stream()
                .filter(part -> !part.name().missing())
                .map(part -> new ActionSeed.FutureMilestone(
                        part.name().in(locale), Objects.requireNonNullElse(part.months(), 0)))
                .toList();
    }

    List<ActionSeed.FutureIndicator> indicators(Locale locale) {
        return parts(TemplatePart.Kind.INDICATOR).stream()
                .filter(part -> !part.name().missing())
                .map(part -> new ActionSeed.FutureIndicator(
                        part.name().in(locale),
                        part.unit().missing() ? null : part.unit().in(locale)))
                .toList();
    }
}
