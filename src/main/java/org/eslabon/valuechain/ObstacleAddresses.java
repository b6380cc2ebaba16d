package org.eslabon.valuechain;

/** Where the pages of obstacles are, without a leading slash. */
public final class ObstacleAddresses {

    private ObstacleAddresses() {}

    /**
     * @param city the city's slug
     */
    public static String log(String city) {
        return "c/" + city + "/obstacles";
    }

    public static String of(String city, ObstacleId obstacle) {
        return log(city) + "/" + obstacle.value();
    }

    /** The log, showing what holds this chain back. */
    public static String ofChain(String city, StudyId study) {
        return log(city) + "?chain=" + study.value();
    }
}
