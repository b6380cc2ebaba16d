package org.eslabon.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds things by their words: in the cities the current user may see, and what is shared with her beyond them. What is
 * found lies a moment behind what is written.
 */
@Service
@Transactional(readOnly = true)
public class Search {

    /** So many hits are shown at first, and so many more each time. */
    public static final int PAGE = 20;

    /** More are of no use: then one says more words. */
    public static final int MOST = 200;

    private static final int GLIMPSE = 8;

    private final SearchRepository index;
    private final Cities cities;
    private final CurrentUser user;
    private final Clock clock;

    Search(SearchRepository index, Cities cities, CurrentUser user, Clock clock) {
        this.index = index;
        this.cities = cities;
        this.user = user;
        this.clock = clock;
    }

    /**
     * All that was asked for, and how much there is of it. Nothing is found without a word. Both are read at the same time,
     * for each reads every row that has the words; neither holds a connection while it waits for the other.
     *
     * @throws NoSuchThing if it is asked about a city that is not the current user's to see
     * @throws NotAllowed if nobody is signed in
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
    public SearchResults find(SearchQuery query) {
        Map<CityId, City> mine = mine();
        if (query.city() != null && !mine.containsKey(query.city())) {
            throw new NoSuchThing();
        }
        Locale locale = user.require().language();
        Question question = Question.of(query.text());
        if (question.empty()) {
            return SearchResults.NONE;
        }
        Set<UUID> everywhere = everywhere(mine);
        SearchRepository.Wanted all = wanted(question, everywhere, null, after(query.since()));
        CompletableFuture<Map<UUID, Map<String, Integer>>> counts =
                CompletableFuture.supplyAsync(() -> index.count(all), Thread::startVirtualThread);
        Set<UUID> here = query.city() == null ? everywhere : Set.of(query.city().value());
        List<Hit> hits = index
                .find(wanted(question, here, query.kind(), after(query.since())), Math.clamp(query.most(), 1, MOST))
                .stream()
                .map(row -> hit(row, question, mine, locale))
                .toList();
        return results(hits, counts.join(), query);
    }

    /**
     * The first of what begins so, for one who is still typing.
     *
     * @throws NotAllowed if nobody is signed in
     */
    public List<Hit> glimpse(String typed) {
        Locale locale = user.require().language();
        Question question = Question.whileTyping(typed);
        if (question.empty()) {
            return List.of();
        }
        Map<CityId, City> mine = mine();
        return index.find(wanted(question, everywhere(mine), null, null), GLIMPSE).stream()
                .map(row -> hit(row, question, mine, locale))
                .toList();
    }

    private Map<CityId, City> mine() {
        return cities.mine().stream()
                .collect(Collectors.toMap(City::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** Her cities, what belongs to none, and what the programme shares with those whom a city lets read it. */
    private Set<UUID> everywhere(Map<CityId, City> mine) {
        Set<UUID> where = mine.keySet().stream().map(CityId::value).collect(Collectors.toSet());
        where.add(ItemKey.NOWHERE);
        if (!cities.mineWith(Right.CURATE, Grant.READ).isEmpty()) {
            where.add(SearchItem.PROGRAMME.value());
        }
        return where;
    }

    private SearchRepository.Wanted wanted(
            Question question, Set<UUID> where, @Nullable String kind, @Nullable Instant after) {
        boolean few = 3 * where.size() <= index.cities();
        return new SearchRepository.Wanted(question, where, few, kind, after);
    }

    private @Nullable Instant after(SearchQuery.@Nullable Since since) {
        return since == null ? null : clock.instant().minus(Duration.ofDays(since.days()));
    }

    private static Hit hit(SearchRepository.Row row, Question question, Map<CityId, City> mine, Locale locale) {
        City city = mine.get(new CityId(row.city()));
        String body = row.body();
        return new Hit(
                row.thing(),
                city,
                Excerpt.whole(row.title().in(locale), question),
                body.isBlank() ? List.of() : Excerpt.best(body, question),
                row.within() == null ? null : row.within().in(locale),
                city == null ? row.page() : row.page().replace(SearchItem.CITY, city.slug()),
                row.changedAt());
    }

    private static SearchResults results(List<Hit> hits, Map<UUID, Map<String, Integer>> counts, SearchQuery query) {
        Map<String, Integer> kinds = new HashMap<>();
        Map<CityId, Integer> byCity = new HashMap<>();
        int total = 0;
        for (var ofCity : counts.entrySet()) {
            CityId city = new CityId(ofCity.getKey());
            boolean here = query.city() == null || query.city().equals(city);
            for (var ofKind : ofCity.getValue().entrySet()) {
                boolean wanted = query.kind() == null || query.kind().equals(ofKind.getKey());
                int found = ofKind.getValue();
                if (here) {
                    kinds.merge(ofKind.getKey(), found, Integer::sum);
                }
                if (wanted && ItemKey.isCity(ofCity.getKey())) {
                    byCity.merge(city, found, Integer::sum);
                }
                total += here && wanted ? found : 0;
            }
        }
        return new SearchResults(hits, total, kinds, byCity);
    }
}
