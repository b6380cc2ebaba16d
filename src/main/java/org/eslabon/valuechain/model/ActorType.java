package org.eslabon.valuechain.model;

import org.jspecify.annotations.Nullable;

/**
 * A kind of actor in the chain.
 *
 * @param code unique in the study; made from the name where the source has no codes
 * @param stage name of the stage, null where the source does not say
 */
public record ActorType(String code, String name, @Nullable String stage) {}
