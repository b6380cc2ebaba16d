package org.eslabon.valuechain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eslabon.valuechain.model.FigureKey;

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

    /** The same, showing this benchmark of the study's. */
    public static String gap(String city, StudyId study, BenchmarkId benchmark) {
        return gap(city, study) + "?benchmark=" + benchmark.value();
    }

    /** What the figures mean, in words. */
    public static String text(String city, StudyId study) {
        return of(city, study) + "/text";
    }

    /** The study with one of its figures opened. */
    public static String figure(String city, StudyId study, FigureKey figure) {
        return of(city, study) + "?figure=" + URLEncoder.encode(figure.address(), StandardCharsets.UTF_8);
    }

    /** Where each figure of a version comes from. */
    public static String sources(String city, StudyId study, int version) {
        return of(city, study) + "/sources?version=" + version;
    }

    public static String of(String city, StudyId study) {
        return list(city) + "/" + study.value();
    }
}
