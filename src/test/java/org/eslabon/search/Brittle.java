package org.eslabon.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.search.spi.SearchSource;
import org.eslabon.search.spi.Title;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.springframework.boot.test.context.TestComponent;

/** Things of which some cannot be read for a while. */
@TestComponent
class Brittle implements SearchSource {

    static final Set<UUID> BROKEN = ConcurrentHashMap.newKeySet();

    @Override
    public Set<String> kinds() {
        return Set.of("brittle");
    }

    @Override
    public List<SearchItem> items(String kind, Set<UUID> ids) {
        if (ids.stream().anyMatch(BROKEN::contains)) {
            throw new IllegalStateException("Broken");
        }
        return ids.stream()
                .map(id -> new SearchItem(
                        new ThingRef("brittle", id), null, Title.of("Brittle " + id), "x", Instant.EPOCH))
                .toList();
    }

    @Override
    public Set<ThingRef> in(CityId city) {
        return Set.of();
    }
}
