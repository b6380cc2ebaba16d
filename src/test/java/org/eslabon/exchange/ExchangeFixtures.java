package org.eslabon.exchange;

import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.exchange.model.State;
import org.eslabon.exchange.model.Step;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Member;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Right;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Area;
import org.eslabon.plan.Cuenca;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.NewAction;
import org.eslabon.plan.NewPlan;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.plan.Responsible;
import org.eslabon.plan.Seeds;
import org.eslabon.rights.Fixtures;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ValuechainFixtures;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Good practices of Cuenca in several states, one of Barranquilla, and a template of the bank. */
@TestComponent
public class ExchangeFixtures implements Fixtures {

    private static final String BANKER = "lucia.ferrer@caf.example";

    private final AsPerson person;
    private final ValuechainFixtures chains;
    private final JdbcClient database;
    private final Cities cities;
    private final Partnerships partnerships;
    private final Plans plans;
    private final Actions actions;
    private final Seeds seeds;
    private final Practices practices;
    private final PracticeQuestions questions;
    private final PlanTemplates templates;

    private CityId cuenca;
    private Responsible who;
    private PlanId plan;
    private PlanId fromTemplate;
    private ActionId told;
    private ActionId untold;
    private ActionId copy;
    private PracticeId asked;
    private int revision;
    private PracticeId published;
    private PracticeId removed;
    private PracticeId foreign;
    private QuestionId question;
    private Contact contact;
    private PlanTemplateId template;
    private PlanTemplateId removedTemplate;
    private ProposalId proposal;
    private TemplatePartId milestone;

    ExchangeFixtures(
            AsPerson person,
            ValuechainFixtures chains,
            JdbcClient database,
            Cities cities,
            Partnerships partnerships,
            Plans plans,
            Actions actions,
            Seeds seeds,
            Practices practices,
            PracticeQuestions questions,
            PlanTemplates templates) {
        this.person = person;
        this.chains = chains;
        this.database = database;
        this.cities = cities;
        this.partnerships = partnerships;
        this.plans = plans;
        this.actions = actions;
        this.seeds = seeds;
        this.practices = practices;
        this.questions = questions;
        this.templates = templates;
    }

    @Override
    public void prepare() {
        person.as(BANKER, () -> {
            template = done(templates.create(TemplateKind.GENERAL, "en", "Template"));
            proposal = done(templates.addProposal(template, "en", "Proposed"));
            milestone = done(templates.addPart(proposal, TemplatePart.Kind.MILESTONE, "en", "Law passed"));
            removedTemplate = done(templates.create(TemplateKind.GENERAL, "en", "Former template"));
            templates.remove(removedTemplate);
            return null;
        });
        person.as(ANALYST, () -> {
            cuenca = cities.bySlug("cuenca").id();
            who = who(cuenca, ANALYST);
            plan = plan(cuenca);
            fromTemplate = made(seeds.createPlan(cuenca, planned(), "template:" + template.value()));
            told = running(plan, who, chains.obstacle());
            untold = running(plan, who, chains.obstacle());
            asked = asked(told);
            revision = revision(asked);
            contact = practices.get(asked).text().contacts().getFirst();
            published = asked(running(plan, who, chains.obstacle()));
            done(practices.step(published, Step.CONSENT, revision(published), null));
            question = done(questions.ask(published, "How long did it take?"));
            removed = done(practices.create(running(plan, who, chains.obstacle())));
            practices.remove(removed);
            copy = made(seeds.createAction(plan, wanted(), seed()));
            return null;
        });
        person.as(STRANGER, () -> {
            CityId there = cities.bySlug("barranquilla").id();
            foreign = asked(running(plan(there), who(there, STRANGER), chains.obstacleOfBarranquilla()));
            return null;
        });
    }

    private Responsible who(CityId city, String email) {
        Member member = partnerships.members(city).stream()
                .filter(one -> one.person().email().equals(email))
                .findFirst()
                .orElseThrow();
        return new Responsible(member.organisation(), member.person().id());
    }

    private PlanId plan(CityId city) {
        return made(plans.create(city, planned()));
    }

    private static NewPlan planned() {
        return new NewPlan("To be told", null, null, 2026, 2028, Area.SOCIAL, null);
    }

    private ActionId running(PlanId in, Responsible responsible, ObstacleId against) {
        ActionId id = made(actions.create(in, Cuenca.action("Faster permits", responsible, Set.of(against))));
        database.sql("update action set status = 'IN_EXECUTION', running = true where id = ?")
                .params(id.value())
                .update();
        return id;
    }

