package org.eslabon.partnership.spi;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eslabon.partnership.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the things of one kind are. A module offers a bean of this for each kind of its own that has an address; for
 * most, {@link #inTable} is all of it.
 */
public interface ThingPlaces {

    /** The kind, as {@code ThingRef} names it. */
    String kind();

    /**
     * The right under which these things are edited: whoever may at least comment under it can talk about them, and
     * whoever has done something to one is told of what follows. Null where there is nothing to talk about.
     */
    @Nullable
    Right right();

    /**
     * Those of these things that exist, wherever they are; the caller asks afterwards who may see them. What was removed
     * does not exist.
     */
    List<Place> find(Collection<UUID> ids);

    /**
     * Things that are the rows of a table.
     *
     * @param select finds {@code id}, {@code city_id} and {@code label} of the rows in {@code :ids}, and {@code within_id}
     *     where there is a larger thing
     * @param withinKind the kind of the larger thing, if there is one
     */
    static ThingPlaces inTable(
            JdbcClient database,
            String kind,
            @Nullable Right right,
            String select,
            @Nullable String withinKind,
            Place.Address address) {
        return new TablePlaces(database, kind, right, select, withinKind, address);
    }
}
