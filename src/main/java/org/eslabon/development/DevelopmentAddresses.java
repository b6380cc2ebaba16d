package org.eslabon.development;

/** Where this module's pages are, without a leading slash, for links from anywhere. */
public final class DevelopmentAddresses {

    private DevelopmentAddresses() {}

    public static String portfolio(String city) {
        return "c/" + city + "/portfolio";
    }

    public static String plans(String city) {
        return "c/" + city + "/development";
    }
}
