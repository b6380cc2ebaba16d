package org.eslabon.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What an action or a plan comes from.
 *
 * @param title as it was called when it was copied
 * @param cityName where it comes from; null for a template of the programme
 * @param address its page, without a leading slash; null if the current user cannot read it
 */
public record Origin(
        String title, @Nullable String cityName, @Nullable String address) {}
