package org.eslabon.coediting.model;

/** Offsets count UTF-16 units, so half a character can be named; it must never come to stand alone. */
final class Characters {

    private Characters() {}

    /** Whether the offset lies between the two halves of one character. */
    static boolean splits(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    static void checkWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!Character.isSurrogate(unit)) {
                continue;
            }
            if (Character.isLowSurrogate(unit)
                    || i + 1 == text.length()
                    || !Character.isLowSurrogate(text.charAt(i + 1))) {
                throw new Misfit(Result.Reason.SPLITS_CHARACTER, "half a character in a text");
            }
            i++;
        }
    }
}
