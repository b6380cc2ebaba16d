package org.eslabon.rates;

import java.math.BigDecimal;

/**
 * How high prices stood in a year, beside other years of the same country.
 *
 * @param country ISO 3166-1, two letters
 * @param value in a base of its own; only the ratio of two years means something
 * @param source who published it, and what it measures
 */
public record PriceIndex(String country, int year, BigDecimal value, String source) {}
