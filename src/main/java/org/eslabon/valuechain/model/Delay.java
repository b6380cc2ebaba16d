package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What waiting costs (formula 10 of the domain): capital that stands still and goods that spoil, for each day, and what
 * a carrier charges for the waiting.
 *
 * @param value of the goods that wait, in money
 * @param yearlyRate of interest, as a fraction of one year: 0.12 for 12 %
 * @param spoilagePerDay the fraction of the value that is lost each day
 * @param days that the goods wait
 * @param demurrage what is charged for all of the waiting, in the money of {@code value}
 */
public record Delay(
        BigDecimal value, BigDecimal yearlyRate, BigDecimal spoilagePerDay, BigDecimal days, BigDecimal demurrage) {

    private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal(365);

    /** value × (r / 365 + spoilage per day) × days + demurrage; to 34 digits, because a 365th is no finite decimal. */
    public BigDecimal cost() {
        // One division, and last: so that what comes out even is exact.
        var capital = value.multiply(yearlyRate).multiply(days).divide(DAYS_OF_A_YEAR, MathContext.DECIMAL128);
        var spoiled = value.multiply(spoilagePerDay).multiply(days);
        return capital.add(spoiled).add(demurrage);
    }
}
