package org.eslabon.followup;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A reading as a line of a table that is taken home, with what it belongs to. */
public record ReadingLine(
        String actionTitle,
        String indicator,
        @Nullable String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        Reading reading) {}
