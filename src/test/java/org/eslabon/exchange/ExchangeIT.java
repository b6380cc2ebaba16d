package org.eslabon.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eslabon.exchange.model.Standing;
import org.eslabon.exchange.model.State;
import org.eslabon.exchange.model.Step;
import org.eslabon.partnership.Partnerships;
import org.eslabon.plan.ActionFields;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionSheet;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Cuenca;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.Milestone;
import org.eslabon.plan.NewAction;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.PlanSeed;
import org.eslabon.plan.Plans;
import org.eslabon.plan.Responsible;
import org.eslabon.plan.Seeds;
import org.eslabon.security.MovableClock;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.StudyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=exchange",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Cuenca.class, MovableClock.class})
class ExchangeIT {

    private static final String BANKER = "lucia.ferrer@caf.example";
    private static final String COLLEAGUE = "jorge.malo@acudir.example";

    @Autowired
    AsPerson person;

    @Autowired
    Cuenca given;

    @Autowired
    JdbcClient database;

    @Autowired
    Practices practices;

    @Autowired
    Library library;

    @Autowired
    PracticeQuestions questions;

    @Autowired
    PlanTemplates templates;

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    @Autowired
    Seeds seeds;

    @Autowired
    Partnerships partnerships;

    @Autowired
    MovableClock clock;

    private CityId cuenca;
    private CityId barranquilla;
    private PlanId plan;
    private ObstacleId obstacle;
    private PlanId foreignPlan;
    private ObstacleId foreignObstacle;

    @BeforeEach
    void twoCitiesAndAnEmptyLibrary() {
        person.as(BANKER, () -> {
            library.find(PracticeFilter.ALL)
                    .forEach(one -> practices.step(one.id(), Step.WITHDRAW, 0, "The next test begins"));
            return null;
        });
        cuenca = given.city();
        barranquilla = given.city(STRANGER, "barranquilla");
        StudyId coffee = given.study(cuenca, "Coffee");
        obstacle = given.obstacle(coffee, "Permits take eleven weeks");
        plan = given.plan("Better coffee", coffee);
        foreignObstacle = given.obstacle(STRANGER, given.study(barranquilla, "Port"), "Queues at the gate");
        foreignPlan = person.as(STRANGER, () -> made(plans.create(barranquilla, Cuenca.planned("Faster port", null))));
    }

    @Test
    void whatAnActionSaysAlreadyIsProposed() {
        ActionId action = running("One-stop shop");
        person.as(ANALYST, () -> {
            actions.change(action, ActionFields.BUDGET, new FieldChange<>(null, new BigDecimal("1200.50")));
            return actions.change(action, ActionFields.EXPECTED_EFFECT, new FieldChange<>(null, "Weeks become days"));
        });
        run(action);

        PracticeSheet sheet = sheet(ANALYST, begun(ANALYST, action));

        assertThat(sheet.practice().standing()).isEqualTo(Standing.BEGUN);
        assertThat(sheet.text().title()).isEqualTo("One-stop shop");
        assertThat(sheet.text().cost()).isEqualByComparingTo("1200.50");
        assertThat(sheet.text().currency().getCurrencyCode()).isEqualTo("USD");
        assertThat(sheet.text().effect()).isEqualTo("Weeks become days");
        assertThat(sheet.text().chain()).isEqualTo("Coffee");
        assertThat(sheet.text().contacts())
                .singleElement()
                .satisfies(
                        contact -> assertThat(contact.name()).isEqualTo("Acudir, Agencia Cuencana para el Desarrollo"));
    }

