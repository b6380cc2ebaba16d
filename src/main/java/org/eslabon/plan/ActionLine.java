package org.eslabon.plan;

import org.jspecify.annotations.Nullable;

/**
 * An action as a line of a table that is taken home.
 *
 * @param obstacles,partners their names in one text
 */
public record ActionLine(
        Action action, @Nullable String obstacles, @Nullable String partners) {}
