package org.eslabon.approval;

import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.approval.model.Rule;
import org.eslabon.approval.model.Vote;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.Area;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.NewPlan;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.plan.Transition;
import org.eslabon.rights.Fixtures;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.springframework.boot.test.context.TestComponent;

/** A body of Cuenca, one that was removed, and a plan before the body; and the same of Barranquilla. */
@TestComponent
public class ApprovalFixtures implements Fixtures {

    private static final String BARRANQUILLA = "marta.donado@alcaldia.example";

    private final AsPerson person;
    private final Cities cities;
    private final Plans plans;
    private final Rights rights;
    private final ApprovalBodies bodies;
    private final ApprovalRequests requests;
    private final Approvals approvals;

    private CityId cuenca;
    private OrganisationId municipality;
    private OrganisationId university;
    private ApprovalBodyId body;
    private ApprovalBodyId removed;
    private ApprovalBodyId foreignBody;
    private PlanId draft;
    private PlanId foreignPlan;
    private ApprovalRequestId request;
    private ApprovalItemId item;

    ApprovalFixtures(
            AsPerson person,
            Cities cities,
            Plans plans,
            Rights rights,
            ApprovalBodies bodies,
            ApprovalRequests requests,
            Approvals approvals) {
        this.person = person;
        this.cities = cities;
        this.plans = plans;
        this.rights = rights;
        this.bodies = bodies;
        this.requests = requests;
        this.approvals = approvals;
    }

    @Override
    public void prepare() {
        cuenca = person.as(ANALYST, () -> cities.bySlug("cuenca")).id();
        municipality = person.as(OFFICER, () -> rights.ownOrganisations(cuenca))
                .iterator()
                .next();
        university = person.as(RESEARCHER, () -> rights.ownOrganisations(cuenca))
                .iterator()
                .next();
        person.as(ANALYST, () -> {
            removed = made(bodies.create(cuenca, form("Former board")));
            bodies.remove(removed);
            body = made(bodies.create(cuenca, form("Board")));
            draft = plan(cuenca);
            request = done(requests.submit(plan(cuenca), true, Set.of(), ""));
            item = approvals.get(request).items().getFirst().id();
            return null;
        });
        person.as(BARRANQUILLA, () -> {
            CityId there = cities.bySlug("barranquilla").id();
            OrganisationId bank = bodies.possibleSeats(there).stream()
                    .filter(holder -> holder.decidesIn(BodyKind.FUNDER))
                    .findFirst()
                    .orElseThrow()
                    .organisation();
            foreignBody = made(bodies.create(
                    there,
                    new BodyForm(
                            "Funders",
                            BodyKind.FUNDER,
                            BodySubject.BOTH,
                            Rule.ALL_NAMED_ROLES,
                            null,
                            null,
                            Set.of(bank))));
            foreignPlan = plan(there);
            return null;
        });
    }

    private PlanId plan(CityId city) {
        return made(plans.create(city, new NewPlan("To be approved", null, null, 2026, 2028, Area.SOCIAL, null)));
    }

    private BodyForm form(String name) {
        return new BodyForm(
                name,
                BodyKind.STEERING_BOARD,
                BodySubject.BOTH,
                Rule.ALL_NAMED_ROLES,
                null,
                null,
                Set.of(municipality));
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
                ApprovalBodyId.class,
                body,
                ApprovalRequestId.class,
                request,
                ApprovalItemId.class,
                item,
                BodyForm.class,
                form("Another board"));
    }

    @Override
    public Map<Class<?>, Object> foreign() {
        return Map.of(ApprovalBodyId.class, foreignBody);
    }

    @Override
    public Map<String, List<Object>> calls() {
        Map<String, List<Object>> calls = new HashMap<>();
        calls.put(
                "ApprovalBodies.change(ApprovalBodyId, BodyForm, BodyForm)",
                List.of(body, form("Board"), form("Council")));
        calls.put("ApprovalBodies.restore(ApprovalBodyId)", List.of(removed));
        calls.put("ApprovalRequests.submit(PlanId, boolean, Set, String)", List.of(draft, true, Set.of(), ""));
        calls.put(
                "Decisions.decide(ApprovalRequestId, Set, OrganisationId, Vote, String)",
                List.of(request, Set.of(item), municipality, Vote.APPROVE, "Good"));
        calls.put(
                "Decisions.give(ApprovalItemId, OrganisationId, Opinion, String)",
                List.of(item, university, Opinion.FAVOURABLE, "Good"));
        calls.put("Workflow.move(PlanId, Transition, String)", List.of(draft, Transition.START, ""));
        return calls;
    }

    @Override
    public Map<String, List<Object>> foreignCalls() {
        return Map.of(
                "ApprovalRequests.submit(PlanId, boolean, Set, String)", List.of(foreignPlan, true, Set.of(), ""),
                "Workflow.move(PlanId, Transition, String)", List.of(foreignPlan, Transition.START, ""));
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "approval", request.value().toString(),
                "draft-plan", draft.value().toString());
    }
}
