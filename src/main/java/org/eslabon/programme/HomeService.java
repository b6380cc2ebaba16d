package org.eslabon.programme;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.Entry;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.PartnershipAddresses;
import org.eslabon.partnership.Places;
import org.eslabon.security.Accounts;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others did in a person's cities since she was last here. */
@Service
@Transactional(readOnly = true)
public class HomeService {

    private static final int ENTRIES_READ = 500;
    private static final int CHANGES_SHOWN = 12;
    private static final Duration FIRST_VISIT_SHOWS = Duration.ofDays(14);

    /** Things without a page of their own, which the page of the larger thing shows. */
    private static final Set<String> SHOWN_BY_LARGER = Set.of("assessment");

    /** What is told as a change of the larger thing: a plan's money and decisions come in many small acts. */
    private static final Set<String> PART_OF_LARGER = Set.of("financing-line", "approval", "agreement");

    private static final Set<String> PEOPLE = Set.of("person", "organisation");

    private final AuditTrail trail;
    private final Cities cities;
    private final Places places;
    private final CurrentUser user;
    private final Accounts accounts;
    private final Clock clock;

    HomeService(AuditTrail trail, Cities cities, Places places, CurrentUser user, Accounts accounts, Clock clock) {
        this.trail = trail;
        this.cities = cities;
        this.places = places;
        this.user = user;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * What others did to one thing.
     *
     * @param city where
     * @param count how many single acts
     * @param path where the thing is, without a leading slash; null where it has no page
     */
    public record Change(
            City city,
            String kind,
            String label,
            List<String> people,
            int count,
            Instant latest,
            @Nullable String path) {}

    /** How the person is greeted. */
    public String myFirstName() {
        return user.require().name().replaceFirst("\\s.*", "");
    }

    /** When the person's visit before this one ended; empty on her first. */
    public Optional<Instant> lastVisit() {
        return accounts.visitedBefore(user.id());
    }

    /** What others did in the city since then, on a first visit in two weeks, gathered by thing, newest first. */
    public List<Change> changes(CityId id) {
        return changes(List.of(cities.byId(id)));
    }

    /** The same of all her cities. */
    public List<Change> changes() {
        return changes(cities.mine());
    }

    private List<Change> changes(List<City> asked) {
        Map<CityId, City> byId = asked.stream().collect(Collectors.toMap(City::id, Function.identity()));
        Map<ThingRef, List<Entry>> byThing = new LinkedHashMap<>();
        Instant since = lastVisit().orElseGet(() -> clock.instant().minus(FIRST_VISIT_SHOWS));
        for (Entry entry : trail.in(byId.keySet(), since, user.id(), ENTRIES_READ)) {
            byThing.computeIfAbsent(subject(entry), thing -> new ArrayList<>()).add(entry);
        }
        List<List<Entry>> shown = byThing.values().stream().limit(CHANGES_SHOWN).toList();
        Map<ThingRef, Places.Found> found = places.find(shown.stream()
                .map(List::getFirst)
                .flatMap(entry -> Stream.of(entry.thing(), Objects.requireNonNullElse(entry.within(), entry.thing())))
                .collect(Collectors.toSet()));
        return shown.stream()
                .map(entries -> change(
                        Objects.requireNonNull(byId.get(entries.getFirst().city())), entries, found))
                .toList();
    }

    private static ThingRef subject(Entry entry) {
        ThingRef larger = entry.within();
        return larger != null && PART_OF_LARGER.contains(entry.thing().kind()) ? larger : entry.thing();
    }

    private static Change change(City city, List<Entry> entries, Map<ThingRef, Places.Found> places) {
        Entry latest = entries.getFirst();
        ThingRef subject = subject(latest);
        Places.Found larger = subject.equals(latest.thing()) ? null : places.get(subject);
        List<String> people = entries.stream()
                .map(Entry::byName)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Change(
                city,
                larger == null ? latest.thing().kind() : subject.kind(),
                larger == null ? latest.label() : larger.label(),
                people,
                entries.size(),
                latest.at(),
                larger == null ? path(city, latest, places) : larger.path());
    }

    private static @Nullable String path(City city, Entry entry, Map<ThingRef, Places.Found> places) {
        Places.Found found = places.get(entry.thing());
        if (found == null
                && entry.within() != null
                && SHOWN_BY_LARGER.contains(entry.thing().kind())) {
            found = places.get(entry.within());
        }
        if (found != null) {
            return found.path();
        }
        return PEOPLE.contains(entry.thing().kind()) ? PartnershipAddresses.organisations(city.slug()) : null;
    }
}
