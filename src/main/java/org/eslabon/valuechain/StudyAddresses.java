package org.eslabon.valuechain;

/** Where the pages of studies are, without a leading slash. */
public final class StudyAddresses {

    private StudyAddresses() {}

    /**
     * @param city the city's slug
     */
    public static String list(String city) {
        return "c/" + city + "/chains";
    }

    public static String importing(String city) {
        return list(city) + "/import";
    }

    /** Where studies stand side by side. */
    public static String comparing(String city) {
        return list(city) + "/compare";
    }

    /** What the chain costs more than others. */
    public static String gap(String city, StudyId study) {
        return of(city, study) + "/gap";
    }

    /** Where each figure of a version comes from. */
    public static String sources(String city, StudyId study, int version) {
        return of(city, study) + "/sources?version=" + version;
    }

    public static String of(String city, StudyId study) {
        return list(city) + "/" + study.value();
    }
}
