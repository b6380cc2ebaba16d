package org.eslabon.capacity;

import org.eslabon.shared.CityId;
import org.jspecify.annotations.Nullable;

/**
 * A public service in short, for what is about it: rounds, actions, lists.
 *
 * @param organisationName who provides it, if that is stated
 */
public record PublicServiceSummary(
        PublicServiceId id,
        CityId city,
        String name,
        PublicServiceKind kind,
        @Nullable String organisationName) {}
