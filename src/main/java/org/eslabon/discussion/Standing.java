package org.eslabon.discussion;

/**
 * What the current user may do in the conversation about a thing.
 *
 * @param comments whether she may begin threads, answer, and settle them
 * @param opines whether she may give a technical opinion
 */
public record Standing(boolean comments, boolean opines) {

    public boolean speaks() {
        return comments || opines;
    }
}
