package org.eslabon.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.Entry;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person finds on her first page. */
@Service
@Transactional(readOnly = true)
public class HomeService {

    private static final int ENTRIES_READ = 500;
    private static final int CHANGES_SHOWN = 12;

    private final AuditTrail trail;
    private final Rights rights;
    private final CurrentUser user;

    HomeService(AuditTrail trail, Rights rights, CurrentUser user) {
        this.trail = trail;
        this.rights = rights;
        this.user = user;
    }

    /**
     * What others did to one thing.
     *
     * @param count how many single acts
     */
    public record Change(String kind, String label, List<String> people, int count, Instant latest) {}

    public String myName() {
        return user.require().name();
    }

    /** What others did in the city in the last two weeks, gathered by thing, newest first. */
    public List<Change> changes(CityId city) {
        rights.requireToSee(city);
        Instant since = Instant.now().minus(Duration.ofDays(14));
        Map<ThingRef, List<Entry>> byThing = new LinkedHashMap<>();
        for (Entry entry : trail.in(List.of(city), since, user.id(), ENTRIES_READ)) {
            byThing.computeIfAbsent(entry.thing(), thing -> new ArrayList<>()).add(entry);
        }
        return byThing.values().stream()
                .limit(CHANGES_SHOWN)
                .map(HomeService::change)
                .toList();
    }

    private static Change change(List<Entry> entries) {
        Entry latest = entries.getFirst();
        List<String> people = entries.stream()
                .map(Entry::byName)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Change(latest.thing().kind(), latest.label(), people, entries.size(), latest.at());
    }
}
