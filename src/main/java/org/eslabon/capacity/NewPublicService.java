package org.eslabon.capacity;

import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A public service to be registered, as it was typed. */
public record NewPublicService(
        @Nullable String name,
        @Nullable PublicServiceKind kind,
        @Nullable String purpose,
        @Nullable OrganisationId organisation,
        @Nullable String unit) {}
