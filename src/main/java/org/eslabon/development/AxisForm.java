package org.eslabon.development;

import org.jspecify.annotations.Nullable;

/** An axis as it is written down. */
public record AxisForm(@Nullable String code, @Nullable String name) implements Coded {}
