package org.eslabon.partnership.spi;

import java.util.Objects;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * A thing that has an address.
 *
 * @param within the larger thing that shows this one (the plan of an action), if any
 * @param label what it is called today
 */
public record Place(ThingRef thing, @Nullable ThingRef within, CityId city, String label, Address address) {

    /** The part of a thing that is its text. */
    public static final String TEXT = "text";

    /**
     * The larger thing, where things of this kind always have one.
     *
     * @throws NullPointerException if this one has none
     */
    public ThingRef larger() {
        return Objects.requireNonNull(within);
    }

    /** Where things of a kind are. */
    @FunctionalInterface
    public interface Address {

        /**
         * @param city the city's slug
         * @param part a part of the thing, such as one of its figures, or {@link #TEXT}; null for the thing itself
         * @return the path without a leading slash, perhaps with a query
         */
        String of(String city, Place place, @Nullable String part);
    }
}
