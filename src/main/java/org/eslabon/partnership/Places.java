package org.eslabon.partnership;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eslabon.partnership.spi.Place;
import org.eslabon.partnership.spi.ThingPlaces;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory of all things that have an address, for those who may see them. */
@Service
@Transactional(readOnly = true)
public class Places {

    private final Map<String, ThingPlaces> kinds;
    private final Cities cities;

    Places(List<ThingPlaces> kinds, Cities cities) {
        this.kinds = kinds.stream().collect(Collectors.toMap(ThingPlaces::kind, Function.identity()));
        this.cities = cities;
    }

    /** A thing the current user may see. */
    public record Found(Place place, City city) {

        /** What it is called today. */
        public String label() {
            return place.label();
        }

        /** Where it is, without a leading slash. */
        public String path() {
            return path(null);
        }

        /** Where a part of it is, without a leading slash. */
        public String path(@Nullable String part) {
            return place.address().of(city.slug(), place, part);
        }
    }

    /**
     * @throws NoSuchThing if there is none, or it is not the current user's to see
     */
    public Found get(ThingRef thing) {
        Place place =
                places(thing.kind(), Set.of(thing.id())).stream().findFirst().orElseThrow(NoSuchThing::new);
        return new Found(place, cities.byId(place.city()));
    }

    /** Those of the things that exist and that the current user may see. */
    public Map<ThingRef, Found> find(Set<ThingRef> things) {
        Map<String, Set<UUID>> ids = new HashMap<>();
        things.forEach(thing ->
                ids.computeIfAbsent(thing.kind(), kind -> new HashSet<>()).add(thing.id()));
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<CityId, City> mine = cities.mine().stream().collect(Collectors.toMap(City::id, Function.identity()));
        Map<ThingRef, Found> found = new HashMap<>();
        ids.forEach((kind, ofKind) -> places(kind, ofKind).forEach(place -> {
            City city = mine.get(place.city());
            if (city != null) {
                found.put(place.thing(), new Found(place, city));
            }
        }));
        return found;
    }

    private List<Place> places(String kind, Set<UUID> ids) {
        ThingPlaces places = kinds.get(kind);
        return places == null ? List.of() : places.find(ids);
    }

    /** Under which right things of this kind are edited and talked about; empty where there is nothing to talk about. */
    public Optional<Right> rightOver(String kind) {
        return Optional.ofNullable(kinds.get(kind)).map(ThingPlaces::right);
    }
}
