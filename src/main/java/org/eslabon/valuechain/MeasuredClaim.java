package org.eslabon.valuechain;

import java.math.BigDecimal;
import org.eslabon.valuechain.model.gap.CellKey;
import org.jspecify.annotations.Nullable;

/**
 * What an obstacle explains of one cost of a benchmark.
 *
 * @param weight the part of the cost's positive gap that is due to it
 * @param gap the money that is, per unit of the final product
 * @param share of the benchmark's whole positive part; null where that is 0
 */
public record MeasuredClaim(
        Benchmark benchmark,
        CellKey cell,
        BigDecimal weight,
        BigDecimal gap,
        @Nullable BigDecimal share) {}
