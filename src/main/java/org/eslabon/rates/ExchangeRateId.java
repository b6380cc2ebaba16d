package org.eslabon.rates;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of an exchange rate. */
public record ExchangeRateId(UUID value) implements TypedId {

    static ExchangeRateId next() {
        return new ExchangeRateId(TimeOrderedUuid.next());
    }
}
