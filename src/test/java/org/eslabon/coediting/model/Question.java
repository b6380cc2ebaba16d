package org.eslabon.coediting.model;

import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * What both sides are asked. Everything is made of maps, lists and values, to be JSON on the way.
 *
 * @param function which function of official.mjs answers it
 * @param engine what the engine says; it is handed the libraries' answer, for the steps that these made themselves
 * @param found how much of what the question is about was in the engine's answer
 */
record Question(String function, Map<String, ?> content, UnaryOperator<Object> engine, ToIntFunction<Object> found) {

    /** One that the engine answered when it was made. */
    static Question answered(String function, Map<String, ?> content, Object answer, int found) {
        return new Question(function, content, _ -> answer, _ -> found);
    }
}
