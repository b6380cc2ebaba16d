package org.eslabon.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eslabon.capacity.CapacityGap;
import org.eslabon.capacity.CapacityGapId;
import org.eslabon.capacity.CapacityGaps;
import org.eslabon.capacity.PublicServiceId;
import org.eslabon.capacity.PublicServiceSummary;
import org.eslabon.capacity.PublicServices;
import org.eslabon.coediting.Documents;
import org.eslabon.coediting.TextOwner;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleSummary;
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
    private final ActionLinks links;
    private final PartRepository parts;
    private final ActionAccess access;
    private final Plans plans;
    private final FieldColumns columns;
    private final Partnerships partnerships;
    private final PublicServices services;
    private final Rights rights;
    private final Documents documents;
    private final CapacityGaps gaps;
    private final CurrentUser user;

    Actions(
            ActionRepository actions,
            ActionLinks links,
            PartRepository parts,
            ActionAccess access,
            Plans plans,
            FieldColumns columns,
            Partnerships partnerships,
            PublicServices services,
            Rights rights,
            Documents documents,
            CapacityGaps gaps,
            CurrentUser user) {
        this.actions = actions;
        this.links = links;
        this.parts = parts;
        this.access = access;
        this.plans = plans;
        this.columns = columns;
        this.partnerships = partnerships;
        this.services = services;
        this.rights = rights;
        this.documents = documents;
        this.gaps = gaps;
        this.user = user;
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
        return new ActionSheet(
                action,
                links.obstacles(id),
                gaps.named(action.city(), links.gaps(id)),
                links.partners(id),
                parts.milestones(id),
                parts.indicators(id),
                links.services(id));
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

    /**
     * What addresses these obstacles, in one query.
     *
     * @throws NoSuchThing if one of them does not exist or is not the current user's to see
     */
    @Transactional(readOnly = true)
    public List<Addressing> addressing(Collection<ObstacleId> obstacles) {
        if (obstacles.isEmpty()) {
            return List.of();
        }
        Map<ObstacleId, CityId> cities = actions.citiesOf(obstacles);
        if (!cities.keySet().containsAll(obstacles)) {
            throw new NoSuchThing();
        }
        Set.copyOf(cities.values()).forEach(rights::requireToSee);
        return actions.addressing(obstacles);
    }

    /**
     * What addresses these capacity gaps of a city, in one query.
     *
     * @throws NoSuchThing if one of them does not exist there or the city is not the current user's to see
     */
    @Transactional(readOnly = true)
    public List<AddressingGap> addressingGaps(CityId city, List<CapacityGapId> asked) {
        gaps.named(city, asked);
        return asked.isEmpty() ? List.of() : actions.addressingGaps(asked);
    }

    /** The capacity gaps that the actions of a plan address; an action that addresses none is missing. */
    @Transactional(readOnly = true)
    public Map<ActionId, List<CapacityGap>> gapsOf(PlanId plan) {
        CityId city = plans.get(plan).city();
        Map<ActionId, List<CapacityGapId>> addressed = links.gapsOf(plan);
        Map<CapacityGapId, CapacityGap> byId =
                gaps
                        .named(
                                city,
                                addressed.values().stream()
                                        .flatMap(List::stream)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(CapacityGap::id, Function.identity()));
        return addressed.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(byId::get).toList()));
    }

    /**
     * The actions that improve a public service, by their start.
     *
     * @throws NoSuchThing if there is no such service or it is not the current user's to see
     */
    @Transactional(readOnly = true)
    public List<Improving> improving(PublicServiceId service) {
        return actions.improving(services.get(service).service().id());
    }

    /** How many actions address each obstacle of the city; one that none addresses is missing. */
    @Transactional(readOnly = true)
    public Map<ObstacleId, Integer> countsByObstacle(CityId city) {
        rights.requireToSee(city);
        return actions.countsByObstacle(city);
    }

    /** The actions in the city that this person answers for, by the date of the next update. */
    @Transactional(readOnly = true)
    public List<ActionSummary> waitingFor(CityId city, PersonId person) {
        rights.requireToSee(city);
        return actions.waitingFor(city, person);
    }

    public FormOutcome<ActionId> create(PlanId planId, NewAction wanted) {
        Plan plan = plans.toChange(planId);
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
        action.obstacles().forEach(obstacle -> links.address(id, plan.city(), obstacle));
        action.gaps().forEach(gap -> links.address(id, plan.city(), gap));
        access.record(access.reread(id), "created");
        return new FormOutcome.Done<>(id);
    }

    private Map<String, Refusal> refusals(CityId city, NewAction action) {
        Map<String, @Nullable Refusal> found = new LinkedHashMap<>();
        found.put("title", ActionFields.TITLE.refusalOf(action.title()));
        found.put("description", ActionFields.DESCRIPTION.refusalOf(action.description()));
        found.put("obstacles", refusalOfReasons(city, action));
        found.put("organisation", Rules.<OrganisationId>required().refusalOf(action.organisation()));
        found.put("person", Rules.<PersonId>required().refusalOf(action.person()));
        if (action.organisation() != null && action.person() != null) {
            found.put("person", refusalOf(city, new Responsible(action.organisation(), action.person())));
        }
        found.put("startsOn", ActionFields.STARTS_ON.refusalOf(action.startsOn()));
        Refusal ends = ActionFields.ENDS_ON.refusalOf(action.endsOn());
        found.put("endsOn", ends == null ? Rules.dates(action.startsOn(), action.endsOn()) : ends);
        found.put("nextUpdateOn", ActionFields.NEXT_UPDATE_ON.refusalOf(action.nextUpdateOn()));
        found.put("budget", ActionFields.BUDGET.refusalOf(action.budget()));
        found.values().removeIf(Objects::isNull);
        return found;
    }

    /** Changes one of {@link ActionFields}. */
    public <T> FieldOutcome<T> change(ActionId id, Field<Action, T> field, FieldChange<T> change) {
        Action action = access.toChange(id);
        Refusal refusal = field.refusalIn(action, change.wanted());
        if (refusal == null && change.wanted() instanceof Responsible responsible) {
            refusal = refusalOf(action.city(), responsible);
        }
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return columns.save(
                field,
                field.name(),
                id.value(),
                field.cleaned(change),
                () -> access.reread(id),
                () -> ActionAccess.act(access.reread(id), "changed"),
                value -> inTrail(action.city(), value));
    }

    /** Adds an obstacle to those the action addresses. */
    public Outcome<ObstacleId> addObstacle(ActionId id, ObstacleId obstacle) {
        Action action = access.toChange(id);
        Refusal refusal = refusalOfObstacles(action.city(), List.of(obstacle));
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        if (find(id, obstacle) == null) {
            links.address(id, action.city(), obstacle);
            access.recordPart(action, "obstacle", null, Objects.requireNonNull(find(id, obstacle)));
        }
        return Outcome.done(obstacle);
    }

    /** Takes an obstacle away from those the action addresses; the last one stays. */
    public Outcome<ObstacleId> removeObstacle(ActionId id, ObstacleId obstacle) {
        Action action = access.toChange(id);
        String statement = find(id, obstacle);
        if (statement == null) {
            return Outcome.done(obstacle);
        }
        if (reasons(id) == 1) {
            return Outcome.refused("plan.refusal.obstacle.last");
        }
        links.leave(id, obstacle);
        access.recordPart(action, "obstacle", statement, null);
        return Outcome.done(obstacle);
    }

    /** Adds a gap to those the action addresses. */
    public Outcome<CapacityGapId> addGap(ActionId id, CapacityGapId gap) {
        Action action = access.toChange(id);
        Refusal refusal = refusalOfGaps(action.city(), List.of(gap));
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        if (!links.gaps(id).contains(gap)) {
            links.address(id, action.city(), gap);
            access.recordPart(action, "gap", null, nameOf(action.city(), gap));
        }
        return Outcome.done(gap);
    }

    /** Takes a gap away from those the action addresses; the last reason for an action stays. */
    public Outcome<CapacityGapId> removeGap(ActionId id, CapacityGapId gap) {
        Action action = access.toChange(id);
        if (!links.gaps(id).contains(gap)) {
            return Outcome.done(gap);
        }
        if (reasons(id) == 1) {
            return Outcome.refused("plan.refusal.obstacle.last");
        }
        links.leave(id, gap);
        access.recordPart(action, "gap", nameOf(action.city(), gap), null);
        return Outcome.done(gap);
    }

    /** How many obstacles and gaps the action addresses. */
    private int reasons(ActionId id) {
        return links.obstacles(id).size() + links.gaps(id).size();
    }

    private String nameOf(CityId city, CapacityGapId gap) {
        return gaps.named(city, List.of(gap)).getFirst().name(Locale.ROOT);
    }

    /** Adds a public service of the city to those the action improves. */
    public Outcome<PublicServiceId> addService(ActionId id, PublicServiceId service) {
        Action action = access.toChange(id);
        PublicServiceSummary wanted = services.ofCity(action.city()).stream()
                .filter(one -> one.id().equals(service))
                .findFirst()
                .orElse(null);
        if (wanted == null) {
            return Outcome.refused("plan.refusal.service.stranger");
        }
        if (links.services(id).stream().noneMatch(one -> one.id().equals(service))) {
            links.improve(id, action.city(), service);
            access.recordPart(action, "service", null, wanted.name());
        }
        return Outcome.done(service);
    }

    public void removeService(ActionId id, PublicServiceId service) {
        Action action = access.toChange(id);
        links.services(id).stream()
                .filter(one -> one.id().equals(service))
                .findFirst()
                .ifPresent(improved -> {
                    links.leave(id, service);
                    access.recordPart(action, "service", improved.name(), null);
                });
    }

    /** Adds an organisation of the partnership to those that help. */
    public Outcome<OrganisationId> addPartner(ActionId id, OrganisationId organisation) {
        Action action = access.toChange(id);
        var participant = partnerships.participant(action.city(), organisation);
        if (participant.isEmpty()) {
            return Outcome.refused("plan.refusal.partner.stranger");
        }
        if (partner(id, organisation) == null) {
            links.join(id, organisation);
            access.recordPart(
                    action, "partner", null, participant.get().organisation().shortName());
        }
        return Outcome.done(organisation);
    }

    public void removePartner(ActionId id, OrganisationId organisation) {
        Action action = access.toChange(id);
        String name = partner(id, organisation);
        if (name != null) {
            links.withdraw(id, organisation);
            access.recordPart(action, "partner", name, null);
        }
    }

    /** Takes the action out of sight; {@link #restore} brings it back. */
    public void remove(ActionId id) {
        Action action = access.toChange(id);
        if (actions.remove(id)) {
            access.record(action, "removed");
        }
    }

    public void restore(ActionId id) {
        rights.require(actions.cityOf(id).orElseThrow(NoSuchThing::new), Right.PLAN);
        if (actions.restore(id)) {
            access.record(access.reread(id), "restored");
        }
    }

    private @Nullable String find(ActionId id, ObstacleId obstacle) {
        return links.obstacles(id).stream()
                .filter(addressed -> addressed.id().equals(obstacle))
                .map(ObstacleSummary::statement)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String partner(ActionId id, OrganisationId organisation) {
        return links.partners(id).stream()
                .filter(partner -> partner.id().equals(organisation))
                .map(Partner::name)
                .findFirst()
                .orElse(null);
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

    private @Nullable Refusal refusalOfReasons(CityId city, NewAction action) {
        if (action.gaps().isEmpty()) {
            return refusalOfObstacles(city, action.obstacles());
        }
        Refusal refusal = refusalOfGaps(city, action.gaps());
        return refusal != null || action.obstacles().isEmpty() ? refusal : refusalOfObstacles(city, action.obstacles());
    }

    private @Nullable Refusal refusalOfGaps(CityId city, Collection<CapacityGapId> wanted) {
        Set<CapacityGapId> known =
                gaps.ofCity(city).stream().map(CapacityGap::id).collect(Collectors.toSet());
        return known.containsAll(wanted) ? null : Refusal.of("plan.refusal.gap.stranger");
    }

    private @Nullable Refusal refusalOfObstacles(CityId city, Collection<ObstacleId> obstacles) {
        if (obstacles.isEmpty()) {
            return Refusal.of("plan.refusal.obstacle.required");
        }
        return links.allIn(city, obstacles) ? null : Refusal.of("plan.refusal.obstacle.stranger");
    }
}
