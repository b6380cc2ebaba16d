package org.eslabon.uikit;

import java.util.regex.Pattern;

/** Texts as a cell can hold them. */
final class SheetText {

    /** The format's own limit. */
    static final int LONGEST = 32_767;

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    /** Without characters that XML cannot carry; what is too long for a cell ends in an ellipsis. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(SheetText::allowed)
                .forEach(clean::appendCodePoint);
        if (clean.length() <= LONGEST) {
            return clean.toString();
        }
        int end = LONGEST - 1;
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** The format reads {@code _x0041_} as an A; where a person wrote just that, its first line is escaped itself. */
    static String escaped(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    static boolean couldBeAFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }

    /** The number of characters of the longest line. */
    static int widest(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0);
    }

    private static boolean allowed(int character) {
        return character == '\n'
                || character == '\t'
                || !Character.isISOControl(character)
                        && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                        && character != 0xFFFE
                        && character != 0xFFFF;
    }
}
