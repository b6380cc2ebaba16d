package org.eslabon.finance;

import org.eslabon.finance.model.Sector;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation whose money a source can be.
 *
 * @param sector null where its kind does not say it
 */
public record Provider(
        OrganisationId id,
        String name,
        String shortName,
        @Nullable Sector sector) {}
