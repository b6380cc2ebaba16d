package org.eslabon.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an action begins with where it does not begin from nothing.
 *
 * @param key names it in addresses
 * @param origin what it comes from, as people call it
 * @param milestones what will be created with the action
 * @param indicators the same
 */
public record ActionSeed(
        String key,
        String title,
        @Nullable String description,
        String origin,
        List<FutureMilestone> milestones,
        List<FutureIndicator> indicators) {

    /**
     * @param months after the start of the action, or after the day it is created if it has no start
     */
    public record FutureMilestone(String title, int months) {}

    public record FutureIndicator(String name, @Nullable String unit) {}
}
