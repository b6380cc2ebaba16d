package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The measures of a study that follow from its own figures; a pure function. What is undefined or unknown is missing. */
public final class StudyMeasures {

    private StudyMeasures() {}

    public static Map<StudyMeasure, BigDecimal> of(StudyData study, Analysis analysis) {
        var measures = new EnumMap<StudyMeasure, BigDecimal>(StudyMeasure.class);
        if (!analysis.actors().isEmpty()) {
            var ratios = analysis.totalRatios();
            put(measures, StudyMeasure.VALUE_ADDED, analysis.valueAddedIn(study.header()));
            put(
                    measures,
                    StudyMeasure.PRODUCTION,
                    analysis.total()
                            .get(AccountItem.PRODUCTION)
                            .multiply(study.header().unitFactor()));
            put(measures, StudyMeasure.MARGIN, ratios.margin());
            put(measures, StudyMeasure.BENEFIT_COST, ratios.benefitCost());
            put(measures, StudyMeasure.WAGE_SHARE, ratios.wageShare());
            put(measures, StudyMeasure.PROFIT_SHARE, ratios.profitShare());
            put(measures, StudyMeasure.PUBLIC_SHARE, ratios.publicShare());
            put(measures, StudyMeasure.INTEGRATION, analysis.rateOfIntegration());
            put(measures, StudyMeasure.GINI, analysis.giniOfValueAdded());
        }
        // As on the overview: the unit that comes first, because days and persons do not add up.
        Employment.of(study).stream().findFirst().ifPresent(employment -> {
            put(measures, StudyMeasure.JOBS, employment.total());
            put(measures, StudyMeasure.WOMEN, employment.shareOfWomen());
            put(
                    measures,
                    StudyMeasure.JOBS_PER_MILLION,
                    analysis.jobsPerMillion(employment, study.header()).total());
        });
        put(measures, StudyMeasure.LEAD_TIME, LeadTime.of(study).here().days());
        return measures;
    }

    private static void put(Map<StudyMeasure, BigDecimal> measures, StudyMeasure measure, @Nullable BigDecimal value) {
        if (value != null) {
            measures.put(measure, value);
        }
    }
}
