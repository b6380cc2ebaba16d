package org.eslabon.capacity.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one step of a procedure asks of a firm. Null is what nobody has stated, which is not 0.
 *
 * @param days working days from handing in to the result
 * @param cost in the currency of the city
 * @param visits how often somebody has to go there
 * @param documents how many have to be handed in
 */
public record ProcedureFigures(
        @Nullable BigDecimal days,
        @Nullable BigDecimal cost,
        @Nullable Integer visits,
        @Nullable Integer documents) {}
