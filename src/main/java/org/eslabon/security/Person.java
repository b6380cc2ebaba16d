package org.eslabon.security;

import org.eslabon.shared.PersonId;

/** A person as others see them. */
public record Person(PersonId id, String name, String email) {

    static final int LONGEST_NAME = 120;

    /** First letters of the first and the last word of the name, for an avatar. */
    public String initials() {
        String[] words = name.strip().split("\\s+");
        String first = words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        if (words.length == 1) {
            return first.toUpperCase();
        }
        String last = words[words.length - 1];
        return (first + last.substring(0, last.offsetByCodePoints(0, 1))).toUpperCase();
    }
}
