package org.eslabon.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text, as it is compared: in small letters, without accents.
 *
 * @param start,end where it stands in the text
 */
record Word(String plain, int start, int end) {

    /** The words of a text in their order: runs of letters and digits. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (Character.isLetterOrDigit(character)) {
                start = start < 0 ? i : start;
            } else if (start >= 0 && !accent(character)) {
                add(words, text, start, i);
                start = -1;
            }
            i += Character.charCount(character);
        }
        if (start >= 0) {
            add(words, text, start, text.length());
        }
        return words;
    }

    private static void add(List<Word> words, String text, int start, int end) {
        String plain = plain(text.substring(start, end));
        if (!plain.isEmpty()) {
            words.add(new Word(plain, start, end));
        }
    }

    private static String plain(String written) {
        if (written.chars().allMatch(character -> character < 128)) {
            return written.toLowerCase(Locale.ROOT);
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(written, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean accent(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
