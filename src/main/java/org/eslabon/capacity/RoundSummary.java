package org.eslabon.capacity;

/**
 * A round as a list shows it.
 *
 * @param indicators how many it asks
 * @param answered how many answers have been given by all assessors together
 * @param behind how many assessors have not answered everything
 * @param agreed on how many indicators the session has agreed
 */
public record RoundSummary(Round round, int indicators, int assessors, int answered, int behind, int agreed) {

    /** Whether it takes scores. */
    public boolean scoring() {
        return round.state().scoring();
    }

    /** How many answers there can be. */
    public int expected() {
        return indicators * assessors;
    }
}
