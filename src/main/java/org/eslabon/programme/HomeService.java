package org.eslabon.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.Entry;
import org.eslabon.capacity.CapacityAddresses;
import org.eslabon.capacity.PublicServiceAddresses;
import org.eslabon.capacity.PublicServiceId;
import org.eslabon.capacity.RoundId;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.PartnershipAddresses;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;
import org.eslabon.security.Accounts;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.eslabon.valuechain.ObstacleAddresses;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others did in a city since the person was last here. */
@Service
@Transactional(readOnly = true)
public class HomeService {

    private static final int ENTRIES_READ = 500;
    private static final int CHANGES_SHOWN = 12;
    private static final Duration FIRST_VISIT_SHOWS = Duration.ofDays(14);

    private final AuditTrail trail;
    private final Cities cities;
    private final CurrentUser user;
    private final Accounts accounts;

    HomeService(AuditTrail trail, Cities cities, CurrentUser user, Accounts accounts) {
        this.trail = trail;
        this.cities = cities;
        this.user = user;
        this.accounts = accounts;
    }

    /**
     * What others did to one thing.
     *
     * @param count how many single acts
     * @param path where the thing is, without a leading slash; null where it has no page
     */
    public record Change(
            String kind,
            String label,
            List<String> people,
            int count,
            Instant latest,
            @Nullable String path) {}

    public String myName() {
        return user.require().name();
    }

    /** When the person's visit before this one ended; empty on her first. */
    public Optional<Instant> lastVisit() {
        return accounts.visitedBefore(user.id());
    }

    /** What others did in the city since then, on a first visit in two weeks, gathered by thing, newest first. */
    public List<Change> changes(CityId id) {
        City city = cities.byId(id);
        Map<ThingRef, List<Entry>> byThing = new LinkedHashMap<>();
        Instant since = lastVisit().orElseGet(() -> Instant.now().minus(FIRST_VISIT_SHOWS));
        for (Entry entry : trail.in(List.of(id), since, user.id(), ENTRIES_READ)) {
            byThing.computeIfAbsent(entry.thing(), thing -> new ArrayList<>()).add(entry);
        }
        return byThing.values().stream()
                .limit(CHANGES_SHOWN)
                .map(entries -> change(city, entries))
                .toList();
    }

    private static Change change(City city, List<Entry> entries) {
        Entry latest = entries.getFirst();
        List<String> people = entries.stream()
                .map(Entry::byName)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Change(
                latest.thing().kind(), latest.label(), people, entries.size(), latest.at(), path(city, latest));
    }

    private static @Nullable String path(City city, Entry entry) {
        ThingRef thing = entry.thing();
        ThingRef within = entry.within();
        return switch (thing.kind()) {
            case "study" -> StudyAddresses.of(city.slug(), new StudyId(thing.id()));
            case "benchmark" -> within == null ? null : StudyAddresses.gap(city.slug(), new StudyId(within.id()));
            case "obstacle" -> ObstacleAddresses.of(city.slug(), new ObstacleId(thing.id()));
            case "public-service" -> PublicServiceAddresses.of(city.slug(), new PublicServiceId(thing.id()));
            case "round" -> CapacityAddresses.round(city.slug(), new RoundId(thing.id()));
            case "assessment" -> within == null ? null : CapacityAddresses.round(city.slug(), new RoundId(within.id()));
            case "catalogue" -> CapacityAddresses.catalogue(city.slug());
            case "plan" -> PlanAddresses.plan(city.slug(), new PlanId(thing.id()));
            case "action" ->
                within == null
                        ? null
                        : PlanAddresses.action(city.slug(), new PlanId(within.id()), new ActionId(thing.id()));
            case "city", "person", "organisation" -> PartnershipAddresses.organisations(city.slug());
            default -> null;
        };
    }
}
