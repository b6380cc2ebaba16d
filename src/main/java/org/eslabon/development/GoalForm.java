package org.eslabon.development;

import org.jspecify.annotations.Nullable;

/** A goal as it is written down. */
public record GoalForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String target,
        @Nullable Integer year) implements Coded {}
