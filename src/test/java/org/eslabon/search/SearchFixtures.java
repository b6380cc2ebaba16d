package org.eslabon.search;

import java.util.List;
import java.util.Map;
import org.eslabon.partnership.Cities;
import org.eslabon.rights.Fixtures;
import org.eslabon.shared.CityId;
import org.eslabon.valuechain.AsPerson;
import org.springframework.boot.test.context.TestComponent;

/** Something to look for in Cuenca, when all that other fixtures made is in the index. */
@TestComponent
public class SearchFixtures implements Fixtures {

    private static final String TEXT = "acudir";

    private final AsPerson person;
    private final Cities cities;
    private final Indexer indexer;
    private final DueRepository due;

    SearchFixtures(AsPerson person, Cities cities, Indexer indexer, DueRepository due) {
        this.person = person;
        this.cities = cities;
        this.indexer = indexer;
        this.due = due;
    }

    @Override
    public void prepare() {
        indexer.begin();
        while (due.any()) {
            indexer.work();
        }
    }

    @Override
    public Map<Class<?>, Object> values() {
        return Map.of(SearchQuery.class, in(AsPerson.ANALYST, "cuenca"));
    }

    @Override
    public Map<Class<?>, Object> foreign() {
        return Map.of(SearchQuery.class, in(AsPerson.STRANGER, "barranquilla"));
    }

    private SearchQuery in(String seenBy, String slug) {
        CityId city = person.as(seenBy, () -> cities.bySlug(slug).id());
        return new SearchQuery(TEXT, null, city, null, Search.PAGE);
    }

    @Override
    public Map<String, List<Object>> calls() {
        return Map.of("Search.glimpse(String)", List.of(TEXT));
    }
}
