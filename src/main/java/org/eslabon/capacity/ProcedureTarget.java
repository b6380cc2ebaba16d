package org.eslabon.capacity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the whole procedure is to come down to; null where no target is set.
 *
 * @param days working days
 * @param cost in the currency of the city
 */
public record ProcedureTarget(
        @Nullable BigDecimal days,
        @Nullable BigDecimal cost,
        @Nullable Integer visits) {}
