package org.eslabon.exchange;

import java.util.Locale;
import java.util.Optional;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionSeed;
import org.eslabon.plan.Plan;
import org.eslabon.plan.spi.ActionSeeds;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.TypedId;
import org.springframework.stereotype.Component;

/** Actions that a template proposes, in the language of the person who takes them. */
@Component
class ProposalSeeds implements ActionSeeds {

    static final String PREFIX = "proposal:";

    private final TemplateRepository templates;
    private final Readers readers;
    private final CurrentUser user;
    private final AuditTrail trail;

    ProposalSeeds(TemplateRepository templates, Readers readers, CurrentUser user, AuditTrail trail) {
        this.templates = templates;
        this.readers = readers;
        this.user = user;
        this.trail = trail;
    }

    @Override
    public Optional<ActionSeed> find(String key) {
        if (!key.startsWith(PREFIX) || !readers.mayRead()) {
            return Optional.empty();
        }
        Locale locale = user.require().language();
        ProposalId id = id(key);
        return templates
                .templateOf(id)
                .flatMap(templates::byId)
                .flatMap(template -> template.proposals().stream()
                        .filter(proposal -> proposal.id().equals(id))
                        .map(proposal -> new ActionSeed(
                                key,
                                proposal.name().in(locale),
                                proposal.description().in(locale),
                                template.name().in(locale),
                                proposal.milestones(locale),
                                proposal.indicators(locale)))
                        .findFirst());
    }

    @Override
    public void taken(ActionSeed seed, Action made) {
        templates.keepOrigin(made.id(), id(seed.key()), user.id());
        trail.record(
                user.id(),
                Act.of(made.city(), Action.thing(made.id()), "begun-from", made.title())
                        .in(Plan.thing(made.plan()))
                        .because(seed.origin()));
    }

    private static ProposalId id(String key) {
        return TypedId.read(key.substring(PREFIX.length()), ProposalId::new);
    }
}
