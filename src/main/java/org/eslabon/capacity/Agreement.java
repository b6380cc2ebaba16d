package org.eslabon.capacity;

import org.eslabon.capacity.model.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What a session has agreed on one indicator.
 *
 * @param target the level aimed at, from 1 to 5
 */
public record Agreement(
        CapacityGapId id,
        IndicatorId indicator,
        @Nullable Answer agreed,
        @Nullable Integer target,
        @Nullable String reason) {}
