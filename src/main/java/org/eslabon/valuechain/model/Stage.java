package org.eslabon.valuechain.model;

import org.jspecify.annotations.Nullable;

/** A link of the chain; the order of a study's list of stages is the order of the chain. */
public record Stage(String name, @Nullable String description) {}
