package org.eslabon.partnership;

import org.jspecify.annotations.Nullable;

/**
 * A city as those see it who look after the programme and not into the city's work.
 *
 * @param coordinators short names of the organisations that coordinate, if any
 * @param coordinated whether somebody is there who can run the partnership
 */
public record RegisteredCity(
        City city, int organisations, int people, @Nullable String coordinators, boolean coordinated) {}
