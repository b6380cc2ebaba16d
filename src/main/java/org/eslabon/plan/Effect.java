package org.eslabon.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eslabon.valuechain.BenchmarkCellId;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.model.gap.CellKey;
import org.jspecify.annotations.Nullable;

/**
 * What an action does to one cost of a benchmark.
 *
 * @param expected by how much the local cost falls, in the benchmark's money per unit of the final product; negative
 *     where it rises
 * @param actual by how much it has fallen; null as long as nobody has measured
 * @param measuredOn the day it was measured
 */
public record Effect(
        EffectId id,
        ActionId action,
        String actionTitle,
        PlanId plan,
        String planTitle,
        BenchmarkId benchmark,
        BenchmarkCellId cell,
        CellKey place,
        BigDecimal expected,
        @Nullable BigDecimal actual,
        @Nullable LocalDate measuredOn,
        @Nullable String evidence) {}
