package org.eslabon.development.model;

import java.util.Locale;
import org.eslabon.shared.Texts;

/**
 * A target of the Sustainable Development Goals, or a goal itself.
 *
 * @param code as the 2030 Agenda numbers it, such as 8.3 or 9.b; a goal's is its number
 * @param goal the number of its goal, 1 to 17
 */
public record SdgTarget(String code, int goal, String spanish, String portuguese, String english) {

    /** A short label in the language nearest to the one asked for. */
    public String name(Locale locale) {
        Locale language = Texts.nearest(locale);
        if (language.equals(Texts.PORTUGUESE)) {
            return portuguese;
        }
        return language.equals(Texts.ENGLISH) ? english : spanish;
    }

    /** Code and label, as people look for it. */
    public String title(Locale locale) {
        return code + " · " + name(locale);
    }
}
