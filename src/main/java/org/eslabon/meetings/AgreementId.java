package org.eslabon.meetings;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of something that was agreed in a meeting. */
public record AgreementId(UUID value) implements TypedId {

    static AgreementId next() {
        return new AgreementId(TimeOrderedUuid.next());
    }
}
