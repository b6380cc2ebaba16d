package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.eslabon.rates.RateBook;
import org.eslabon.valuechain.model.StudyMeasure;
import org.jspecify.annotations.Nullable;

/**
 * A study with its measures.
 *
 * @param jobsUnit in which employment is counted; null where the study does not say
 * @param benchmark the newest, of which the net gap is told; null if there is none
 * @param measures those that are known and defined, in the study's own money
 * @param money in which money they are told; null for the study's own
 * @param moneyOfGap the same for the net gap, which is in the money of its benchmark
 */
public record ComparedStudy(
        ComparableStudy study,
        @Nullable String jobsUnit,
        @Nullable Benchmark benchmark,
        Map<StudyMeasure, BigDecimal> measures,
        @Nullable MoneyTold money,
        @Nullable MoneyTold moneyOfGap) {

    public ComparedStudy {
        measures = Map.copyOf(measures);
    }

    /** In its own money. */
    ComparedStudy(
            ComparableStudy study,
            @Nullable String jobsUnit,
            @Nullable Benchmark benchmark,
            Map<StudyMeasure, BigDecimal> measures) {
        this(study, jobsUnit, benchmark, measures, null, null);
    }

    /**
     * The same in another money, at the prices of another year, or both; at the rate of the end of the year whose prices they
     * then are.
     *
     * @param currency null for its own
     * @param prices the year; null for its own
     * @param today whose rate is taken where the study does not say its year
     */
    public ComparedStudy in(@Nullable String currency, @Nullable Integer prices, RateBook book, LocalDate today) {
        if (currency == null && prices == null) {
            return this;
        }
        Integer ofGap = benchmark == null ? null : benchmark.basis().localYear();
        return new ComparedStudy(
                study,
                jobsUnit,
                benchmark,
                measures,
                told(study.currency(), currency, study.year(), prices, book, today),
                benchmark == null
                        ? null
                        : told(
                                benchmark.currency(),
                                currency,
                                ofGap == null ? study.year() : ofGap,
                                prices,
                                book,
                                today));
    }

    private MoneyTold told(
            @Nullable String from,
            @Nullable String to,
            @Nullable Integer year,
            @Nullable Integer prices,
            RateBook book,
            LocalDate today) {
        return MoneyTold.of(
                from,
                to == null ? Objects.requireNonNullElse(from, "") : to,
                year,
                prices == null ? null : PricesTold.of(study.country(), year, prices, book),
                today,
                book);
    }

    /** The money that amounts are told in; null where the study does not say its own. */
    public @Nullable String currency() {
        return money == null ? study.currency() : money.in().isEmpty() ? null : money.in();
    }

    /** In the money it is told in; null where it is unknown or undefined, or no rate is there. */
    public @Nullable BigDecimal get(StudyMeasure measure) {
        BigDecimal value = measures.get(measure);
        if (value == null) {
            return null;
        }
        return switch (measure.kind()) {
            case MONEY -> money == null ? value : money.of(value);
            case GAP -> moneyOfGap == null ? value : moneyOfGap.of(value);
            case JOBS_PER_MONEY -> money == null ? value : money.per(value);
            case RATIO, NUMBER, DAYS, COUNT, JOBS -> value;
        };
    }
}
