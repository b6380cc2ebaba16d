package org.eslabon.finance;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a payment. */
public record DisbursementId(UUID value) implements TypedId {

    static DisbursementId next() {
        return new DisbursementId(TimeOrderedUuid.next());
    }
}
