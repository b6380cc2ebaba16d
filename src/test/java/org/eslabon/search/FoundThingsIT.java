package org.eslabon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eslabon.approval.ApprovalBodies;
import org.eslabon.approval.ApprovalBodyId;
import org.eslabon.approval.ApprovalRequestId;
import org.eslabon.approval.ApprovalRequests;
import org.eslabon.approval.ApprovalSheet;
import org.eslabon.approval.Approvals;
import org.eslabon.approval.BodyForm;
import org.eslabon.approval.BodyKind;
import org.eslabon.approval.BodySubject;
import org.eslabon.approval.Decisions;
import org.eslabon.approval.Opinion;
import org.eslabon.approval.model.Rule;
import org.eslabon.coediting.WrittenText;
import org.eslabon.development.Axes;
import org.eslabon.development.AxisForm;
import org.eslabon.development.AxisId;
import org.eslabon.development.DevelopmentPlanId;
import org.eslabon.development.DevelopmentPlans;
import org.eslabon.development.GoalForm;
import org.eslabon.development.PlanForm;
import org.eslabon.finance.Disbursements;
import org.eslabon.finance.FinanceGiven;
import org.eslabon.finance.FundingSource;
import org.eslabon.finance.FundingSources;
import org.eslabon.finance.LineId;
import org.eslabon.finance.NewDisbursement;
import org.eslabon.finance.SourceFields;
import org.eslabon.finance.SourceId;
import org.eslabon.finance.SourceKind;
import org.eslabon.finance.model.Stage;
import org.eslabon.guide.GuideAddresses;
import org.eslabon.guide.Method;
import org.eslabon.meetings.Agenda;
import org.eslabon.meetings.AgreementId;
import org.eslabon.meetings.Agreements;
import org.eslabon.meetings.Hall;
import org.eslabon.meetings.Meeting;
import org.eslabon.meetings.MeetingId;
import org.eslabon.meetings.Minutes;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Cuenca;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.ObstacleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What there is to be found of meetings, development plans, money and approvals. */
@WithIndex
class FoundThingsIT {

    @Autowired
    AsPerson people;

    @Autowired
    Finding given;

    @Autowired
    Cuenca cuenca;

    @Autowired
    Hall hall;

    @Autowired
    Agenda agenda;

    @Autowired
    Agreements agreements;

    @Autowired
    WrittenText texts;

    @Autowired
    DevelopmentPlans development;

    @Autowired
    Axes axes;

    @Autowired
    FinanceGiven money;

    @Autowired
    FundingSources sources;

    @Autowired
    Disbursements payments;

    @Autowired
    ApprovalBodies bodies;

    @Autowired
    ApprovalRequests requests;

    @Autowired
    Approvals approvals;

    @Autowired
    Decisions decisions;

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    private String mark;
    private CityId city;

    @BeforeEach
    void aWordThatIsNowhereElse() {
        mark = "m" + UUID.randomUUID().toString().substring(0, 8);
        city = cuenca.city();
    }

    @Test
    void findsWhereToBeginInEveryLanguage() {
        for (String asked : List.of("primeros pasos", "primeiros passos", "first steps")) {
            assertThat(given.results(OFFICER, SearchQuery.everywhere(asked)).hits())
                    .as(asked)
                    .anyMatch(hit -> hit.path().contains(GuideAddresses.of(Method.GAP)));
        }
    }

    @Test
    void findsAMeetingByItsTitleItsAgendaAndItsMinutes() {
        MeetingId meeting = meeting("Mesa " + mark);
        people.as(ANALYST, () -> agenda.add(meeting, "Permisos a" + mark, 20, null));
        texts.begin(Minutes.text(meeting), "Se revisaron los caminos t" + mark);

        for (String word : List.of(mark, "a" + mark, "t" + mark)) {
            assertThat(hit(OFFICER, word).path()).as(word).isEqualTo("c/cuenca/meetings/" + meeting.value());
            assertThat(given.titles(STRANGER, word)).as(word).isEmpty();
        }
        assertThat(hit(OFFICER, mark).thing().kind()).isEqualTo("meeting");
    }

