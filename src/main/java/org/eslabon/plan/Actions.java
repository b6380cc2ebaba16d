package org.eslabon.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eslabon.coediting.Documents;
import org.eslabon.coediting.TextOwner;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.spi.Keeper;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The actions of the plans: what is done about which obstacle, by whom and by when.
 *
 * <p>Writes run at read committed: a save that finds another value than the person saw must be able to read that value.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Actions {

    private final ActionRepository actions;
    private final ActionTies ties;
    private final PartRepository parts;
    private final ActionAccess access;
    private final Plans plans;
    private final Partnerships partnerships;
    private final Rights rights;
    private final Documents documents;
    private final List<Keeper> keepers;
    private final Cities cities;
    private final CurrentUser user;
    private final Clock clock;

    Actions(
            ActionRepository actions,
            ActionTies ties,
            PartRepository parts,
            ActionAccess access,
            Plans plans,
            Partnerships partnerships,
            Rights rights,
            Documents documents,
            List<Keeper> keepers,
            Cities cities,
            CurrentUser user,
            Clock clock) {
        this.actions = actions;
        this.ties = ties;
        this.parts = parts;
        this.access = access;
        this.plans = plans;
        this.partnerships = partnerships;
        this.rights = rights;
        this.documents = documents;
        this.keepers = keepers;
        this.cities = cities;
        this.user = user;
        this.clock = clock;
    }

    /**
     * A plan with its actions.
     *
     * @throws NoSuchThing if there is no such plan or it is not the current user's to see
     */
    @Transactional(readOnly = true)
    public PlanSheet ofPlan(PlanId plan) {
        return new PlanSheet(plans.get(plan), actions.ofPlan(plan));
    }

    /**
     * @throws NoSuchThing if there is none, or it was removed, or it is not the current user's to see
     */
    @Transactional(readOnly = true)
    public ActionSheet get(ActionId id) {
        Action action = access.toSee(id);
        return new ActionSheet(action, ties.of(action), parts.milestones(id), parts.indicators(id));
    }

    /** The same with all their texts. */
    @Transactional(readOnly = true)
    public List<ActionLine> linesOf(PlanId plan) {
        List<ActionLine> lines = actions.linesOf(plans.get(plan).id());
        Map<TextOwner, String> texts =
                documents.plainTexts(lines.stream().map(Actions::text).toList());
        return lines.stream()
                .map(line -> line.saying(texts.getOrDefault(text(line), line.text())))
                .toList();
    }

    private static TextOwner text(ActionLine line) {
        return new TextOwner(Action.thing(line.action().id()), PlanTexts.TEXT);
    }

    /** The actions in the city that this person answers for and that are not at their end, by the date of the next update. */
    @Transactional(readOnly = true)
    public List<ActionSummary> waitingFor(CityId city, PersonId person) {
        rights.requireToSee(city);
        return actions.waitingFor(city, person);
    }

    public FormOutcome<ActionId> create(PlanId planId, NewAction wanted) {
        Plan plan = plans.toExtend(planId);
        NewAction action = new NewAction(
                ActionFields.TITLE.clean(wanted.title()),
                ActionFields.DESCRIPTION.clean(wanted.description()),
                wanted.obstacles(),
                wanted.gaps(),
                wanted.organisation(),
                wanted.person(),
                wanted.startsOn(),
                wanted.endsOn(),
                wanted.nextUpdateOn(),
                wanted.budget());
        Map<String, Refusal> refusals = refusals(plan.city(), action);
        if (!refusals.isEmpty()) {
            return new FormOutcome.Refused<>(refusals);
        }
        ActionId id = ActionId.next();
        actions.add(id, plan, action, user.id());
        ties.address(id, plan.city(), action.obstacles(), action.gaps());
        access.record(access.reread(id), "created");
        return new FormOutcome.Done<>(id);
    }

    private Map<String, Refusal> refusals(CityId city, NewAction action) {
        Map<String, @Nullable Refusal> found = new LinkedHashMap<>();
        found.put("title", ActionFields.TITLE.refusalOf(action.title()));
        found.put("description", ActionFields.DESCRIPTION.refusalOf(action.description()));
        found.put("obstacles", ties.refusalOfReasons(city, action.obstacles(), action.gaps()));
        found.put("organisation", Rules.<OrganisationId>required().refusalOf(action.organisation()));
        found.put("person", Rules.<PersonId>required().refusalOf(action.person()));
        if (action.organisation() != null && action.person() != null) {
            found.put("person", refusalOf(city, new Responsible(action.organisation(), action.person())));
        }
        found.put("startsOn", ActionFields.STARTS_ON.refusalOf(action.startsOn()));
        Refusal ends = ActionFields.ENDS_ON.refusalOf(action.endsOn());
        found.put("endsOn", ends == null ? Rules.dates(action.startsOn(), action.endsOn()) : ends);
        Refusal next = ActionFields.NEXT_UPDATE_ON.refusalOf(action.nextUpdateOn());
        found.put(
                "nextUpdateOn",
                next == null
                        ? ActionFields.refusalOfNextUpdate(action.nextUpdateOn(), action.startsOn(), today(city))
                        : next);
        found.put("budget", ActionFields.BUDGET.refusalOf(action.budget()));
        found.values().removeIf(Objects::isNull);
        return found;
    }

    /** Changes one of {@link ActionFields}. */
    public <T> FieldOutcome<T> change(ActionId id, Field<Action, T> field, FieldChange<T> change) {
        Action action = access.toChange(id, field);
        Refusal refusal = field.refusalIn(action, change.wanted());
        if (refusal == null && change.wanted() instanceof Responsible responsible) {
            refusal = refusalOf(action.city(), responsible);
        }
        if (refusal == null && field.equals(ActionFields.NEXT_UPDATE_ON)) {
            refusal = refusalOfNextUpdate(action, (LocalDate) change.wanted());
        }
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return access.save(id, field, change, value -> inTrail(action.city(), value));
    }

    /** News that are overdue are not put off: whoever has them tells them, and says when the next are due. */
    private @Nullable Refusal refusalOfNextUpdate(Action action, @Nullable LocalDate wanted) {
        LocalDate today = today(action.city());
        boolean overdue = action.status().approved() && action.nextUpdateOn().isBefore(today);
        return overdue && wanted != null && wanted.isAfter(action.nextUpdateOn())
                ? Refusal.of("plan.refusal.next-update.overdue")
                : ActionFields.refusalOfNextUpdate(wanted, action.startsOn(), today);
    }

    private LocalDate today(CityId city) {
        return LocalDate.ofInstant(clock.instant(), cities.byId(city).timeZone());
    }

    /** Takes the action out of sight, if nothing was decided or paid for it; {@link #restore} brings it back. */
    public Outcome<ActionId> remove(ActionId id) {
        Action action = access.toChange(id);
        Refusal refusal = Plans.refusalOfRemoving(keepers, new Subject(action.plan(), id));
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        if (actions.remove(id)) {
            access.record(action, "removed");
        }
        return Outcome.done(id);
    }

    public void restore(ActionId id) {
        rights.require(actions.cityOf(id).orElseThrow(NoSuchThing::new), Right.PLAN);
        if (actions.restore(id)) {
            access.record(access.reread(id), "restored");
        }
    }

    private Object inTrail(CityId city, Object value) {
        return value instanceof Responsible who
                ? partnerships.members(city).stream()
                        .filter(member -> member.organisation().equals(who.organisation())
                                && member.person().id().equals(who.person()))
                        .map(member -> member.person().name() + ", " + member.organisationName())
                        .findFirst()
                        .orElse("")
                : value;
    }

    private @Nullable Refusal refusalOf(CityId city, Responsible who) {
        return partnerships.belongs(city, who.organisation(), who.person())
                ? null
                : Refusal.of("plan.refusal.responsible.stranger");
    }
}
