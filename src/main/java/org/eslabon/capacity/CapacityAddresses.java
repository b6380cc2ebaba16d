package org.eslabon.capacity;

import org.jspecify.annotations.Nullable;

/** Where this module's pages are, without a leading slash, for links from anywhere. */
public final class CapacityAddresses {

    private CapacityAddresses() {}

    /**
     * @param city the city's slug
     */
    public static String rounds(String city) {
        return "c/" + city + "/capacity";
    }

    public static String catalogue(String city) {
        return rounds(city) + "/catalogue";
    }

    /** What became of the gaps that its rounds found. */
    public static String gaps(String city) {
        return rounds(city) + "/gaps";
    }

    public static String round(String city, RoundId round) {
        return rounds(city) + "/rounds/" + round.value();
    }

    /**
     * @param tab one of the round's, such as {@code score} or {@code gaps}
     */
    public static String tab(String city, RoundId round, String tab) {
        return round(city, round) + "/" + tab;
    }

    /** A tab of the round at one of its indicators, by the indicator's code. */
    public static String at(String city, RoundId round, String tab, @Nullable String indicator) {
        return tab(city, round, tab) + (indicator == null ? "" : "?indicator=" + indicator);
    }
}