    @Test
    void findsWhatWasAgreedInAMeeting() {
        MeetingId meeting = meeting("Mesa " + mark);
        AgreementId agreed = hall.agree(ANALYST, meeting, "cuenca", "Medir los tiempos g" + mark, OFFICER);

        Hit hit = hit(RESEARCHER, "medir tiempos g" + mark);
        assertThat(hit.thing().kind()).isEqualTo("agreement");
        assertThat(hit.path()).isEqualTo("c/cuenca/meetings/" + meeting.value() + "/agreements");
        assertThat(hit.within()).isEqualTo("Mesa " + mark);
        assertThat(given.titles(STRANGER, "g" + mark)).isEmpty();

        act(() -> agreements.remove(agreed));
        assertThat(given.titles(OFFICER, "g" + mark)).isEmpty();
        act(() -> agreements.restore(agreed));
        assertThat(given.titles(OFFICER, "g" + mark)).hasSize(1);
    }

    private MeetingId meeting(String title) {
        return hall.meeting(ANALYST, "cuenca", Meeting.Kind.ROUNDTABLE, title, Duration.ofDays(3));
    }

    @Test
    void findsAxesAndGoalsAsLongAsTheirDevelopmentPlanIsThere() {
        DevelopmentPlanId plan = made(() ->
                development.create(city, new PlanForm("Ciudad " + mark, 2026, 2031, "Ordenanza o" + mark, null, null)));
        AxisId axis = made(() -> axes.add(plan, new AxisForm("A", "Empleo " + mark)));
        made(() -> axes.add(axis, new GoalForm("A.1", "Permisos " + mark, "Veinte días v" + mark, 2028)));

        assertThat(given.titles(OFFICER, mark))
                .containsExactlyInAnyOrder("Ciudad " + mark, "A · Empleo " + mark, "A.1 · Permisos " + mark);
        assertThat(given.titles(OFFICER, "ordenanza o" + mark)).containsExactly("Ciudad " + mark);
        assertThat(hit(OFFICER, "v" + mark)).satisfies(goal -> {
            assertThat(goal.path()).isEqualTo("c/cuenca/development");
            assertThat(goal.within()).isEqualTo("A · Empleo " + mark);
        });
        assertThat(given.titles(STRANGER, mark)).isEmpty();

        done(() -> development.remove(plan));
        assertThat(given.titles(OFFICER, mark)).isEmpty();
        act(() -> development.restore(plan));
        assertThat(given.titles(OFFICER, mark)).hasSize(3);
    }

    @Test
    void findsTheFinancingOfAPlanByTheNameOfASource() {
        PlanId plan = money.plan("Caminos");
        SourceId loan = money.source("Préstamo " + mark, SourceKind.LOAN, "CAF", "USD");
        people.as(
                ANALYST,
                () -> sources.change(loan, SourceFields.CONDITIONS, new FieldChange<>(null, "Informe anual c" + mark)));
        assertThat(hit(OFFICER, "informe c" + mark).thing())
                .as("it gives nothing to a plan yet")
                .isEqualTo(FundingSource.thing(loan));
        assertThat(hit(OFFICER, mark).path()).endsWith("/financing");
        assertThat(given.titles(STRANGER, mark)).isEmpty();

        LineId line = money.line(plan, null, loan);
        money.put(line, Stage.PLEDGED, 2026, "500");
        act(() -> plans.remove(plan));
        assertThat(hit(OFFICER, mark).thing())
                .as("it gives to no plan any more")
                .isEqualTo(FundingSource.thing(loan));
        act(() -> plans.restore(plan));
        money.put(line, Stage.COMMITTED, 2026, "500");
        done(() -> payments.add(
                line, new NewDisbursement(LocalDate.of(2024, 5, 2), BigDecimal.TEN, "Factura f" + mark, null)));

        assertThat(hit(OFFICER, "prestamo " + mark)).satisfies(hit -> {
            assertThat(hit.thing().kind()).isEqualTo("financing");
            assertThat(hit.path()).isEqualTo("c/cuenca/plans/" + plan.value() + "/financing");
            assertThat(hit.within()).isEqualTo("Caminos");
        });
        assertThat(given.titles(OFFICER, "informe c" + mark)).containsExactly("Préstamo " + mark);
        assertThat(given.titles(OFFICER, "f" + mark)).containsExactly("Préstamo " + mark);
        assertThat(given.titles(STRANGER, mark)).isEmpty();

        people.as(
                ANALYST,
                () -> sources.change(
                        loan, SourceFields.NAME, new FieldChange<>("Préstamo " + mark, "Crédito " + mark)));
        assertThat(given.titles(OFFICER, mark)).containsExactly("Crédito " + mark);
    }

