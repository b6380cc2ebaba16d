package org.eslabon.rates;

/** Where the page of rates is, without a leading slash. */
public final class RateAddresses {

    private RateAddresses() {}

    /**
     * @param city the city's slug
     */
    public static String of(String city) {
        return "c/" + city + "/rates";
    }
}
