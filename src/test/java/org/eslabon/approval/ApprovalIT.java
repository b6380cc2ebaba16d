package org.eslabon.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.eslabon.approval.model.Rule;
import org.eslabon.approval.model.Vote;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.TrailFilter;
import org.eslabon.notification.Inbox;
import org.eslabon.notification.InboxFilter;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.partnership.Role;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionFields;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Cuenca;
import org.eslabon.plan.Figure;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.plan.Status;
import org.eslabon.plan.Transition;
import org.eslabon.plan.Workflow;
import org.eslabon.security.MovableClock;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.ThingRef;
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
            "eslabon.database.name=approval",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Cuenca.class, MovableClock.class})
class ApprovalIT {

    private static final String COORDINATOR = "jorge.malo@acudir.example";
    private static final String DIRECTOR = "pablo.ochoa@cuenca.example";
    private static final String PROVINCE = "rosa.quizhpe@azuay.example";
    private static final String CHAMBER = "teresa.crespo@cccuenca.example";

    @Autowired
    AsPerson person;

    @Autowired
    Cuenca given;

    @Autowired
    ApprovalBodies bodies;

    @Autowired
    ApprovalRequests requests;

    @Autowired
    Decisions decisions;

    @Autowired
    Approvals approvals;

    @Autowired
    Terms terms;

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    @Autowired
    Workflow workflow;

    @Autowired
    Rights rights;

    @Autowired
    AuditTrail trail;

    @Autowired
    Inbox inbox;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private CityId cuenca;
    private PlanId plan;
    private ActionId action;
    private ObstacleId obstacle;
    private OrganisationId municipality;
    private OrganisationId province;

    @BeforeEach
    void aPlanAndNobodyWhoDecides() {
        cuenca = given.city();
        StudyId coffee = given.study(cuenca, "Coffee");
        obstacle = given.obstacle(coffee, "Permits take eleven weeks");
        plan = given.plan("Better coffee", coffee);
        action = given.action(plan, "One-stop shop", obstacle);
        municipality = organisation("Municipio");
        province = organisation("Azuay");
        person.as(COORDINATOR, () -> {
            bodies.ofCity(cuenca).forEach(body -> bodies.remove(body.id()));
            return null;
        });
    }

    @Test
    void whatIsSubmittedIsFrozenAndDecidedAboutAsItWas() {
        board(Rule.ALL_NAMED_ROLES, null, null, municipality);
        ApprovalItem item = only(submit(false, action));

        assertThat(status(action)).isEqualTo(Status.IN_REVIEW);
        assertThat(item.figures())
                .contains(new Figure(Figure.Part.FIELD, "starts-on", "", Figure.Kind.DATE, "2026-03-01"))
                .anyMatch(figure ->
                        figure.part() == Figure.Part.OBSTACLE && figure.name().equals("Permits take eleven weeks"));
        assertThatThrownBy(() -> rename("Two stops")).isInstanceOf(NotAllowed.class);

        assertThat(decide(OFFICER, municipality, Vote.APPROVE, null, item)).isEqualTo(Outcome.done(1));

        assertThat(status(action)).isEqualTo(Status.APPROVED);
        ApprovalItem decided = of(action).getFirst();
        assertThat(decided.state()).isEqualTo(ItemState.APPROVED);
        assertThat(decided.steps().getFirst().seats().getFirst().person()).isEqualTo("Emily Carter");
    }

    @Test
    void aChangeOfWhatWasApprovedReopensItAndTheNextSittingSeesWhatChanged() {
        board(Rule.ALL_NAMED_ROLES, null, null, municipality);
        approve(action);
        person.as(ANALYST, () -> workflow.move(action, Transition.START, null));

        person.as(
                ANALYST,
                () -> actions.change(action, ActionFields.BUDGET, new FieldChange<>(null, new BigDecimal("1200.50"))));

        assertThat(status(action)).isEqualTo(Status.DRAFT);
        assertThat(person.as(ANALYST, () -> actions.get(action)).action().reopened())
                .isTrue();
        ApprovalItem again = only(submit(false, action));
        assertThat(again.changes()).singleElement().satisfies(change -> {
            assertThat(change.either().id()).isEqualTo("budget");
            assertThat(change.before()).isNotNull().extracting(Figure::value).isNull();
            assertThat(change.after()).isNotNull().extracting(Figure::value).isEqualTo("1200.50 USD");
        });
        decide(OFFICER, municipality, Vote.APPROVE, null, again);
        assertThat(status(action)).as("it goes on where it stood").isEqualTo(Status.IN_EXECUTION);
        assertThat(person.as(ANALYST, () -> actions.get(action)).action().reopened())
                .isFalse();
    }

