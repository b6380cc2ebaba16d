package org.eslabon.followup;

import java.util.Locale;
import org.eslabon.followup.model.Colour;
import org.jspecify.annotations.Nullable;

/** Where this module's pages are, without a leading slash, for links from anywhere. */
public final class FollowUpAddresses {

    private FollowUpAddresses() {}

    /** What is late, unowned or stale in a city. */
    public static String attention(String city) {
        return "c/" + city + "/follow-up";
    }

    /**
     * All actions of a city by their light.
     *
     * @param light those that show it; all if null
     */
    public static String actions(String city, @Nullable Colour light) {
        return attention(city) + "/actions"
                + (light == null ? "" : "?light=" + light.name().toLowerCase(Locale.ROOT));
    }
}