    @Test
    void forgetsTheMoneyOfAnActionThatIsRemoved() {
        PlanId plan = money.plan("Caminos");
        ObstacleId roads = given.obstacle(ANALYST, given.study(ANALYST, "cuenca"), "Caminos cortados");
        ActionId action = cuenca.action(plan, "Puente", roads);
        money.line(plan, action, money.source("Donación " + mark, SourceKind.DONATION, "CAF", "USD"));
        assertThat(hit(OFFICER, mark).thing().kind()).isEqualTo("financing");

        act(() -> actions.remove(action));

        assertThat(given.titles(OFFICER, mark)).hasSize(1);
        assertThat(hit(OFFICER, mark).thing().kind()).isEqualTo("funding-source");
    }

    @Test
    void findsWhatWasSaidAboutARequestAfterThePlanItself() {
        PlanId plan = cuenca.plan("Café " + mark, given.study(ANALYST, "cuenca"));
        ApprovalBodyId board = onlyBody("Comité b" + mark);
        assertThat(hit(OFFICER, "b" + mark).path()).isEqualTo("c/cuenca/approvals/bodies");

        ApprovalRequestId request = done(() -> requests.submit(plan, true, Set.of(), "Urge n" + mark));
        people.as(RESEARCHER, () -> {
            ApprovalSheet asked = approvals.get(request);
            OrganisationId university = asked.myOpinions().iterator().next();
            return decisions.give(
                    asked.items().getFirst().id(), university, Opinion.FAVOURABLE, "Bien medido p" + mark);
        });

        for (String word : List.of("n" + mark, "p" + mark)) {
            assertThat(hit(OFFICER, word)).satisfies(hit -> {
                assertThat(hit.thing().kind()).isEqualTo("approval");
                assertThat(hit.path()).isEqualTo("c/cuenca/approvals/" + request.value());
                assertThat(Finding.text(hit.title())).isEqualTo("Café " + mark);
            });
            assertThat(given.titles(STRANGER, word)).isEmpty();
        }
        assertThat(given.results(OFFICER, SearchQuery.everywhere(mark)).hits())
                .extracting(hit -> hit.thing().kind())
                .containsExactly("plan", "approval");
        act(() -> bodies.remove(board));
        assertThat(given.titles(OFFICER, "b" + mark)).isEmpty();
    }

    private ApprovalBodyId onlyBody(String name) {
        return made(() -> {
            bodies.ofCity(city).forEach(body -> bodies.remove(body.id()));
            OrganisationId municipality = bodies.possibleSeats(city).stream()
                    .filter(seat -> seat.name().equals("Municipio"))
                    .findFirst()
                    .orElseThrow()
                    .organisation();
            return bodies.create(
                    city,
                    new BodyForm(
                            name,
                            BodyKind.STEERING_BOARD,
                            BodySubject.BOTH,
                            Rule.ALL_NAMED_ROLES,
                            null,
                            null,
                            Set.of(municipality)));
        });
    }

    /** The first that is found, waited for: a search sees what another thread has indexed, but not at once. */
    private Hit hit(String email, String typed) {
        long end = System.nanoTime() + 10_000_000_000L;
        List<Hit> hits;
        do {
            hits = given.results(email, SearchQuery.everywhere(typed)).hits();
        } while (hits.isEmpty() && System.nanoTime() < end);
        assertThat(hits).as("found of " + typed).isNotEmpty();
        return hits.getFirst();
    }

    private void act(Runnable action) {
        people.as(ANALYST, () -> {
            action.run();
            return true;
        });
    }

    private <T> T done(Supplier<Outcome<T>> action) {
        return ((Outcome.Done<T>) people.as(ANALYST, action)).value();
    }

    private <T> T made(Supplier<FormOutcome<T>> action) {
        return ((FormOutcome.Done<T>) people.as(ANALYST, action)).value();
    }
}