    @Test
    void tellingHowTheWorkGoesReopensNothing() {
        board(Rule.ALL_NAMED_ROLES, null, null, municipality);
        approve(action);

        person.as(
                ANALYST,
                () -> actions.change(
                        action,
                        ActionFields.NEXT_UPDATE_ON,
                        new FieldChange<>(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1))));

        assertThat(status(action)).isEqualTo(Status.APPROVED);
    }

    @Test
    void aRefusedChangeReopensNothing() {
        board(Rule.ALL_NAMED_ROLES, null, null, municipality);
        approve(action);

        person.as(
                ANALYST,
                () -> actions.change(action, ActionFields.BUDGET, new FieldChange<>(null, new BigDecimal("-1"))));

        assertThat(status(action)).isEqualTo(Status.APPROVED);
    }

    @Test
    void thirtyActionsAreDecidedInOneSittingAndEachIsRecorded() {
        board(Rule.ALL_NAMED_ROLES, null, null, municipality);
        List<ActionId> thirty = new ArrayList<>(List.of(action));
        for (int i = 2; i <= 30; i++) {
            thirty.add(given.action(plan, "Action " + i, obstacle));
        }
        ApprovalRequestId request = submit(true, thirty.toArray(ActionId[]::new));
        List<ApprovalItem> items = items(request);
        assertThat(items).hasSize(31);
        int before = votesInTrail();

        Outcome<Integer> said = person.as(
                OFFICER,
                () -> decisions.decide(
                        request,
                        items.stream().map(ApprovalItem::id).collect(Collectors.toSet()),
                        municipality,
                        Vote.APPROVE,
                        "As discussed"));

        assertThat(said).isEqualTo(Outcome.done(31));
        assertThat(items(request)).allMatch(item -> item.state() == ItemState.APPROVED);
        assertThat(thirty).allMatch(one -> status(one) == Status.APPROVED);
        assertThat(votesInTrail() - before).isEqualTo(31);
    }

    @Test
    void bodiesDecideInTheirOrder() {
        board("Working group", Rule.ALL_NAMED_ROLES, null, null, province);
        board("Board", Rule.ALL_NAMED_ROLES, null, null, municipality);
        ApprovalItem item = only(submit(false, action));
        assertThat(decide(OFFICER, municipality, Vote.APPROVE, null, item))
                .as("it is not the board's turn")
                .isEqualTo(Outcome.refused("approval.refusal.stale", "One-stop shop"));

        decide(PROVINCE, province, Vote.APPROVE, null, item);
        assertThat(status(action)).isEqualTo(Status.IN_REVIEW);
        decide(OFFICER, municipality, Vote.REQUEST_CHANGES, "Name a budget", item);

        assertThat(status(action)).isEqualTo(Status.CHANGES_REQUESTED);
        rename("One-stop shop for coffee");
        assertThat(only(submit(false, action)).title()).isEqualTo("One-stop shop for coffee");
    }

    @Test
    void anOrganisationHasOneVoiceAndThePersonWhoUsedItIsKept() {
        board(Rule.MAJORITY, 2, null, municipality, province);
        ApprovalItem item = only(submit(false, action));

        decide(OFFICER, municipality, Vote.APPROVE, null, item);
        decide(DIRECTOR, municipality, Vote.REJECT, "Too dear", item);

        Seat seat = of(action).getFirst().steps().getFirst().seats().stream()
                .filter(one -> one.organisation().equals(municipality))
                .findFirst()
                .orElseThrow();
        assertThat(seat.vote()).isEqualTo(Vote.REJECT);
        assertThat(seat.person()).isEqualTo("Pablo Ochoa");
        assertThat(status(action)).as("the province has not spoken").isEqualTo(Status.IN_REVIEW);
        assertThatThrownBy(() -> decide(PROVINCE, municipality, Vote.APPROVE, null, item))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoseTurnItIsAndWhoIsSilentIsKnownToThoseWhoWait() {
        board(Rule.MAJORITY, 2, null, municipality, province);
        ApprovalItem item = only(submit(false, action));
        assertThat(silent(COORDINATOR)).containsExactlyInAnyOrder("Azuay", "Municipio");
        assertThat(silent(OFFICER)).as("but for her own").containsExactly("Azuay");

        decide(OFFICER, municipality, Vote.APPROVE, null, item);

        assertThat(silent(COORDINATOR)).containsExactly("Azuay");
        assertThat(silent(OFFICER)).containsExactly("Azuay");
    }

    private List<String> silent(String who) {
        return person.as(who, () -> approvals.waitingForOthers(cuenca)).stream()
                .filter(request -> request.plan().equals(plan))
                .flatMap(request -> request.silent().stream())
                .toList();
    }

    @Test
    void whatWasSubmittedStaysWhereItCanBeReadAndItsPlanToo() {
        board(Rule.ALL_NAMED_ROLES, null, null, municipality);
        ApprovalItem item = only(submit(false, action));
        assertThat(person.as(ANALYST, () -> plans.remove(plan)))
                .as("while it is decided about")
                .isEqualTo(Outcome.refused("approval.refusal.remove"));
        decide(OFFICER, municipality, Vote.APPROVE, null, item);

        assertThat(person.as(ANALYST, () -> actions.remove(action)))
                .isEqualTo(Outcome.refused("approval.refusal.remove"));
        assertThat(person.as(ANALYST, () -> plans.remove(plan))).isEqualTo(Outcome.refused("approval.refusal.remove"));
        assertThat(of(action)).hasSize(1);
    }

    @Test
    void aPlanIsNoMoreWhatWasApprovedWhenAnActionOfItGoesUnlessThatCameLater() {
        board(Rule.ALL_NAMED_ROLES, null, null, municipality);
        ApprovalRequestId request = submit(true);
        decide(OFFICER, municipality, Vote.APPROVE, null, items(request).getFirst());
        ActionId later = given.action(plan, "Came later", obstacle);

        person.as(ANALYST, () -> actions.remove(later));
        assertThat(person.as(ANALYST, () -> plans.get(plan)).status()).isEqualTo(Status.APPROVED);
        person.as(ANALYST, () -> actions.remove(action));

        assertThat(person.as(ANALYST, () -> plans.get(plan)).status()).isEqualTo(Status.DRAFT);
        assertThat(person.as(ANALYST, () -> plans.get(plan)).reopened()).isTrue();
    }

    @Test
    void nothingIsSubmittedToABodyThatCouldNeverReachItsQuorum() {
        ApprovalBodyId body = board(Rule.MAJORITY, 2, null, municipality, province);
        database.sql("delete from approval_seat where body_id = ? and organisation_id = ?")
                .params(body.value(), province.value())
                .update();

        assertThat(person.as(ANALYST, () -> requests.submit(plan, false, Set.of(action), "")))
                .isEqualTo(Outcome.refused("approval.refusal.quorum-missed", "Board", "2", "1"));
    }

    @Test
    void ofFundersAsManyTakePartAsThereAre() {
        ApprovalBody funders = new ApprovalBody(
                ApprovalBodyId.next(),
                cuenca,
                "Funders",
                BodyKind.FUNDER,
                BodySubject.BOTH,
                1,
                Rule.MAJORITY,
                2,
                null,
                List.of(new SeatHolder(municipality, "Municipio", Role.GOVERNMENT, Grant.FULL)));

        assertThat(funders.missesItsQuorum()).isTrue();
        assertThat(funders.withAQuorumItCanReach().quorum()).isOne();
    }

    @Test
    void aNoSaysWhy() {
        board(Rule.ALL_NAMED_ROLES, null, null, municipality);
        ApprovalItem item = only(submit(false, action));

        assertThat(decide(OFFICER, municipality, Vote.REJECT, "  ", item))
                .isEqualTo(Outcome.refused("approval.refusal.reason"));
        assertThat(of(action).getFirst().state()).isEqualTo(ItemState.OPEN);
        decide(OFFICER, municipality, Vote.REJECT, "Not the city's to do", item);

        assertThat(status(action)).isEqualTo(Status.REJECTED);
        assertThat(person.as(ANALYST, () -> workflow.move(action, Transition.REVISE, "Another way")))
                .isEqualTo(Outcome.done(Status.DRAFT));
    }

    @Test
    void silenceIsConsentAtTheEndOfTheLastDayInTheCityAndNotBefore() {
        board(Rule.NO_OBJECTION, null, 5, municipality, province);
        ApprovalItem item = only(submit(false, action));
        Duration toTheEnd =
                Duration.between(clock.instant(), item.openStep().orElseThrow().dueAt());
        assertThat(toTheEnd).isBetween(Duration.ofDays(5), Duration.ofDays(6));

        clock.pass(toTheEnd.minusSeconds(1));
        terms.runOut();
        assertThat(status(action)).isEqualTo(Status.IN_REVIEW);

        clock.pass(Duration.ofSeconds(1));
        assertThat(decide(OFFICER, municipality, Vote.REJECT, "Too late", item))
                .as("the term is over, whether anybody has written it down or not")
                .isEqualTo(Outcome.refused("approval.refusal.stale", "One-stop shop"));
        terms.runOut();
        assertThat(status(action)).isEqualTo(Status.APPROVED);
    }

    @Test
    void aTermThatRanOutWhileNothingRanIsDealtWithOnceHoweverManyNodesFindIt() throws Exception {
        board(Rule.NO_OBJECTION, null, 1, municipality);
        submit(false, action);
        clock.pass(Duration.ofDays(40));

        try (var nodes = Executors.newFixedThreadPool(4)) {
            List<Callable<Object>> all = List.of(runs(), runs(), runs(), runs());
            for (Future<Object> one : nodes.invokeAll(all)) {
                one.get();
            }
        }

        assertThat(status(action)).isEqualTo(Status.APPROVED);
        assertThat(trail.of(Action.thing(action), 50).stream()
                        .filter(entry -> entry.verb().equals("approved")))
                .hasSize(1);
    }

    private Callable<Object> runs() {
        return Executors.callable(terms::runOut);
    }

    @Test
    void twoWhoSpeakAtTheSameMomentDecideOnce() throws Exception {
        board(Rule.MAJORITY, 2, null, municipality, province);
        ApprovalItem item = only(submit(false, action));

        try (var two = Executors.newFixedThreadPool(2)) {
            List<Callable<Outcome<Integer>>> both = List.of(
                    () -> decide(OFFICER, municipality, Vote.APPROVE, null, item),
                    () -> decide(PROVINCE, province, Vote.APPROVE, null, item));
            for (Future<Outcome<Integer>> one : two.invokeAll(both)) {
                assertThat(one.get()).isEqualTo(Outcome.done(1));
            }
        }

        assertThat(of(action).getFirst().state()).isEqualTo(ItemState.APPROVED);
        assertThat(trail.of(Action.thing(action), 50).stream()
                        .filter(entry -> entry.verb().equals("approved")))
                .hasSize(1);
    }

    @Test
    void whatIsTakenBackCanBeChangedAgain() {
        board(Rule.ALL_NAMED_ROLES, null, null, municipality);
        ApprovalRequestId request = submit(true, action);

        assertThat(person.as(ANALYST, () -> requests.withdraw(request))).isEqualTo(Outcome.done(2));

        assertThat(status(action)).isEqualTo(Status.DRAFT);
        rename("Two stops");
        assertThat(person.as(ANALYST, () -> requests.withdraw(request)))
                .isEqualTo(Outcome.refused("approval.refusal.decided"));
    }

    @Test
    void aBodyThatChangesLeavesWhatIsSubmittedAsItBegan() {
        ApprovalBodyId body = board(Rule.ALL_NAMED_ROLES, null, null, municipality);
        ApprovalItem item = only(submit(false, action));
        BodyForm seen = form(Rule.ALL_NAMED_ROLES, null, null, municipality);
        BodyForm wanted = form(Rule.MAJORITY, 1, null, province);

        assertThat(person.as(COORDINATOR, () -> bodies.change(body, seen, wanted)))
                .isInstanceOf(FormOutcome.Done.class);

        assertThat(of(action).getFirst().steps().getFirst().rule()).isEqualTo(Rule.ALL_NAMED_ROLES);
        assertThat(decide(OFFICER, municipality, Vote.APPROVE, null, item)).isEqualTo(Outcome.done(1));
        assertThat(person.as(COORDINATOR, () -> bodies.change(body, seen, wanted)))
                .as("somebody else has changed it since it was seen")
                .isEqualTo(new FormOutcome.Refused<>(Map.of("name", Refusal.of("approval.refusal.body.changed"))));
    }

    @Test
    void onlyThoseHaveASeatWhomTheCityLetsApprove() {
        OrganisationId chamber = organisation("CC Cuenca");
        BodyForm wanted = form(Rule.ALL_NAMED_ROLES, null, null, chamber);
        assertThat(refusals(person.as(COORDINATOR, () -> bodies.create(cuenca, wanted))))
                .containsEntry("seats", Refusal.of("approval.refusal.seats.mute", "CC Cuenca"));

        person.as(
                COORDINATOR,
                () -> rights.decide(
                        cuenca, Role.PRIVATE_SECTOR, Right.APPROVE, new FieldChange<>(Grant.NONE, Grant.FULL)));
        try {
            assertThat(person.as(COORDINATOR, () -> bodies.create(cuenca, wanted)))
                    .isInstanceOf(FormOutcome.Done.class);
            ApprovalItem item = only(submit(false, action));
            assertThat(decide(CHAMBER, chamber, Vote.APPROVE, null, item)).isEqualTo(Outcome.done(1));
        } finally {
            person.as(
                    COORDINATOR,
                    () -> rights.decide(
                            cuenca, Role.PRIVATE_SECTOR, Right.APPROVE, new FieldChange<>(Grant.FULL, Grant.NONE)));
        }
        assertThat(status(action)).isEqualTo(Status.APPROVED);
    }

    @Test
    void aUniversityIsHeardAndNotCounted() {
        board(Rule.ALL_NAMED_ROLES, null, null, municipality);
        ApprovalItem item = only(submit(false, action));
        OrganisationId university = organisation("UCuenca");

        assertThat(person.as(
                        RESEARCHER,
                        () -> decisions.give(item.id(), university, Opinion.UNFAVOURABLE, "The baseline is missing")))
                .isEqualTo(Outcome.done(Opinion.UNFAVOURABLE));

        assertThat(of(action).getFirst().opinions())
                .singleElement()
                .extracting(TechnicalOpinion::person, TechnicalOpinion::opinion)
                .containsExactly("Iván Abad", Opinion.UNFAVOURABLE);
        assertThatThrownBy(() -> decide(RESEARCHER, university, Vote.APPROVE, null, item))
                .isInstanceOf(NotAllowed.class);
        assertThat(status(action)).isEqualTo(Status.IN_REVIEW);
    }

    @Test
    void nothingIsSubmittedWhereNobodyDecides() {
        assertThat(person.as(ANALYST, () -> requests.submit(plan, true, Set.of(), "")))
                .isEqualTo(Outcome.refused("approval.refusal.no-body", "Better coffee"));
        assertThat(person.as(ANALYST, () -> plans.get(plan)).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void aPlanIsNotCompletedWhileActionsOfItAreUnderWay() {
        board(Rule.ALL_NAMED_ROLES, null, null, municipality);
        ApprovalRequestId request = submit(true, action);
        decide(OFFICER, municipality, Vote.APPROVE, null, items(request).toArray(ApprovalItem[]::new));
        person.as(ANALYST, () -> workflow.move(plan, Transition.START, null));
        person.as(ANALYST, () -> workflow.move(action, Transition.START, null));

        assertThat(person.as(ANALYST, () -> workflow.move(plan, Transition.COMPLETE, "Done")))
                .isEqualTo(Outcome.refused("plan.refusal.complete.under-way", 1));
        assertThat(person.as(ANALYST, () -> workflow.move(action, Transition.COMPLETE, null)))
                .isEqualTo(Outcome.refused("plan.refusal.reason.required"));
        person.as(ANALYST, () -> workflow.move(action, Transition.COMPLETE, "Opened in June"));
        assertThat(person.as(ANALYST, () -> workflow.move(plan, Transition.COMPLETE, "Done")))
                .isEqualTo(Outcome.done(Status.COMPLETED));
        assertThat(person.as(ANALYST, () -> workflow.move(plan, Transition.START, null)))
                .isEqualTo(Outcome.refused("plan.refusal.transition.stale"));
    }

    @Test
    void thoseWhoCanUseASeatAreToldUntilItIsDecided() {
        board(Rule.ALL_NAMED_ROLES, null, null, municipality);
        ApprovalRequestId request = submit(true, action);
        ThingRef asked = ApprovalRequestSummary.thing(request);

        assertThat(told(OFFICER, asked))
                .as("once for all that was submitted together")
                .isEqualTo(1);
        assertThat(told(DIRECTOR, asked)).isEqualTo(1);
        assertThat(told(PROVINCE, asked)).isZero();
        decide(OFFICER, municipality, Vote.APPROVE, null, items(request).getFirst());
        assertThat(told(DIRECTOR, asked))
                .as("an action of it is not decided yet")
                .isEqualTo(1);
        decide(OFFICER, municipality, Vote.APPROVE, null, items(request).getLast());

        assertThat(told(DIRECTOR, asked)).isZero();
    }

    private long told(String who, ThingRef about) {
        return person.as(who, () -> inbox.page(InboxFilter.ALL, 0, 100)).stream()
                .filter(line -> line.unread() && line.thing().equals(about))
                .count();
    }

    @Test
    void aStrangerFindsNothing() {
        board(Rule.ALL_NAMED_ROLES, null, null, municipality);
        ApprovalRequestId request = submit(false, action);
        assertThatThrownBy(() -> person.as(STRANGER, () -> approvals.get(request)))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void theSchedulerDealsWithTermsByItself() {
        board(Rule.NO_OBJECTION, null, 1, municipality);
        submit(false, action);
        clock.pass(Duration.ofDays(3));
        await().atMost(Duration.ofSeconds(30)).until(() -> status(action) == Status.APPROVED);
    }

    private ApprovalBodyId board(Rule rule, Integer quorum, Integer days, OrganisationId... seats) {
        return board("Board", rule, quorum, days, seats);
    }

    private ApprovalBodyId board(String name, Rule rule, Integer quorum, Integer days, OrganisationId... seats) {
        BodyForm form =
                new BodyForm(name, BodyKind.STEERING_BOARD, BodySubject.BOTH, rule, quorum, days, Set.of(seats));
        var outcome = person.as(COORDINATOR, () -> bodies.create(cuenca, form));
        return ((FormOutcome.Done<ApprovalBodyId>) outcome).value();
    }

    private static BodyForm form(Rule rule, Integer quorum, Integer days, OrganisationId... seats) {
        return new BodyForm("Board", BodyKind.STEERING_BOARD, BodySubject.BOTH, rule, quorum, days, Set.of(seats));
    }

    private static Map<String, Refusal> refusals(FormOutcome<?> outcome) {
        return ((FormOutcome.Refused<?>) outcome).byField();
    }

    private OrganisationId organisation(String name) {
        return person.as(COORDINATOR, () -> bodies.possibleSeats(cuenca)).stream()
                .filter(holder -> holder.name().equals(name))
                .findFirst()
                .orElseThrow()
                .organisation();
    }

    private ApprovalRequestId submit(boolean itself, ActionId... chosen) {
        var outcome = person.as(ANALYST, () -> requests.submit(plan, itself, Set.of(chosen), "Please look at it"));
        return ((Outcome.Done<ApprovalRequestId>) outcome).value();
    }

    private void approve(ActionId one) {
        decide(OFFICER, municipality, Vote.APPROVE, null, only(submit(false, one)));
        assertThat(status(one)).isEqualTo(Status.APPROVED);
    }

    private Outcome<Integer> decide(String who, OrganisationId seat, Vote vote, String reason, ApprovalItem... about) {
        Set<ApprovalItemId> ids = Set.of(about).stream().map(ApprovalItem::id).collect(Collectors.toSet());
        return person.as(who, () -> decisions.decide(about[0].request(), ids, seat, vote, reason));
    }

    private List<ApprovalItem> items(ApprovalRequestId request) {
        return person.as(ANALYST, () -> approvals.get(request)).items();
    }

    private ApprovalItem only(ApprovalRequestId request) {
        return items(request).getFirst();
    }

    private List<ApprovalItem> of(ActionId one) {
        return person.as(ANALYST, () -> approvals.ofAction(one));
    }

    private Status status(ActionId one) {
        return person.as(ANALYST, () -> actions.get(one)).action().status();
    }

    private void rename(String title) {
        String now = person.as(ANALYST, () -> actions.get(action)).action().title();
        person.as(ANALYST, () -> actions.change(action, ActionFields.TITLE, new FieldChange<>(now, title)));
    }

    private int votesInTrail() {
        return (int) trail.page(TrailFilter.all(cuenca), 0, 10_000).stream()
                .filter(entry -> entry.verb().equals("voted"))
                .count();
    }
}
