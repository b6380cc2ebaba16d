package org.eslabon.search;

import java.time.Instant;
import java.util.List;
import org.eslabon.partnership.City;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param city null for what belongs to no city
 * @param excerpt where in its text the words are; empty if nothing is written about it
 * @param within what the larger thing is called
 * @param path its address without a leading slash
 * @param changedAt when it was last changed, if that is known
 */
public record Hit(
        ThingRef thing,
        @Nullable City city,
        List<Piece> title,
        List<Piece> excerpt,
        @Nullable String within,
        String path,
        @Nullable Instant changedAt) {}
