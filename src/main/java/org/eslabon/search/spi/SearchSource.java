package org.eslabon.search.spi;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;

/**
 * Things of a module that can be found. A Spring bean. It is asked by nobody in particular and gives what it has: who may
 * see a city finds all of it, so what is hidden from some of them must not be in it.
 */
public interface SearchSource {

    /** The kinds of its things; {@code search.kind.<kind>} is their translated name. */
    Set<String> kinds();

    /**
     * Which of its things may have another item since this was done, or none any more, or one again. What goes with these
     * in turn is asked for with the same verb, of all sources.
     */
    default Set<ThingRef> touchedBy(Change change) {
        return kinds().contains(change.thing().kind()) ? Set.of(change.thing()) : Set.of();
    }

    /**
     * What is to be found of the things of one kind; one that is in several cities has an item in each. What was removed,
     * or never was, is left out, and is not found any more. The text of a thing is added by whoever asks.
     */
    List<SearchItem> items(String kind, Set<UUID> ids);

    /** All its things in a city. */
    Set<ThingRef> in(CityId city);

    /** Its things that belong to no city, and that everybody finds. */
    default Set<ThingRef> everywhere() {
        return Set.of();
    }

    /** Becomes another one when the same things give other items since a release; then all is read anew. */
    default String edition() {
        return "";
    }
}
