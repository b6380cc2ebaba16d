package org.eslabon.valuechain.model;

import org.jspecify.annotations.Nullable;

/** A path from farm gate to end product whose two prices are compared, per volume unit. */
public record PriceCase(
        String key,
        String name,
        @Nullable String volumeUnit,
        @Nullable String currencyUnit) {}
