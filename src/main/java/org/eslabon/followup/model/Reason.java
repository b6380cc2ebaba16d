package org.eslabon.followup.model;

import java.util.List;

/**
 * One reason for a light's colour.
 *
 * @param colour what it alone would make of the light
 * @param arguments numbers, names and {@link java.time.LocalDate}s of the sentence {@link Why#key}
 */
public record Reason(Why why, Colour colour, List<Object> arguments) {

    static Reason of(Why why, Colour colour, Object... arguments) {
        return new Reason(why, colour, List.of(arguments));
    }
}
