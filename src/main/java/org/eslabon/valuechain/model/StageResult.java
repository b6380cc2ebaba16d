package org.eslabon.valuechain.model;

import org.jspecify.annotations.Nullable;

/**
 * The summed accounts of the actor types of a stage.
 *
 * @param stage null collects the actor types whose stage is unknown
 * @param actors number of actor types with accounts
 */
public record StageResult(@Nullable String stage, int actors, Account account, Ratios ratios) {}
