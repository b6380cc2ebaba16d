package org.eslabon.finance.model;

import java.math.BigDecimal;

/**
 * One amount of the grid.
 *
 * @param source who gives it
 * @param subject what it is for
 * @param amount to the cent; all entries of a grid are in one currency
 */
public record FundingEntry<S, T>(
        S source, T subject, Sector sector, int year, Means means, Stage stage, BigDecimal amount) {

    public FundingEntry {
        amount = Money.exact(amount);
    }
}
