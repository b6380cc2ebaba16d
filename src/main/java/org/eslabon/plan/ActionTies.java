package org.eslabon.plan;

import java.util.Collection;
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
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Rights;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What actions are tied to: the obstacles and capacity gaps that are the reasons for them, the public services they improve,
 * and the partners who help. Each can be asked from either end.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class ActionTies {

    private final TieRepository ties;
    private final ActionRepository actions;
    private final ActionAccess access;
    private final Plans plans;
    private final CapacityGaps gaps;
    private final PublicServices services;
    private final Partnerships partnerships;
    private final Rights rights;

    ActionTies(
            TieRepository ties,
            ActionRepository actions,
            ActionAccess access,
            Plans plans,
            CapacityGaps gaps,
            PublicServices services,
            Partnerships partnerships,
            Rights rights) {
        this.ties = ties;
        this.actions = actions;
        this.access = access;
        this.plans = plans;
        this.gaps = gaps;
        this.services = services;
        this.partnerships = partnerships;
        this.rights = rights;
    }

    /** All that an action is tied to; the caller has checked whose it is. */
    @Transactional(readOnly = true)
    Ties of(Action action) {
        ActionId id = action.id();
        return new Ties(
                ties.obstacles(id), gaps.named(action.city(), ties.gaps(id)), ties.services(id), ties.partners(id));
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
        Map<ObstacleId, CityId> cities = ties.citiesOf(obstacles);
        if (!cities.keySet().containsAll(obstacles)) {
            throw new NoSuchThing();
        }
        Set.copyOf(cities.values()).forEach(rights::requireToSee);
        return actions.addressing(obstacles);
    }

    /** How many actions address each obstacle of the city; one that none addresses is missing. */
    @Transactional(readOnly = true)
    public Map<ObstacleId, Integer> countsByObstacle(CityId city) {
        rights.requireToSee(city);
        return ties.countsByObstacle(city);
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
        Map<ActionId, List<CapacityGapId>> addressed = ties.gapsOf(plan);
        List<CapacityGapId> all =
                addressed.values().stream().flatMap(List::stream).distinct().toList();
        Map<CapacityGapId, CapacityGap> byId =
                gaps.named(city, all).stream().collect(Collectors.toMap(CapacityGap::id, Function.identity()));
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

    /** Adds an obstacle to those the action addresses. */
    public Outcome<ObstacleId> addObstacle(ActionId id, ObstacleId obstacle) {
        Action action = access.toChange(id);
        Refusal refusal = refusalOfObstacles(action.city(), List.of(obstacle));
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        if (statement(id, obstacle) == null) {
            ties.address(id, action.city(), obstacle);
            access.recordPart(action, "obstacle", null, Objects.requireNonNull(statement(id, obstacle)));
        }
        return Outcome.done(obstacle);
    }

    /** Takes an obstacle away from those the action addresses; the last reason for an action stays. */
    public Outcome<ObstacleId> removeObstacle(ActionId id, ObstacleId obstacle) {
        Action action = access.toChange(id);
        String statement = statement(id, obstacle);
        if (statement == null) {
            return Outcome.done(obstacle);
        }
        if (reasons(id) == 1) {
            return Outcome.refused("plan.refusal.obstacle.last");
        }
        ties.leave(id, obstacle);
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
        if (!ties.gaps(id).contains(gap)) {
            ties.address(id, action.city(), gap);
            access.recordPart(action, "gap", null, nameOf(action.city(), gap));
        }
        return Outcome.done(gap);
    }

    /** Takes a gap away from those the action addresses; the last reason for an action stays. */
    public Outcome<CapacityGapId> removeGap(ActionId id, CapacityGapId gap) {
        Action action = access.toChange(id);
        if (!ties.gaps(id).contains(gap)) {
            return Outcome.done(gap);
        }
        if (reasons(id) == 1) {
            return Outcome.refused("plan.refusal.obstacle.last");
        }
        ties.leave(id, gap);
        access.recordPart(action, "gap", nameOf(action.city(), gap), null);
        return Outcome.done(gap);
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
        if (ties.services(id).stream().noneMatch(one -> one.id().equals(service))) {
            ties.improve(id, action.city(), service);
            access.recordPart(action, "service", null, wanted.name());
        }
        return Outcome.done(service);
    }

    public void removeService(ActionId id, PublicServiceId service) {
        Action action = access.toChange(id);
        ties.services(id).stream()
                .filter(one -> one.id().equals(service))
                .findFirst()
                .ifPresent(improved -> {
                    ties.leave(id, service);
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
        if (ties.partners(id).stream().noneMatch(one -> one.id().equals(organisation))) {
            ties.join(id, organisation);
            access.recordPart(
                    action, "partner", null, participant.get().organisation().shortName());
        }
        return Outcome.done(organisation);
    }

    public void removePartner(ActionId id, OrganisationId organisation) {
        Action action = access.toChange(id);
        ties.partners(id).stream()
                .filter(one -> one.id().equals(organisation))
                .findFirst()
                .ifPresent(partner -> {
                    ties.withdraw(id, organisation);
                    access.recordPart(action, "partner", partner.name(), null);
                });
    }

    /** Gives a new action its reasons, which {@link #refusalOfReasons} has been asked about. */
    void address(ActionId id, CityId city, Set<ObstacleId> obstacles, Set<CapacityGapId> gaps) {
        obstacles.forEach(obstacle -> ties.address(id, city, obstacle));
        gaps.forEach(gap -> ties.address(id, city, gap));
    }

    /** Why these cannot be the reasons for an action in the city; null if they can. There must be one at least. */
    @Nullable
    Refusal refusalOfReasons(CityId city, Set<ObstacleId> obstacles, Set<CapacityGapId> gaps) {
        if (gaps.isEmpty()) {
            return refusalOfObstacles(city, obstacles);
        }
        Refusal refusal = refusalOfGaps(city, gaps);
        return refusal != null || obstacles.isEmpty() ? refusal : refusalOfObstacles(city, obstacles);
    }

    private @Nullable Refusal refusalOfObstacles(CityId city, Collection<ObstacleId> obstacles) {
        if (obstacles.isEmpty()) {
            return Refusal.of("plan.refusal.obstacle.required");
        }
        return ties.allIn(city, obstacles) ? null : Refusal.of("plan.refusal.obstacle.stranger");
    }

    private @Nullable Refusal refusalOfGaps(CityId city, Collection<CapacityGapId> wanted) {
        Set<CapacityGapId> known =
                gaps.ofCity(city).stream().map(CapacityGap::id).collect(Collectors.toSet());
        return known.containsAll(wanted) ? null : Refusal.of("plan.refusal.gap.stranger");
    }

    /** How many obstacles and gaps the action addresses. */
    private int reasons(ActionId id) {
        return ties.obstacles(id).size() + ties.gaps(id).size();
    }

    /** What an obstacle says that the action addresses; null if it does not. */
    private @Nullable String statement(ActionId id, ObstacleId obstacle) {
        return ties.obstacles(id).stream()
                .filter(addressed -> addressed.id().equals(obstacle))
                .map(ObstacleSummary::statement)
                .findFirst()
                .orElse(null);
    }

    private String nameOf(CityId city, CapacityGapId gap) {
        return gaps.named(city, List.of(gap)).getFirst().name(Locale.ROOT);
    }
}
