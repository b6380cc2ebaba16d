package org.eslabon.valuechain;

import org.eslabon.partnership.City;
import org.jspecify.annotations.Nullable;

/**
 * A version of a study that can be put beside others.
 *
 * @param latest whether no newer version is there; its pick then follows what comes
 * @param country whose prices its money is in, ISO 3166-1; where the study says none that is known, that of its city
 * @param currency ISO 4217
 */
public record ComparableStudy(
        StudyId study,
        int version,
        boolean latest,
        boolean published,
        String name,
        City city,
        @Nullable String country,
        @Nullable String commodity,
        @Nullable Integer year,
        @Nullable String currency) {

    public StudyPick pick() {
        return latest ? StudyPick.latest(study) : numbered();
    }

    StudyPick numbered() {
        return new StudyPick(study, version);
    }
}
