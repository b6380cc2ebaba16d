package org.eslabon.capacity;

import org.jspecify.annotations.Nullable;

/** Where the pages of public services are, without a leading slash. */
public final class PublicServiceAddresses {

    private PublicServiceAddresses() {}

    /**
     * @param city the city's slug
     */
    public static String register(String city) {
        return "c/" + city + "/capacity/services";
    }

    /** The register, showing one kind only; all kinds for null. */
    public static String register(String city, @Nullable PublicServiceKind kind) {
        return register(city) + (kind == null ? "" : "?kind=" + kind.name());
    }

    public static String of(String city, PublicServiceId service) {
        return register(city) + "/" + service.value();
    }
}
