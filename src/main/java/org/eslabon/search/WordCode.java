package org.eslabon.search;

import java.util.UUID;

/**
 * Words as the index holds them: a mark before each, and every character that is no plain letter or digit by its number. So
 * the database takes none for too short, too long or too common, whatever it is set to, and splits none in another place
 * than we do; the beginning of a word is coded as the beginning of its code.
 */
final class WordCode {

    /** InnoDB leaves out words of more than 84 characters. */
    private static final int LONGEST = 80;

    private WordCode() {}

    static String of(String plain) {
        StringBuilder code = new StringBuilder("w_");
        for (int i = 0; i < plain.length(); ) {
            int character = plain.codePointAt(i);
            String next = character < 128 ? Character.toString(character) : "u" + Integer.toHexString(character) + "_";
            if (code.length() + next.length() > LONGEST) {
                break;
            }
            code.append(next);
            i += Character.charCount(character);
        }
        return code.toString();
    }

    /** A word that every item of the city has. */
    static String ofCity(UUID city) {
        return "c_" + city.toString().replace("-", "");
    }
}
