package org.eslabon.rates;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one unit of a money was worth in another.
 *
 * @param base ISO 4217
 * @param quote ISO 4217
 * @param rate units of {@code quote} for one of {@code base}
 * @param source who published it
 */
public record ExchangeRate(String base, String quote, LocalDate on, BigDecimal rate, String source) {

    public String pair() {
        return base + "/" + quote;
    }
}
