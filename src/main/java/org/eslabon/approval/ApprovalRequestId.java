package org.eslabon.approval;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

public record ApprovalRequestId(UUID value) implements TypedId {

    static ApprovalRequestId next() {
        return new ApprovalRequestId(TimeOrderedUuid.next());
    }
}
