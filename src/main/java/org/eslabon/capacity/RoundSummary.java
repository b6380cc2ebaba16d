package org.eslabon.capacity;

/**
 * A round as a list shows it.
 *
 * @param indicators how many it asks
 * @param answered how many answers have been given by all assessors together
 * @param agreed on how many indicators the session has agreed
 */
public record RoundSummary(Round round, int indicators, int assessors, int answered, int agreed) {

    /** How many answers there can be. */
    public int expected() {
        return indicators * assessors;
    }
}
