package org.eslabon.valuechain.model;

/** The six figures of a policy analysis matrix that somebody states (formula 5), by their usual letters. */
public enum PolicyItem {
    PRIVATE_REVENUE('A'),
    PRIVATE_TRADABLES('B'),
    PRIVATE_FACTORS('C'),
    SOCIAL_REVENUE('E'),
    SOCIAL_TRADABLES('F'),
    SOCIAL_FACTORS('G');

    private final char letter;

    PolicyItem(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }
}