    private PracticeId asked(ActionId action) {
        PracticeId id = done(practices.create(action));
        practices.change(id, PracticeFields.WHAT, new FieldChange<>(null, "One desk"));
        practices.change(id, PracticeFields.CONTEXT, new FieldChange<>(null, "Eleven weeks"));
        practices.change(id, PracticeFields.EFFECT, new FieldChange<>(null, "Five days"));
        State now = done(practices.step(id, Step.ASK, 0, null));
        if (now != State.ASKED) {
            throw new IllegalStateException(now.name());
        }
        return id;
    }

    private int revision(PracticeId id) {
        return practices.get(id).practice().revision();
    }

    private NewAction wanted() {
        return Cuenca.action("Permits as in Cuenca", who, Set.of(chains.obstacle()));
    }

    private String seed() {
        return "practice:" + published.value();
    }

    private static <T> T made(FormOutcome<T> outcome) {
        return ((FormOutcome.Done<T>) outcome).value();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    @Override
    public Map<Class<?>, Object> values() {
        return Map.of(
                PracticeId.class, asked,
                QuestionId.class, question,
                PracticeFilter.class, PracticeFilter.ALL,
                PlanTemplateId.class, template,
                ProposalId.class, proposal,
                TemplatePartId.class, milestone,
                TemplateSubject.class, template);
    }

    @Override
    public Map<Class<?>, Object> foreign() {
        return Map.of(PracticeId.class, foreign);
    }

    @Override
    public Map<String, List<Object>> calls() {
        Map<String, List<Object>> calls = new HashMap<>();
        calls.put("Cities.mineWith(Right, Grant)", List.of(Right.CURATE, Grant.READ));
        calls.put("Library.originOf(ActionId)", List.of(copy));
        calls.put(
                "PlanTemplates.addPart(ProposalId, Kind, String, String)",
                List.of(proposal, TemplatePart.Kind.INDICATOR, "en", "Days"));
        calls.put("PlanTemplates.addProposal(PlanTemplateId, String, String)", List.of(template, "en", "Another"));
        calls.put(
                "PlanTemplates.changeKind(PlanTemplateId, FieldChange)",
                List.of(template, new FieldChange<>(TemplateKind.GENERAL, TemplateKind.CITY_CLUSTER)));
        calls.put(
                "PlanTemplates.changeMonths(TemplatePartId, FieldChange)", List.of(milestone, new FieldChange<>(3, 4)));
        calls.put(
                "PlanTemplates.changeText(TemplateSubject, TemplateItem, String, FieldChange)",
                List.of(template, TemplateItem.NAME, "en", new FieldChange<>("Template", "Model")));
        calls.put("PlanTemplates.create(TemplateKind, String, String)", List.of(TemplateKind.GENERAL, "en", "New"));
        calls.put("PlanTemplates.notTaken(PlanId)", List.of(fromTemplate));
        calls.put("PlanTemplates.originOf(PlanId)", List.of(fromTemplate));
        calls.put("PlanTemplates.restore(TemplateSubject)", List.of(removedTemplate));
        calls.put("PracticeQuestions.answer(QuestionId, String)", List.of(question, "A year"));
        calls.put("PracticeQuestions.ask(PracticeId, String)", List.of(published, "What did it cost?"));
        calls.put(
                "Practices.addContact(PracticeId, OrganisationId, String)",
                List.of(asked, who.organisation(), "Head of permits"));
        calls.put(
                "Practices.change(PracticeId, Field, FieldChange)",
                List.of(asked, PracticeFields.WHAT, new FieldChange<>("One desk", "Two desks")));
        calls.put("Practices.create(ActionId)", List.of(untold));
        calls.put("Practices.ofAction(ActionId)", List.of(told));
        calls.put(
                "Practices.removeContact(PracticeId, OrganisationId, String)",
                List.of(asked, contact.organisation(), contact.role()));
        calls.put("Practices.restore(PracticeId)", List.of(removed));
        calls.put("Practices.step(PracticeId, Step, int, String)", List.of(asked, Step.CONSENT, revision, ""));
        calls.put("Seeds.createAction(PlanId, NewAction, String)", List.of(plan, wanted(), seed()));
        calls.put(
                "Seeds.createPlan(CityId, NewPlan, String)",
                List.of(cuenca, planned(), "template:" + template.value()));
        calls.put("Seeds.forAction(PlanId, String)", List.of(plan, seed()));
        return calls;
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "asked-practice", asked.value().toString(),
                "practice", published.value().toString(),
                "template", template.value().toString(),
                "told-plan", plan.value().toString());
    }
}
