package org.eslabon.finance;

import java.math.BigDecimal;
import org.eslabon.finance.model.Sector;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A source as somebody enters it. What else is known of it, such as conditions and caps, follows field by field.
 *
 * @param organisation whose money it is; null where that is no organisation of the programme
 * @param provider who gives, where there is no organisation
 * @param sector needed only where the organisation's kind does not say it
 * @param currency ISO 4217
 * @param amount what was agreed in all, if anything
 */
public record NewSource(
        @Nullable String name,
        @Nullable SourceKind kind,
        @Nullable OrganisationId organisation,
        @Nullable String provider,
        @Nullable Sector sector,
        @Nullable String currency,
        @Nullable BigDecimal amount) {}
