package org.eslabon.shared;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Text as people type and paste it, made fit to be kept, compared and written into files. */
public final class PlainText {

    private PlainText() {}

    /**
     * Without blanks around it, and without what nobody can see and no file can carry: control characters other than
     * line breaks and tabs, and halves of characters.
     *
     * @return null if nothing is left that can be seen
     */
    public static @Nullable String of(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        int[] kept = typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(PlainText::carried)
                .toArray();
        int start = 0;
        int end = kept.length;
        while (start < end && blank(kept[start])) {
            start++;
        }
        while (end > start && blank(kept[end - 1])) {
            end--;
        }
        String text = new String(kept, start, end - start);
        return text.codePoints().anyMatch(PlainText::visible) ? text : null;
    }

    /** The same, for texts that may be empty. */
    public static String orEmpty(@Nullable String typed) {
        return Objects.requireNonNullElse(of(typed), "");
    }

    private static boolean carried(int character) {
        return character == '\n'
                || character == '\t'
                || !Character.isISOControl(character)
                        && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                        && character != 0xFFFE
                        && character != 0xFFFF;
    }

    private static boolean blank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Joiners, marks of direction and the like are part of texts, but nothing by themselves. */
    private static boolean visible(int character) {
        return !blank(character) && Character.getType(character) != Character.FORMAT;
    }
}
