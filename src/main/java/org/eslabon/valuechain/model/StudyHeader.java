package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a study is about and in which money it counts. What a source does not tell is null.
 *
 * @param country as the source writes it
 * @param countryCode ISO 3166-1 alpha-2, where the name is known
 * @param name of the chain, where the study covers less than the country
 * @param currency ISO 4217
 * @param currencyUnit the source's own word for its money, for example {@code MBIF}
 * @param unitFactor multiplies money of the accounts to give {@code currency}
 * @param flowFactor multiplies prices and values of the flows to give {@code currency}
 */
public record StudyHeader(
        @Nullable String country,
        @Nullable String countryCode,
        @Nullable String commodity,
        @Nullable String name,
        @Nullable Integer referenceYear,
        @Nullable String currency,
        @Nullable String currencyUnit,
        BigDecimal unitFactor,
        BigDecimal flowFactor,
        @Nullable String notes) {

    public StudyHeader {
        if (unitFactor.signum() <= 0 || flowFactor.signum() <= 0) {
            throw new IllegalArgumentException("A unit factor is positive");
        }
        unitFactor = Exact.amount(unitFactor);
        flowFactor = Exact.amount(flowFactor);
    }
}