    @Test
    void anActionThatHasNotBegunIsNotToldAndOneThatIsToldIsToldOnce() throws Exception {
        ActionId draft = given.action(plan, "Draft", obstacle);
        assertThat(person.as(ANALYST, () -> practices.create(draft)))
                .isEqualTo(Outcome.refused("exchange.refusal.status"));

        ActionId action = running("One-stop shop");
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Callable<PracticeId>> tellers = List.of(() -> begun(ANALYST, action), () -> begun(OFFICER, action));
            List<Future<PracticeId>> told = both.invokeAll(tellers);
            assertThat(told.get(0).get()).isEqualTo(told.get(1).get());
        }
    }

    @Test
    void otherCitiesReadItOnlyOnceTheOwnerHasConsented() {
        PracticeId id = asked("One-stop shop");

        assertThatThrownBy(() -> sheet(STRANGER, id)).isInstanceOf(NoSuchThing.class);
        assertThat(found(STRANGER, PracticeFilter.ALL)).isEmpty();
        assertThatThrownBy(() -> step(OFFICER, id, Step.CONSENT, null)).isInstanceOf(NotAllowed.class);
        assertThat(person.as(COLLEAGUE, () -> practices.waitingForMe(cuenca)))
                .extracting(PracticeSummary::id)
                .contains(id);

        assertThat(step(COLLEAGUE, id, Step.CONSENT, null)).isEqualTo(Outcome.done(State.PUBLISHED));

        assertThat(found(STRANGER, PracticeFilter.ALL)).containsExactly(id);
        assertThat(sheet(STRANGER, id).steps())
                .as("how the city came to it is its own")
                .isEmpty();
        assertThat(sheet(ANALYST, id).steps().getFirst()).satisfies(consent -> {
            assertThat(consent.step()).isEqualTo(Step.CONSENT);
            assertThat(consent.person()).isEqualTo("Jorge Malo");
            assertThat(consent.organisation()).isEqualTo("Acudir, Agencia Cuencana para el Desarrollo");
        });
    }

    @Test
    void nothingIsAskedBeforeItSaysWhatOthersNeed() {
        PracticeId id = begun(ANALYST, running("One-stop shop"));

        assertThat(step(ANALYST, id, Step.ASK, null)).isEqualTo(Outcome.refused("exchange.refusal.incomplete"));
    }

    @Test
    void aConsentIsGivenToWhatWasRead() {
        PracticeId id = asked("One-stop shop");
        int read = sheet(COLLEAGUE, id).practice().revision();
        change(OFFICER, id, PracticeFields.EFFECT, "Five days", "Four days");

        assertThat(person.as(COLLEAGUE, () -> practices.step(id, Step.CONSENT, read, null)))
                .isEqualTo(Outcome.refused("exchange.refusal.rewritten"));

        assertThat(found(STRANGER, PracticeFilter.ALL)).isEmpty();
        assertThat(step(COLLEAGUE, id, Step.CONSENT, null)).isEqualTo(Outcome.done(State.PUBLISHED));
        assertThat(sheet(STRANGER, id).text().effect()).isEqualTo("Four days");
    }

    @Test
    void aChangeOfWhatIsPublishedAsksAgainAndTheLibraryShowsWhatWasConsentedTo() {
        PracticeId id = published("One-stop shop");

        change(OFFICER, id, PracticeFields.TITLE, "One-stop shop", "Two stops");

        assertThat(sheet(ANALYST, id).practice().standing()).isEqualTo(new Standing(State.ASKED, true));
        assertThat(sheet(ANALYST, id).text().title()).isEqualTo("Two stops");
        assertThat(sheet(STRANGER, id).text().title()).isEqualTo("One-stop shop");
        assertThat(step(ANALYST, id, Step.DECLINE, "It has one stop")).isEqualTo(Outcome.done(State.DECLINED));
        assertThat(sheet(STRANGER, id).text().title()).isEqualTo("One-stop shop");

        change(OFFICER, id, PracticeFields.TITLE, "Two stops", "One stop");
        step(ANALYST, id, Step.CONSENT, null);

        assertThat(sheet(STRANGER, id).text().title()).isEqualTo("One stop");
    }

    @Test
    void whoDeclinesOrWithdrawsSaysWhy() {
        PracticeId declined = asked("One-stop shop");
        assertThat(step(ANALYST, declined, Step.DECLINE, " ")).isEqualTo(Outcome.refused("exchange.refusal.reason"));
        step(ANALYST, declined, Step.DECLINE, "Not yet measured");
        assertThat(sheet(OFFICER, declined).steps().getFirst().reason()).isEqualTo("Not yet measured");

        PracticeId published = published("Better roads");
        assertThatThrownBy(() -> step(OFFICER, published, Step.WITHDRAW, "Wrong"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> step(STRANGER, published, Step.WITHDRAW, "Wrong"))
                .isInstanceOf(NotAllowed.class);
        assertThat(step(BANKER, published, Step.WITHDRAW, "The figures were wrong"))
                .isEqualTo(Outcome.done(State.WITHDRAWN));
        assertThatThrownBy(() -> sheet(STRANGER, published)).isInstanceOf(NoSuchThing.class);
        assertThat(step(ANALYST, published, Step.WITHDRAW, "Again"))
                .isEqualTo(Outcome.refused("exchange.refusal.stale"));
    }

    @Test
    void aPersonsAddressIsNoContact() {
        PracticeId id = begun(ANALYST, running("One-stop shop"));
        var municipality = given.member(ANALYST, cuenca, OFFICER).organisation();
        var stranger = given.member(STRANGER, barranquilla, STRANGER).organisation();

        assertThat(person.as(ANALYST, () -> practices.addContact(id, municipality, "emily.carter@cuenca.example")))
                .isEqualTo(Outcome.refused("exchange.refusal.contact.personal"));
        assertThat(person.as(ANALYST, () -> practices.addContact(id, stranger, "Director")))
                .isEqualTo(Outcome.refused("exchange.refusal.contact.stranger"));
        person.as(ANALYST, () -> practices.addContact(id, municipality, "Head of permits"));

        assertThat(sheet(ANALYST, id).text().contacts())
                .extracting(Contact::role)
                .contains("Head of permits");
    }

    @Test
    void aCopyKeepsItsOriginAndIsCountedAsLongAsItIsThere() {
        PracticeId id = published("One-stop shop");
        String seed = "practice:" + id.value();
        assertThat(person.as(STRANGER, () -> seeds.forAction(foreignPlan, seed)))
                .satisfies(begun -> {
                    assertThat(begun.title()).isEqualTo("One-stop shop");
                    assertThat(begun.description()).isEqualTo("One desk");
                });

        ActionId copy = copied(seed);

        assertThat(person.as(STRANGER, () -> library.originOf(copy)))
                .contains(new Origin("One-stop shop", "Cuenca", "practices/" + id.value()));
        assertThat(sheet(ANALYST, id).reuses()).isOne();
        assertThat(sheet(ANALYST, id).reusedIn()).containsExactly("Barranquilla");
        PracticeId other = published("Better roads");
        assertThat(found(STRANGER, sorted(true))).containsExactly(id, other);
        assertThat(found(STRANGER, sorted(false))).containsExactly(other, id);

        step(ANALYST, id, Step.WITHDRAW, "Too old");
        assertThat(person.as(STRANGER, () -> library.originOf(copy)))
                .contains(new Origin("One-stop shop", "Cuenca", null));
        assertThatThrownBy(() -> person.as(STRANGER, () -> seeds.forAction(foreignPlan, seed)))
                .isInstanceOf(NoSuchThing.class);
        person.as(STRANGER, () -> {
            actions.remove(copy);
            return null;
        });
        assertThat(sheet(ANALYST, id).reuses()).isZero();
    }

    @Test
    void anActionThatIsRefusedLeavesNoOrigin() {
        PracticeId id = published("One-stop shop");

        var outcome =
                person.as(STRANGER, () -> seeds.createAction(foreignPlan, action(Set.of()), "practice:" + id.value()));

        assertThat(Cuenca.refusals(outcome)).containsKey("obstacles");
        assertThat(sheet(ANALYST, id).reuses()).isZero();
    }

    @Test
    void whoeverReadsItAsksAndOneOfTheOwnersAnswersOnce() {
        PracticeId id = published("One-stop shop");

        QuestionId question = done(person.as(STRANGER, () -> questions.ask(id, "Who paid for it?")));

        assertThat(person.as(ANALYST, () -> questions.waitingForMe(cuenca)))
                .extracting(PracticeSummary::id)
                .contains(id);
        assertThatThrownBy(() -> person.as(OFFICER, () -> questions.answer(question, "We did")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> person.as(STRANGER, () -> questions.answer(question, "You did")))
                .isInstanceOf(NotAllowed.class);
        done(person.as(ANALYST, () -> questions.answer(question, "The municipality")));
        assertThat(person.as(COLLEAGUE, () -> questions.answer(question, "The province")))
                .isEqualTo(Outcome.refused("exchange.refusal.answered"));
        assertThat(sheet(STRANGER, id).questions()).singleElement().satisfies(asked -> {
            assertThat(asked.from()).isEqualTo("Barranquilla");
            assertThat(asked.answer()).isEqualTo("The municipality");
            assertThat(asked.answeredFor()).isEqualTo("Acudir, Agencia Cuencana para el Desarrollo");
        });
        assertThat(person.as(ANALYST, () -> questions.waitingForMe(cuenca))).isEmpty();
    }

    @Test
    void theLibraryIsSearchedAndNarrowed() {
        PracticeId permits = published("Ventanilla única");
        PracticeId roads = published("Better roads");
        change(ANALYST, roads, PracticeFields.COST, null, new BigDecimal("5000"));
        change(ANALYST, roads, PracticeFields.CHAIN, "Coffee", "100 % arabica");
        step(ANALYST, roads, Step.CONSENT, null);

        assertThat(found(STRANGER, words("ventanilla UNICA"))).containsExactly(permits);
        assertThat(found(STRANGER, words("desk roads"))).containsExactly(roads);
        assertThat(found(STRANGER, words("100 %"))).isEmpty();
        assertThat(found(STRANGER, new PracticeFilter(null, "barranquilla", null, null, null, null, null, null, false)))
                .isEmpty();
        assertThat(found(
                        STRANGER, new PracticeFilter(null, null, null, "100 % arabica", null, null, null, null, false)))
                .containsExactly(roads);
        assertThat(found(STRANGER, cost("USD", "4999.99", "5000"))).containsExactly(roads);
        assertThat(found(STRANGER, cost("COP", "4999.99", "5000"))).isEmpty();
        assertThat(found(STRANGER, new PracticeFilter(null, null, null, null, null, null, null, true, false)))
                .isEmpty();
        assertThat(person.as(STRANGER, () -> library.choices()).cities()).containsEntry("cuenca", "Cuenca");
    }

    @Test
    void aPlanThatBeginsFromATemplateOffersWhatItProposesUntilItIsTaken() {
        PlanSeed seed = person.as(STRANGER, () -> seeds.forPlans(barranquilla)).stream()
                .filter(one -> one.title().equals("Plan de competitividad de una cadena"))
                .findFirst()
                .orElseThrow();
        PlanId begun = person.as(
                STRANGER,
                () -> made(seeds.createPlan(barranquilla, Cuenca.planned("From a template", null), seed.key())));
        List<TemplateProposal> open = person.as(STRANGER, () -> templates.notTaken(begun));
        assertThat(open).hasSize(3);
        assertThat(person.as(STRANGER, () -> templates.originOf(begun)))
                .hasValueSatisfying(origin -> assertThat(origin.title()).isEqualTo(seed.title()));

        TemplateProposal taken = open.getFirst();
        ActionId action = person.as(
                STRANGER, () -> made(seeds.createAction(begun, action(Set.of(foreignObstacle)), taken.seed())));

        assertThat(person.as(STRANGER, () -> templates.notTaken(begun)))
                .hasSize(2)
                .doesNotContain(taken);
        ActionSheet sheet = person.as(STRANGER, () -> actions.get(action));
        assertThat(sheet.milestones())
                .extracting(Milestone::title, milestone -> milestone.dueOn().toString())
                .containsExactly(
                        tuple("Pasos, tiempos y costos medidos", "2026-05-01"),
                        tuple("Trámite simplificado en vigor", "2026-08-01"));
        assertThat(sheet.indicators())
                .singleElement()
                .satisfies(indicator -> assertThat(indicator.unit()).isEqualTo("días"));
        person.as(STRANGER, () -> {
            actions.remove(action);
            return null;
        });
        assertThat(person.as(STRANGER, () -> templates.notTaken(begun))).hasSize(3);
    }

    @Test
    void aTemplateIsTheBanksToEditAndTwoWhoWriteAtOnceBothKnow() {
        PlanTemplateId id = person.as(BANKER, () -> done(templates.create(TemplateKind.GENERAL, "es", "Plantilla")));

        assertThatThrownBy(() -> person.as(ANALYST, () -> templates.addProposal(id, "es", "Otra")))
                .isInstanceOf(NotAllowed.class);
        assertThat(person.as(BANKER, () -> word(id, "Plantilla", "Modelo"))).isInstanceOf(FieldOutcome.Saved.class);
        assertThat(person.as(BANKER, () -> word(id, "Plantilla", "Patrón")))
                .satisfies(outcome -> assertThat(((FieldOutcome.Conflict<String>) outcome).current())
                        .isEqualTo("Modelo"));
        assertThat(person.as(BANKER, () -> word(id, "Modelo", " ")))
                .as("a name stays in one language at least")
                .isEqualTo(FieldOutcome.refused("exchange.refusal.required"));
    }

    @Test
    void whoMayOnlySuggestReadsAndDoesNotWrite() {
        PracticeId id = asked("One-stop shop");

        assertThat(sheet(RESEARCHER, id).offered()).isEmpty();
        assertThatThrownBy(() -> change(RESEARCHER, id, PracticeFields.EFFECT, "Five days", "None"))
                .isInstanceOf(NotAllowed.class);
    }

    private FieldOutcome<String> word(PlanTemplateId id, String seen, String wanted) {
        return templates.changeText(id, TemplateItem.NAME, "es", new FieldChange<>(seen, wanted));
    }

    private ActionId running(String title) {
        ActionId id = given.action(plan, title, obstacle);
        run(id);
        return id;
    }

    private void run(ActionId id) {
        database.sql("update action set status = 'IN_EXECUTION', running = true where id = ?")
                .params(id.value())
                .update();
    }

    private PracticeId begun(String by, ActionId action) {
        return person.as(by, () -> done(practices.create(action)));
    }

    private PracticeId asked(String title) {
        PracticeId id = begun(ANALYST, running(title));
        change(ANALYST, id, PracticeFields.WHAT, null, "One desk");
        change(ANALYST, id, PracticeFields.CONTEXT, null, "Eleven weeks for a permit");
        change(ANALYST, id, PracticeFields.EFFECT, null, "Five days");
        assertThat(step(OFFICER, id, Step.ASK, null)).isEqualTo(Outcome.done(State.ASKED));
        return id;
    }

    private PracticeId published(String title) {
        PracticeId id = asked(title);
        clock.pass(Duration.ofMinutes(1));
        assertThat(step(ANALYST, id, Step.CONSENT, null)).isEqualTo(Outcome.done(State.PUBLISHED));
        return id;
    }

    private <T> void change(String by, PracticeId id, Field<PracticeText, T> field, T seen, T wanted) {
        assertThat(person.as(by, () -> practices.change(id, field, new FieldChange<>(seen, wanted))))
                .isInstanceOf(FieldOutcome.Saved.class);
    }

    private Outcome<State> step(String by, PracticeId id, Step step, String reason) {
        return person.as(
                by, () -> practices.step(id, step, practices.get(id).practice().revision(), reason));
    }

    private PracticeSheet sheet(String by, PracticeId id) {
        return person.as(by, () -> practices.get(id));
    }

    private List<PracticeId> found(String by, PracticeFilter filter) {
        return person.as(by, () -> library.find(filter)).stream()
                .map(PracticeSummary::id)
                .toList();
    }

    private ActionId copied(String seed) {
        return person.as(STRANGER, () -> made(seeds.createAction(foreignPlan, action(Set.of(foreignObstacle)), seed)));
    }

    private NewAction action(Set<ObstacleId> against) {
        var carolina = partnerships.members(barranquilla).stream()
                .filter(member -> member.person().email().equals(STRANGER))
                .findFirst()
                .orElseThrow();
        return Cuenca.action(
                "As in Cuenca",
                new Responsible(carolina.organisation(), carolina.person().id()),
                against);
    }

    private static PracticeFilter words(String words) {
        return new PracticeFilter(words, null, null, null, null, null, null, null, false);
    }

    private static PracticeFilter cost(String currency, String from, String to) {
        return new PracticeFilter(
                null, null, null, null, currency, new BigDecimal(from), new BigDecimal(to), null, false);
    }

    private static PracticeFilter sorted(boolean mostReused) {
        return new PracticeFilter(null, null, null, null, null, null, null, null, mostReused);
    }

    private static <T> T made(FormOutcome<T> outcome) {
        return ((FormOutcome.Done<T>) outcome).value();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}
