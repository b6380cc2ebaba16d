package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The analysis of one actor type that has accounts.
 *
 * @param reportedValueAdded what the source reports, which may be before subsidies are deducted; null if it reports none
 * @param numberOfActors null where the source does not say
 */
public record ActorResult(
        ActorType actor,
        Account account,
        Ratios ratios,
        @Nullable BigDecimal reportedValueAdded,
        @Nullable BigDecimal numberOfActors) {

    /** Reported minus computed value added, null where nothing is reported. */
    public @Nullable BigDecimal reportedDifference() {
        return reportedValueAdded == null ? null : reportedValueAdded.subtract(account.valueAdded());
    }

    /** The services that complete the identity, null where the source states services. */
    public @Nullable BigDecimal derivedServices() {
        return account.servicesDerived() ? account.get(AccountItem.SERVICES) : null;
    }
}
