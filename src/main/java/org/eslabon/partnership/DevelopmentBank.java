package org.eslabon.partnership;

/**
 * A bank that finances the programme; its people have its role in every city.
 *
 * @param people how many belong to it
 */
public record DevelopmentBank(Organisation organisation, int people) {}
