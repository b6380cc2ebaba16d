package org.eslabon.exchange;

import java.util.List;
import java.util.Locale;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.plan.Plan;
import org.eslabon.plan.PlanSeed;
import org.eslabon.plan.spi.PlanSeeds;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.Texts;
import org.eslabon.shared.TypedId;
import org.springframework.stereotype.Component;

/** Plans that begin from a template: with its text as their summary, in the language of the person who begins. */
@Component
class TemplateSeeds implements PlanSeeds {

    static final String PREFIX = "template:";

    private final TemplateRepository templates;
    private final Readers readers;
    private final CurrentUser user;
    private final AuditTrail trail;

    TemplateSeeds(TemplateRepository templates, Readers readers, CurrentUser user, AuditTrail trail) {
        this.templates = templates;
        this.readers = readers;
        this.user = user;
        this.trail = trail;
    }

    @Override
    public List<PlanSeed> offered() {
        if (!readers.mayRead()) {
            return List.of();
        }
        Locale locale = user.require().language();
        return templates.all().stream()
                .map(template -> new PlanSeed(
                        template.seed(),
                        template.name().in(locale) + " · "
                                + Texts.text(locale, template.kind().key()),
                        template.name().in(locale),
                        template.text().in(locale)))
                .toList();
    }

    @Override
    public void taken(PlanSeed seed, Plan made) {
        PlanTemplateId template = TypedId.read(seed.key().substring(PREFIX.length()), PlanTemplateId::new);
        templates.keepOrigin(made.id(), template, user.id());
        trail.record(
                user.id(),
                Act.of(made.city(), Plan.thing(made.id()), "begun-from", made.title())
                        .because(seed.name()));
    }
}
