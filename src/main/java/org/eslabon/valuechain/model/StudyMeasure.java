package org.eslabon.valuechain.model;

/** The figures by which studies are held against each other, in the order in which they are shown. */
public enum StudyMeasure {
    VALUE_ADDED(Kind.MONEY),
    PRODUCTION(Kind.MONEY),
    MARGIN(Kind.RATIO),
    BENEFIT_COST(Kind.RATIO),
    WAGE_SHARE(Kind.RATIO),
    PROFIT_SHARE(Kind.RATIO),
    PUBLIC_SHARE(Kind.RATIO),
    INTEGRATION(Kind.RATIO),
    GINI(Kind.NUMBER),
    JOBS(Kind.JOBS),
    WOMEN(Kind.RATIO),
    JOBS_PER_MILLION(Kind.JOBS_PER_MONEY),
    LEAD_TIME(Kind.DAYS),
    NET_GAP(Kind.GAP),
    OBSTACLES_OPEN(Kind.COUNT),
    OBSTACLES_CLOSED(Kind.COUNT);

    /** What a measure counts in: only ratios, numbers, days and counts mean the same in every study. */
    public enum Kind {
        /** The currency of the study, never a multiple of it. */
        MONEY,
        RATIO,
        NUMBER,
        DAYS,
        COUNT,
        /** The unit in which the study counts employment. */
        JOBS,
        /** The unit of employment, for each million of the study's currency. */
        JOBS_PER_MONEY,
        /** The money and the unit of the benchmark. */
        GAP
    }

    private final Kind kind;

    StudyMeasure(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
