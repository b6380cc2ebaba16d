package org.eslabon.search;

import java.util.List;
import java.util.stream.Collectors;
import org.eslabon.partnership.Cities;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.NewObstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudyId;
import org.springframework.boot.test.context.TestComponent;

/** Things to be found, and people who look for them when all that was written is in the index. */
@TestComponent
class Finding {

    private final AsPerson people;
    private final Search search;
    private final Indexer indexer;
    private final DueRepository due;
    private final Cities cities;
    private final Studies studies;
    private final Obstacles obstacles;

    Finding(
            AsPerson people,
            Search search,
            Indexer indexer,
            DueRepository due,
            Cities cities,
            Studies studies,
            Obstacles obstacles) {
        this.people = people;
        this.search = search;
        this.indexer = indexer;
        this.due = due;
        this.cities = cities;
        this.studies = studies;
        this.obstacles = obstacles;
    }

    CityId city(String seenBy, String slug) {
        return people.as(seenBy, () -> cities.bySlug(slug).id());
    }

    /** An example chain, whose obstacles tests write down. */
    StudyId study(String by, String city) {
        CityId where = city(by, city);
        return people.as(by, () -> studies.addExample(where));
    }

    ObstacleId obstacle(String by, StudyId study, String statement) {
        return people.as(by, () -> {
            var outcome = obstacles.create(new NewObstacle(study, statement, ObstacleKind.REGULATORY_DELAY));
            return ((Outcome.Done<ObstacleId>) outcome).value();
        });
    }

    /** The titles of what somebody finds, in their order. */
    List<String> titles(String email, String typed) {
        return results(email, SearchQuery.everywhere(typed)).hits().stream()
                .map(hit -> text(hit.title()))
                .toList();
    }

    SearchResults results(String email, SearchQuery query) {
        catchUp();
        return people.as(email, () -> search.find(query));
    }

    /** Waits while another thread writes the index, for its turn or to see it done. */
    void catchUp() {
        long end = System.nanoTime() + 30_000_000_000L;
        do {
            indexer.work();
            if (System.nanoTime() > end) {
                throw new AssertionError("The index does not catch up");
            }
        } while (due.any());
    }

    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
