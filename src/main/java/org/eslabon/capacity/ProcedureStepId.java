package org.eslabon.capacity;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a step of a public service's procedure. */
public record ProcedureStepId(UUID value) implements TypedId {

    static ProcedureStepId next() {
        return new ProcedureStepId(TimeOrderedUuid.next());
    }
}
