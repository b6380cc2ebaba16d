package org.eslabon.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a plan begins with where it does not begin from nothing.
 *
 * @param key names it in addresses
 * @param name among those that are offered
 */
public record PlanSeed(
        String key, String name, String title, @Nullable String summary) {}
