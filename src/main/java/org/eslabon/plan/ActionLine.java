package org.eslabon.plan;

import org.jspecify.annotations.Nullable;

/**
 * An action as a line of a table that is taken home.
 *
 * @param obstacles,partners their names in one text
 * @param text the action's text as plain text; as long as nobody opened it, what it was described as when it was made
 */
public record ActionLine(
        Action action,
        @Nullable String obstacles,
        @Nullable String partners,
        @Nullable String text) {

    ActionLine saying(@Nullable String now) {
        return new ActionLine(action, obstacles, partners, now);
    }
}
