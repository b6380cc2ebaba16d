package org.eslabon.approval;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

public record ApprovalBodyId(UUID value) implements TypedId {

    static ApprovalBodyId next() {
        return new ApprovalBodyId(TimeOrderedUuid.next());
    }
}
