package org.eslabon.finance;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The rate behind a converted figure.
 *
 * @param from,to ISO 4217
 * @param factor units of {@code to} for one of {@code from}
 * @param on the day the rate is of
 * @param source who published it
 */
public record UsedRate(String from, String to, BigDecimal factor, LocalDate on, String source) {}
