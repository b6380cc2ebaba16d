package org.eslabon.shared;

import java.util.List;

/**
 * Why something was expectedly not done, as a value.
 *
 * @param messageKey key of the translated sentence
 * @param arguments what the sentence names, in the order of its placeholders
 */
public record Refusal(String messageKey, List<Object> arguments) {

    public static Refusal of(String messageKey, Object... arguments) {
        return new Refusal(messageKey, List.of(arguments));
    }
}
