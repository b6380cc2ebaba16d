package org.eslabon.coediting.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a position came to be, and what became of what was around it.
 *
 * @param position the new position
 * @param deleted whether what it was to stay with was deleted
 * @param deletedBefore whether what stood directly before it was deleted
 * @param deletedAfter whether what stood directly after it was deleted
 * @param deletedAcross whether a deletion went over it from before to after
 * @param inner where in a replaced range it lay, for a mirror that restores it; null if it lay in none
 */
public record MapResult(
        int position,
        boolean deleted,
        boolean deletedBefore,
        boolean deletedAfter,
        boolean deletedAcross,
        @Nullable Inner inner) {

    /**
     * @param range the index of the range
     * @param offset the distance from its start
     */
    record Inner(int range, int offset) {}

    static MapResult kept(int position) {
        return new MapResult(position, false, false, false, false, null);
    }

    /** This after an earlier one: deletions add up. */
    MapResult after(MapResult earlier) {
        return new MapResult(
                position,
                deleted || earlier.deleted,
                deletedBefore || earlier.deletedBefore,
                deletedAfter || earlier.deletedAfter,
                deletedAcross || earlier.deletedAcross,
                null);
    }
}
