package org.eslabon.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an action wants to move: where it stood, where it shall stand, and where it stands. */
public record Indicator(
        IndicatorId id,
        ActionId action,
        String name,
        @Nullable String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal actual) {}
