package org.eslabon.followup;

/** Where this module's pages are, without a leading slash, for links from anywhere. */
public final class FollowUpAddresses {

    private FollowUpAddresses() {}

    /** What is late, unowned or stale in a city. */
    public static String attention(String city) {
        return "c/" + city + "/follow-up";
    }
}
