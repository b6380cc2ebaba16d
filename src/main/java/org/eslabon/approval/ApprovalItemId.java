package org.eslabon.approval;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

public record ApprovalItemId(UUID value) implements TypedId {

    static ApprovalItemId next() {
        return new ApprovalItemId(TimeOrderedUuid.next());
    }
}
