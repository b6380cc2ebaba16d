package org.eslabon.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.FieldSaves;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What plans can begin from: read by all whom one of their cities lets read, kept by those who curate the programme. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class PlanTemplates {

    static final int MOST_MONTHS = 120;
    private static final int MOST_PARTS = 100;

    private final TemplateRepository templates;
    private final Readers readers;
    private final Plans plans;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final FieldSaves saves;

    PlanTemplates(
            TemplateRepository templates,
            Readers readers,
            Plans plans,
            CurrentUser user,
            AuditTrail trail,
            FieldSaves saves) {
        this.templates = templates;
        this.readers = readers;
        this.plans = plans;
        this.user = user;
        this.trail = trail;
        this.saves = saves;
    }

    @Transactional(readOnly = true)
    public boolean mayEdit() {
        return readers.mayCurate();
    }

    @Transactional(readOnly = true)
    public List<PlanTemplate> all() {
        readers.requireToRead();
        return templates.all();
    }

    /**
     * @throws NoSuchThing if there is none, or none of her cities lets the current user read
     */
    @Transactional(readOnly = true)
    public PlanTemplate get(PlanTemplateId id) {
        readers.requireToRead();
        return templates.byId(id).orElseThrow(NoSuchThing::new);
    }

    /** What the plan's template proposes and no action of the plan has been made of, for those who see the plan. */
    @Transactional(readOnly = true)
    public List<TemplateProposal> notTaken(PlanId plan) {
        plans.get(plan);
        PlanTemplate template =
                templates.templateOf(plan).flatMap(templates::byId).orElse(null);
        if (template == null) {
            return List.of();
        }
        List<ProposalId> taken = templates.taken(plan);
        return template.proposals().stream()
                .filter(proposal -> !taken.contains(proposal.id()))
                .toList();
    }

    /** The template that a plan began from, for those who see the plan. */
    @Transactional(readOnly = true)
    public Optional<Origin> originOf(PlanId plan) {
        plans.get(plan);
        return templates
                .templateOf(plan)
                .flatMap(templates::byId)
                .map(template -> new Origin(
                        template.name().in(user.require().language()),
                        null,
                        readers.mayRead() ? ExchangeAddresses.of(template.id()) : null));
    }

    /** A template with its name in one language. */
    public Outcome<PlanTemplateId> create(TemplateKind kind, String language, String name) {
        readers.requireToCurate();
        String clean = PlainText.of(name);
        Refusal refusal = refusalOfName(language, clean);
        if (refusal != null || clean == null) {
            return new Outcome.Refused<>(Objects.requireNonNull(refusal));
        }
        PlanTemplateId id = PlanTemplateId.next();
        templates.add(id, kind, null, user.id());
        templates.setText(id, id, TemplateItem.NAME, language, clean);
        trail.record(user.id(), act(id, "created"));
        return Outcome.done(id);
    }

    /** Adds a proposed action at the end, with its name in one language. */
    public Outcome<ProposalId> addProposal(PlanTemplateId template, String language, String name) {
        PlanTemplate now = toChange(template);
        String clean = PlainText.of(name);
        Refusal refusal = now.proposals().size() >= MOST_PARTS
                ? Refusal.of("exchange.refusal.full", MOST_PARTS)
                : refusalOfName(language, clean);
        if (refusal != null || clean == null) {
            return new Outcome.Refused<>(Objects.requireNonNull(refusal));
        }
        ProposalId id = ProposalId.next();
        templates.addProposal(id, template);
        templates.setText(template, id, TemplateItem.NAME, language, clean);
        trail.record(user.id(), act(template, "changed").field("proposal", null, clean));
        return Outcome.done(id);
    }

    /** Adds a typical milestone, three months after the start, or an indicator, with its name in one language. */
    public Outcome<TemplatePartId> addPart(ProposalId proposal, TemplatePart.Kind kind, String language, String name) {
        PlanTemplate template = toChange(templates.templateOf(proposal).orElseThrow(NoSuchThing::new));
        TemplateProposal now = template.proposals().stream()
                .filter(one -> one.id().equals(proposal))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        String clean = PlainText.of(name);
        Refusal refusal = now.parts().size() >= MOST_PARTS
                ? Refusal.of("exchange.refusal.full", MOST_PARTS)
                : refusalOfName(language, clean);
        if (refusal != null || clean == null) {
            return new Outcome.Refused<>(Objects.requireNonNull(refusal));
        }
        TemplatePartId id = TemplatePartId.next();
        templates.addPart(id, template.id(), proposal, kind, kind == TemplatePart.Kind.MILESTONE ? 3 : null);
        templates.setText(template.id(), id, TemplateItem.NAME, language, clean);
        trail.record(user.id(), act(template.id(), "changed").field(kind.name().toLowerCase(Locale.ROOT), null, clean));
        return Outcome.done(id);
    }

    /** Changes a text in one language; a name stays in at least one. */
    public FieldOutcome<String> changeText(
            TemplateSubject of, TemplateItem item, String language, FieldChange<String> change) {
        PlanTemplate template = toChange(templateOf(of));
        String wanted = PlainText.of(change.wanted());
        Refusal refusal = refusalOf(item, language, wanted);
        if (refusal == null && wanted == null && item == TemplateItem.NAME && onlyName(of, language)) {
            refusal = Refusal.of("exchange.refusal.required");
        }
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return saves.save(
                user.id(),
                () -> act(template.id(), "worded"),
                field(of, item, language),
                new FieldChange<>(change.seen(), wanted),
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable String seen, @Nullable String now) {
                        if (!Objects.equals(now(), seen)) {
                            return false;
                        }
                        templates.setText(template.id(), of, item, language, now);
                        return true;
                    }

                    @Override
                    public @Nullable String now() {
                        return templates.text(of, item, language);
                    }
                },
                null);
    }

    private boolean onlyName(TemplateSubject of, String language) {
        return Texts.LANGUAGES.stream()
                .map(Locale::getLanguage)
                .filter(other -> !other.equals(language))
                .allMatch(other -> templates.text(of, TemplateItem.NAME, other) == null);
    }

    public FieldOutcome<TemplateKind> changeKind(PlanTemplateId id, FieldChange<TemplateKind> change) {
        toChange(id);
        TemplateKind wanted = change.wanted();
        if (wanted == null) {
            return FieldOutcome.refused("exchange.refusal.required");
        }
        return saves.save(
                user.id(),
                () -> act(id, "changed"),
                "kind",
                change,
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable TemplateKind seen, @Nullable TemplateKind now) {
                        return templates.setKind(id, seen, wanted);
                    }

                    @Override
                    public @Nullable TemplateKind now() {
                        return templates.byId(id).map(PlanTemplate::kind).orElse(null);
                    }
                },
                null);
    }

    /** When a milestone is typically reached: from 0 to 120 months after the start. */
    public FieldOutcome<Integer> changeMonths(TemplatePartId id, FieldChange<Integer> change) {
        PlanTemplate template = toChange(templateOf(id));
        Integer wanted = change.wanted();
        if (wanted == null || wanted < 0 || wanted > MOST_MONTHS || templates.months(id) == null) {
            return FieldOutcome.refused("exchange.refusal.months", MOST_MONTHS);
        }
        return saves.save(
                user.id(),
                () -> act(template.id(), "changed"),
                monthsField(id),
                change,
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable Integer seen, @Nullable Integer now) {
                        return templates.setMonths(id, seen, wanted);
                    }

                    @Override
                    public @Nullable Integer now() {
                        return templates.months(id);
                    }
                },
                null);
    }

    public void removePart(TemplatePartId id) {
        PlanTemplate template = toChange(templateOf(id));
        template.proposals().stream()
                .flatMap(proposal -> proposal.parts().stream())
                .filter(part -> part.id().equals(id))
                .findFirst()
                .ifPresent(part -> {
                    templates.removePart(id);
                    trail.record(
                            user.id(),
                            act(template.id(), "changed")
                                    .field(
                                            part.kind().name().toLowerCase(Locale.ROOT),
                                            part.name().in(Locale.ROOT),
                                            null));
                });
    }

    /** Takes a template or a proposed action out of sight; {@link #restore} brings it back. Plans keep what they took. */
    public void remove(TemplateSubject id) {
        PlanTemplate template = toChange(templateOf(id));
        Act act = act(template.id(), "removed");
        if (!(id instanceof TemplatePartId) && templates.setRemoved(id, true)) {
            trail.record(user.id(), act);
        }
    }

    public void restore(TemplateSubject id) {
        readers.requireToCurate();
        PlanTemplateId template = templateOf(id);
        if (!(id instanceof TemplatePartId) && templates.setRemoved(id, false)) {
            trail.record(user.id(), act(template, "restored"));
        }
    }

    /** What the trail, and those present at the template, call one of its texts. */
    public static String field(TemplateSubject of, TemplateItem item, String language) {
        return item.name().toLowerCase(Locale.ROOT) + "." + of.value() + "." + language;
    }

    /** The same for the months of a milestone. */
    public static String monthsField(TemplatePartId of) {
        return "milestone." + of.value() + ".months";
    }

    private PlanTemplateId templateOf(TemplateSubject subject) {
        return switch (subject) {
            case PlanTemplateId template -> template;
            case ProposalId proposal -> templates.templateOf(proposal).orElseThrow(NoSuchThing::new);
            case TemplatePartId part -> templates.templateOf(part).orElseThrow(NoSuchThing::new);
        };
    }

    /** The template as it is now and stays until the transaction ends. */
    private PlanTemplate toChange(PlanTemplateId id) {
        readers.requireToCurate();
        if (!templates.lock(id)) {
            throw new NoSuchThing();
        }
        return templates.byId(id).orElseThrow(NoSuchThing::new);
    }

    private Act act(PlanTemplateId id, String verb) {
        String name = templates
                .byId(id)
                .map(template -> template.name().in(Locale.ROOT))
                .orElse("");
        return Act.of(null, PlanTemplate.thing(id), verb, name).in(PlanTemplate.ALL);
    }

    private static @Nullable Refusal refusalOfName(String language, @Nullable String name) {
        return name == null ? Refusal.of("exchange.refusal.required") : refusalOf(TemplateItem.NAME, language, name);
    }

    private static @Nullable Refusal refusalOf(TemplateItem item, String language, @Nullable String text) {
        if (Texts.LANGUAGES.stream().noneMatch(known -> known.getLanguage().equals(language))) {
            throw new IllegalArgumentException("Not a language of the product: " + language);
        }
        return text != null && text.length() > item.longest()
                ? Refusal.of("exchange.refusal.long", item.longest())
                : null;
    }
}
