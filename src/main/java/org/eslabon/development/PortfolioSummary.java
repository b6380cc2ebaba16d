package org.eslabon.development;

import java.math.BigDecimal;

/**
 * A city's portfolio in one line.
 *
 * @param unlinked how many plans and actions contribute to no axis
 * @param budget of all actions, in the currency of the city
 */
public record PortfolioSummary(int plans, int actions, int unlinked, BigDecimal budget) {}
